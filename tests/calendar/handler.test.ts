import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CalendarRequest, createCalendarHandler } from '#calendar/handler.ts';
import { ledgerEntry } from '#domain/ledger.ts';
import { toGatewayEvent } from '#local/gateway.ts';
import { ledgerItem } from '#store/ledger.ts';
import { createClient, toItem } from '#store/table.ts';
import { AGENCY, OBLIGATION } from '../domain/records.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let handler: ReturnType<typeof createCalendarHandler>;

const REGION = '32.72';
const OTHERS = '32.01';

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z');
  people = reporting(registry);
  handler = createCalendarHandler(registry.table);
  await people.agency(REGION, 'bkpsdm', { name: 'BKPSDM, Kota; Sukabumi' });
  await people.agency(REGION, 'dinkes');
  await people.agency(OTHERS, 'dinkes');
  await registry.projected();
});
afterAll(() => registry.close());

const requestFor = (file: string, method = 'GET', headers: Record<string, string[]> = {}): CalendarRequest =>
  toGatewayEvent(
    { method, target: `/calendar/${file}`, httpVersion: '1.1', headers, body: Buffer.alloc(0), sourceIp: '127.0.0.1' },
    4_000,
    new Date(),
    { key: 'ANY /calendar/{file}', pathParameters: { file } },
  );
const get = (file: string, method?: string, headers?: Record<string, string[]>) =>
  handler(requestFor(file, method, headers));

/** Day, name and identity of every event, as a calendar program reads them. */
async function eventsOf(file: string) {
  const { statusCode, body } = await get(file);
  expect(statusCode).toBe(200);
  return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { day: String(event.startDate), summary: event.summary, description: event.description, uid: event.uid };
  });
}
const titles = async (file: string) => (await eventsOf(file)).map(({ day, summary }) => [day, summary]);

const FORM_NAME = 'Laporan bulanan transformasi budaya kerja ASN';

describe('the calendar of an agency', () => {
  it('has what the law asks of it, by day, with the number of the regulation', async () => {
    const events = await eventsOf(`${REGION}-bkpsdm.ics`);
    // April and May 2026 were learned with the agency on 1 June: due 14 days later, closed 30 days after that.
    expect(events.map(({ day, summary }) => [day, summary])).toEqual([
      ['2026-06-15', `Jatuh tempo: ${FORM_NAME} 2026-04`],
      ['2026-06-15', `Jatuh tempo: ${FORM_NAME} 2026-05`],
      ['2026-07-10', `Jatuh tempo: ${FORM_NAME} 2026-06`],
      ['2026-07-15', `Hari terakhir diterima: ${FORM_NAME} 2026-04`],
      ['2026-07-15', `Hari terakhir diterima: ${FORM_NAME} 2026-05`],
      ['2026-08-09', `Hari terakhir diterima: ${FORM_NAME} 2026-06`],
    ]);
    expect(events[0]?.description).toContain('Surat Edaran Nomor 800.1.5/3349/SJ');
    expect(events[0]?.description).toContain('BKPSDM, Kota; Sukabumi');
  });

  it('follows a report from its draft to its return, under the same UIDs, and never tells of the return', async () => {
    const file = `${OTHERS}-dinkes.ics`;
    const key = `${OTHERS}-dinkes`;
    const before = await get(file);
    const uids = (await eventsOf(file)).map(({ uid }) => uid);

    const draft = await people.save(key, MONTHLY, '2026-05', monthlyAnswers());
    await registry.projected();
    expect(await get(file)).toMatchObject({ body: before.body });

    const submitted = await people.submit(key, draft);
    await registry.projected();
    const handedIn = await eventsOf(file);
    expect(handedIn.map(({ uid }) => uid)).toEqual(uids.filter((uid) => !/2026-05_closes@/.test(uid)));
    const [event] = handedIn.filter(({ uid }) => uid.startsWith(`${key}_${MONTHLY}_2026-05@`));
    expect(event?.summary).toBe(`Sudah diserahkan: ${FORM_NAME} 2026-05`);
    expect(event?.description).toContain('sudah diserahkan 1 Juni 2026, tepat waktu');

    const input = { reportId: submitted.id, expectedVersion: submitted.version, comments: [{ text: 'Perbaiki.' }] };
    await people.done('returnReport', 'ReturnReportInput', 'report { id }', input, await people.registrar());
    await registry.projected();
    expect((await get(file)).body).toBe(before.body);
  });

  it('costs one round of three reads', async () => {
    await get(`${REGION}-bkpsdm.ics`);
    registry.table.requests.length = 0;
    await get(`${REGION}-bkpsdm.ics`);
    expect(registry.table.requests.toSorted()).toEqual(['BatchGetItem', 'GetItem', 'Query']);
  });
});

