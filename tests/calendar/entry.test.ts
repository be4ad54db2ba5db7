import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromLambdaResult } from '#local/gateway.ts';
import type { GatewayEvent } from '#local/lambda.ts';
import { environmentsOf } from '../support/functions.ts';
import { startBundle } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { calendarEvent, functionUrlEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

let registry: Registry;
let calendar: Container;
beforeAll(async () => {
  registry = await createRegistry();
  await reporting(registry).agency('32.72', 'bkpsdm');
  await registry.projected();
  calendar = await startBundle('calendar', environmentsOf(registry).calendar);
});
afterAll(async () => {
  await calendar.close();
  await registry.close();
});

const answered = async (event: GatewayEvent) => fromLambdaResult(await calendar.invoke(event));

it('is answered by the bundle as by the sources, in bytes that a calendar program reads', async () => {
  for (const file of ['32.72.ics', '32.72-bkpsdm.ics', '31.ics', '99.99.ics', '32.72']) {
    const event = calendarEvent(file);
    expect(await answered(event)).toEqual(fromLambdaResult(await registry.calendar(event)));
  }
  const { status, headers, body } = await answered(calendarEvent('32.72.ics'));
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(new ICAL.Component(ICAL.parse(body.toString())).getAllSubcomponents('vevent').length).toBeGreaterThan(0);
});

it('needs no token, and neither cookies nor a body change anything', async () => {
  const plain = await answered(calendarEvent('32.72.ics'));
  const more = { cookies: ['a=1', 'b=2'], body: Buffer.from('{').toString('base64'), isBase64Encoded: true };
  expect(await answered(calendarEvent('32.72.ics', more))).toEqual(plain);
});

it('is not sent again to who has it, and of it only the head to who asks for that', async () => {
  const { headers } = await answered(calendarEvent('32.72.ics'));
  const known = await answered(calendarEvent('32.72.ics', { headers: { 'if-none-match': `W/"old",${headers.etag}` } }));
  expect([known.status, known.body.length]).toEqual([304, 0]);
  const head = await answered(calendarEvent('32.72.ics', { method: 'HEAD' }));
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
});

it('is not found where no route names the file, as on a function URL', async () => {
  expect((await answered(functionUrlEvent({ path: '/calendar/32.72.ics' }))).status).toBe(404);
});
