import { DeleteItemCommand, GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { auditLinkKey, auditNationHead, auditScopeHead, type Key } from '#store/keys.ts';
import { type Item, type Table, toItem } from '#store/table.ts';
import { copyOf, putItem } from '../support/projected.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';
import type { TestTable } from '../support/table.ts';
import { projectFile, startNode, temporaryFolder } from './support.ts';

let registry: Registry;
/** The events of one region's log and their entries, in the order in which they were chained. */
let events: Item[];
let entries: Item[];
/** The head that somebody noted, in the form in which it is given. */
let noted: string;

const bySeq = (one: Item, other: Item): number => Number(one.seq) - Number(other.seq);
async function itemsUnder(table: Table, pk: string, prefix: string): Promise<Item[]> {
  const { Items = [] } = await table.client.send(
    new ScanCommand({
      TableName: table.name,
      ConsistentRead: true,
      FilterExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': pk, ':prefix': prefix }),
    }),
  );
  return Items.map((item) => unmarshall(item)).sort((one, other) => (String(one.sk) < String(other.sk) ? -1 : 1));
}
async function itemAt(table: Table, key: Key): Promise<Item> {
  const { Item = {} } = await table.client.send(new GetItemCommand({ TableName: table.name, Key: toItem(key) }));
  return unmarshall(Item);
}
const remove = (table: Table, { pk, sk }: Item) =>
  table.client.send(new DeleteItemCommand({ TableName: table.name, Key: toItem({ pk, sk }) }));

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z', { stream: true });
  const people = reporting(registry);
  const agency = await people.agency('32.72', 'bkpsdm');
  for (const period of ['2026-03', '2026-04', '2026-05']) {
    registry.at(`2026-06-01T${period.slice(-2)}:00:00.000Z`);
    await people.submit(agency, await people.save(agency, MONTHLY, period, monthlyAnswers()));
    await registry.projected();
  }
  const { data } = await registry.ask('{ auditHead { number hash } }');
  noted = `${data.auditHead.number}:${data.auditHead.hash}`;
  const logged = await itemsUnder(registry.table, 'LOG#32.72', '2026-06-01');
  const chained = await itemsUnder(registry.table, 'AUDIT#32.72', 'EVENT#2026-06-01');
  entries = chained.toSorted(bySeq);
  events = entries.map(({ sk }) => logged.find((event) => `EVENT#${event.sk}` === sk) ?? {});
}, 300_000);
afterAll(() => registry.close());

async function copied(): Promise<TestTable> {
  const table = await copyOf(registry.table);
  onTestFinished(() => table.drop());
  return table;
}
const verify = (table: TestTable, ...args: string[]) =>
  startNode([projectFile('local/auditVerify.ts'), ...args], {
    env: {
      DATA_DIR: temporaryFolder(),
      DYNAMODB_ENDPOINT: table.endpoint,
      TABLE_NAME: table.name,
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    },
  }).ended;
const one = (all: readonly Item[], place: number): Item => all.at(place) ?? {};
/** What a line begins with that names an event. */
const named = (kind: string, event: Item, seq?: number): string =>
  [kind, '32.72', ...(seq === undefined ? [] : [`#${seq}`]), event.recordedAt, event.action, event.id].join(' ');