describe('the calendar of a region', () => {
  it('counts its own agencies for each form, period and day', async () => {
    expect((await titles(`${REGION}.ics`)).slice(0, 2)).toEqual([
      ['2026-06-15', `Jatuh tempo: ${FORM_NAME} 2026-04: 2 perangkat daerah`],
      ['2026-06-15', `Jatuh tempo: ${FORM_NAME} 2026-05: 2 perangkat daerah`],
    ]);
  });

  it('leaves the agencies of regencies and cities out of that of their province', async () => {
    expect(await titles('32.ics')).toEqual([]);
  });

  it('is without events for an administrative unit of Jakarta, which has no agencies', async () => {
    expect(await titles('31.74.ics')).toEqual([]);
  });

  it('reads what is 24 months old at most, in two rounds of five queries', async () => {
    const region = '32.73';
    const years = ['2023', '2024', '2025', '2026'];
    const items = years.map((year) => {
      const obligation = { ...OBLIGATION, dueOn: `${year}-02-10`, closesOn: `${year}-03-12` };
      const agency = { ...AGENCY, regionCode: region, key: `${region}-a` };
      return ledgerItem(ledgerEntry(agency, MONTHLY, `${year}-01`, obligation, null));
    });
    const { client, name } = registry.table;
    for (const item of items) await client.send(new PutItemCommand({ TableName: name, Item: toItem(item) }));
    registry.table.requests.length = 0;
    const events = await titles(`${region}.ics`);
    expect(registry.table.requests.toSorted()).toEqual(['GetItem', ...Array(10).fill('Query')]);
    for (const { pk, sk } of items) {
      await client.send(new DeleteItemCommand({ TableName: name, Key: toItem({ pk, sk }) }));
    }
    expect(events.map(([day]) => day?.slice(0, 4))).toEqual(['2024', '2024', '2025', '2025', '2026', '2026']);
  });
});

describe('over HTTP', () => {
  it('is text/calendar that caches may keep for an hour, with the file as its name', async () => {
    const { headers } = await get(`${REGION}.ics`);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="32.72.ics"',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=3600, stale-if-error=86400',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
    });
    expect(headers['x-request-id']).toMatch(/./);
  });

  it('is the same bytes from any container at any time', async () => {
    const other = await createCalendarHandler(registry.table)(requestFor(`${REGION}.ics`));
    const { body, headers } = await get(`${REGION}.ics`);
    expect(other.body).toBe(body);
    expect(other.headers.etag).toBe(headers.etag);
  });

  it('is not sent again to who has it: by one tag, one of several, a weak one, or any', async () => {
    const { headers } = await get(`${REGION}.ics`);
    const etag = String(headers.etag);
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const { statusCode, body, headers: again } = await get(`${REGION}.ics`, 'GET', { 'If-None-Match': [known] });
      expect([statusCode, body, again.etag]).toEqual([304, '', etag]);
      expect(again).not.toHaveProperty('content-type');
    }
    expect((await get(`${REGION}.ics`, 'GET', { 'if-none-match': ['"other"'] })).statusCode).toBe(200);
  });

  it('answers HEAD as GET, without the text', async () => {
    const whole = await get(`${REGION}.ics`);
    const head = await get(`${REGION}.ics`, 'HEAD');
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s, and says what is allowed', async (method) => {
    const { statusCode, headers, body } = await get(`${REGION}.ics`, method);
    expect([statusCode, headers.allow, headers['content-type']]).toEqual([
      405,
      'GET, HEAD',
      'application/problem+json',
    ]);
    expect(JSON.parse(body)).toMatchObject({ status: 405, title: 'Method Not Allowed' });
  });

  it.each([
    ['a region that there is not', '32.99.ics'],
    ['a province that there is not', '99.ics'],
    ['an agency that there is not', '32.72-tidakada.ics'],
    ['an agency of a region that there is not', '32.99-bkpsdm.ics'],
    ['another kind of file', '32.72.json'],
    ['no name', '.ics'],
    ['a code without its dot', '3272.ics'],
    ['a key of the table', 'HEAD.ics'],
    ['a key with a separator', '32#72.ics'],
    ['a line break', '32.72\n.ics'],
    ['a path', '../32.72.ics'],
  ])('knows no calendar of %s', async (_, file) => {
    const { statusCode, headers, body } = await get(file);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      'application/problem+json',
      'no-store',
    ]);
    expect(JSON.parse(body).detail).toContain('/calendar/32.72.ics');
  });

  it('takes no notice of who asks', async () => {
    const asked = await get(`${REGION}.ics`, 'GET', { authorization: ['Bearer nonsense'] });
    expect(asked.body).toBe((await get(`${REGION}.ics`)).body);
  });

  it('tells a fault by its request alone', async () => {
    const client = createClient('http://127.0.0.1:1');
    const { statusCode, body, headers } = await createCalendarHandler({ client, name: 'none' })(
      requestFor('32.72.ics'),
    );
    client.destroy();
    expect(statusCode).toBe(500);
    expect(JSON.parse(body).detail).toBe(
      `The registry failed; the fault is logged under request ${headers['x-request-id']}.`,
    );
  });
});
