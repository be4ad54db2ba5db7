import { expect, test } from 'vitest';
import { readQuery } from '#portal/server/query.ts';

test('a parameter has its first value; an empty one, as forms send it, is none', () => {
  expect(readQuery('on=2026-01-31&on=2020-01-01').get('on')).toBe('2026-01-31');
  expect(readQuery('basis=a%20b+c').get('basis')).toBe('a b c');
  for (const text of ['', 'on=', 'on', 'x=1', 'on=&on=2026-01-31']) expect(readQuery(text).get('on'), text).toBeNull();
});
