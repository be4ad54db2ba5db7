import { expect, it } from 'vitest';
import { startBundle } from '../support/lambda/bundled.ts';

it('tries', async () => {
  await expect(startBundle('graphql', {})).rejects.toThrow(/TABLE_NAME/);
  const c = await startBundle('calendar', { TABLE_NAME: 'x' });
  console.log(await c.invoke({ headers: {}, requestContext: { requestId: 'r', http: { method: 'PUT' } } }));
  console.log(await c.invoke({}).catch((e) => e.told));
  console.log(await c.close());
});