describe('npm run audit:verify', () => {
  it('says in one line that a trail is sound, with its counts and the head, and that a noted head is in it', async () => {
    const { status, stdout, stderr } = await verify(registry.table, '--head', noted);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Sound: \d+ events of \d+ scopes are chained, \d+ of them more than a day late, 0 wait; the head is \d+:[0-9a-f]{64}\.\n$/,
    );
    expect(stdout).toContain(noted);
    expect(events).toHaveLength(7);
    expect(entries).toHaveLength(7);
  });

  it.each<[string, (table: Table) => Promise<unknown>, () => string[]]>([
    [
      'EDITED: an event whose answers were changed',
      (table) => {
        const event = one(events, 2);
        return putItem(table, { ...event, after: { ...Object(event.after), state: 'VERIFIED' } });
      },
      () => [named('EDITED', one(events, 2), Number(one(entries, 2).seq))],
    ],
    [
      'EDITED: an event of which only who did it was changed',
      (table) => putItem(table, { ...one(events, 0), actor: { ...Object(one(events, 0).actor), subject: 'somebody' } }),
      () => [named('EDITED', one(events, 0), Number(one(entries, 0).seq))],
    ],
    [
      'DROPPED: an event that was removed',
      (table) => remove(table, one(events, 3)),
      () => [named('DROPPED', one(events, 3), Number(one(entries, 3).seq))],
    ],
    [
      'DROPPED: an event that was removed with its entry',
      async (table) => {
        await remove(table, one(events, 3));
        await remove(table, one(entries, 3));
      },
      () => [`DROPPED 32.72 #${one(entries, 3).seq}`],
    ],
    [
      'REORDERED: entries that changed places',
      async (table) => {
        const [first, second] = [one(entries, 2), one(entries, 4)];
        await putItem(table, { ...first, seq: second.seq, previous: second.previous });
        await putItem(table, { ...second, seq: first.seq, previous: first.previous });
      },
      () => [
        named('REORDERED', one(events, 4), Number(one(entries, 2).seq)),
        named('REORDERED', one(events, 2), Number(one(entries, 4).seq)),
        // Those after them follow another.
        'REORDERED 32.72',
      ],
    ],
    [
      'CUT_OFF: the last entries are gone, and the head is what is left',
      async (table) => {
        for (const place of [-1, -2]) {
          await remove(table, one(events, place));
          await remove(table, one(entries, place));
        }
        const { seq, hash } = one(entries, -3);
        await putItem(table, { ...auditScopeHead('32.72'), seq, hash });
      },
      () => [`CUT_OFF 32.72 #${one(entries, -1).seq}`],
    ],
    [
      "CUT_OFF: the last link of the nation's chain is gone",
      async (table) => {
        const { number } = await itemAt(table, auditNationHead);
        await remove(table, { ...auditLinkKey(Number(number)) });
      },
      () => ['CUT_OFF CHAIN', 'CUT_OFF 32.72'],
    ],
    [
      'UNCHAINED: an event that was put in among chained ones',
      (table) => {
        const recordedAt = '2026-06-01T03:30:00.000Z';
        return putItem(table, { ...one(events, 1), id: 'put-in', recordedAt, sk: `${recordedAt}#put-in` });
      },
      () => [named('UNCHAINED', { ...one(events, 1), id: 'put-in', recordedAt: '2026-06-01T03:30:00.000Z' })],
    ],
  ])('names %s', async (_what, damage, expected) => {
    const table = await copied();
    await damage(table);
    const { status, stdout, stderr } = await verify(table);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.pop()).toMatch(/^Not sound, \d+ findings: /);
    for (const start of expected()) expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${start}`)));
    expect(lines.filter((line) => !expected().some((start) => line.startsWith(start)))).toEqual([]);
  });

  it('names a nation whose chain was cut back to an earlier state, by the head that was noted', async () => {
    const table = await copied();
    const { number } = await itemAt(table, auditNationHead);
    const link = await itemAt(table, auditLinkKey(Number(number)));
    const before = await itemAt(table, auditLinkKey(Number(number) - 1));
    await remove(table, link);
    await putItem(table, {
      ...auditNationHead,
      number: Number(number) - 1,
      hash: before.hash,
      linkedAt: before.linkedAt,
    });
    const cut = entries.filter(({ seq }) => Number(seq) > Number(before.seq));
    const at = new Set(cut.map(({ sk }) => String(sk).slice('EVENT#'.length)));
    for (const item of [...cut, ...events.filter(({ sk }) => at.has(String(sk)))]) await remove(table, item);
    await putItem(table, { ...auditScopeHead('32.72'), seq: before.seq, hash: before.head });
    expect(await verify(table)).toMatchObject({ status: 0 });
    const { status, stdout } = await verify(table, '--head', noted);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^CUT_OFF CHAIN #${number}: the head that was noted is not there\n`));
  });

  it.each([['--head'], ['--head', '12'], ['--head', '0:abc'], ['--tail']])(
    'refuses %s %s and says what it takes',
    async (...args) => {
      const { status, stderr } = await verify(registry.table, ...args.filter((arg) => arg !== undefined));
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Usage: npm run audit:verify/);
    },
  );

  it('makes no table where there is none', async () => {
    const { status, stderr } = await verify({ ...registry.table, name: 'nothing-here' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no table nothing-here: /);
  });
});
