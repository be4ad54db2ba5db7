import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createImporting, type Importing, months, row, rowsOf } from '../support/importing.ts';
import { MONTHLY, monthlyAnswers, newKey, number } from '../support/reporting.ts';

let on: Importing;
beforeAll(async () => {
  on = await createImporting();
});
afterAll(() => on.registry.close());
beforeEach(() => on.reset());

/** 500 rows take a while where engine and tests share a machine with others. */
const LARGE = 300_000;
const NOTHING = { reports: 0, claims: 0, events: 0 };
describe('an import', () => {
  it(
    'hands in every row as a report with an event of its own, 500 in one call',
    async () => {
      const keys = await on.agencies(20);
      const rows = rowsOf(keys, months(25));
      const answer = await on.imported(rows);
      expect(answer).toMatchObject({
        cells: [],
        userErrors: [],
        counts: { new: 500, unchanged: 0, refused: 0, written: 500 },
      });
      expect(answer.rows[499]).toMatchObject({
        row: 500,
        outcome: 'NEW',
        report: { state: 'SUBMITTED', revision: 1, version: 1, agency: { key: keys[19] }, period: '2024-07' },
      });
      expect(await on.kept(keys)).toEqual({ reports: 500, claims: 0, events: 500 });
    },
    LARGE,
  );

  it(
    'writes nothing at all when one row of 500 is bad, and tells every bad cell of it',
    async () => {
      const keys = await on.agencies(20);
      const rows = rowsOf(keys, months(25));
      rows[321] = {
        agency: String(keys[12]),
        period: '2026-13',
        values: [...monthlyAnswers({ employees_wfh: 101 }).slice(1), number('apa', 1)],
      };
      const answer = await on.imported(rows);
      expect(answer.counts).toEqual({ new: 499, unchanged: 0, refused: 1, written: 0 });
      expect(
        answer.cells.map((cell: { row: number; column: string; code: string }) => [cell.row, cell.column, cell.code]),
      ).toEqual([
        [322, 'period', 'INVALID_VALUE'],
        [322, 'apa', 'UNKNOWN_INDICATOR'],
        [322, 'wfh_applied', 'MISSING_VALUE'],
        [322, 'employees_wfh', 'CHECK_FAILED'],
      ]);
      expect(answer.rows.filter((one: { report: unknown }) => one.report !== null)).toEqual([]);
      expect(await on.kept(keys)).toEqual(NOTHING);
    },
    LARGE,
  );

  it('tries first: a dry run answers as the import does, writes nothing and is not remembered', async () => {
    const keys = await on.agencies(3);
    const rows = [...rowsOf(keys, ['2026-07']), row('32.72-tiada')];
    const idempotencyKey = newKey();
    const tried = await on.imported(rows, { dryRun: true, partial: true, idempotencyKey });
    expect(await on.kept(keys)).toEqual(NOTHING);
    const done = await on.imported(rows, { partial: true, idempotencyKey });
    expect(done.cells).toEqual(tried.cells);
    const outcomes = (answer: { rows: { outcome: string }[] }) => answer.rows.map((one) => one.outcome);
    expect(outcomes(done)).toEqual(outcomes(tried));
    expect(tried.counts).toEqual({ ...done.counts, written: 0 });
  });

  it('writes the good rows alone when it is partial, and answers the same again', async () => {
    const keys = await on.agencies(3);
    const rows = [...rowsOf(keys, ['2026-07']), row('32.72-tiada'), row('32.73-dinkes')];
    const input = { partial: true, idempotencyKey: newKey() };
    const answer = await on.imported(rows, input);
    expect(answer.counts).toEqual({ new: 3, unchanged: 0, refused: 2, written: 3 });
    expect(answer.cells.map((cell: { code: string }) => cell.code)).toEqual(['UNKNOWN_AGENCY', 'FORBIDDEN_AGENCY']);
    expect(await on.kept(keys)).toEqual({ reports: 3, claims: 0, events: 3 });
    expect(await on.imported(rows, input, on.officer, on.registry.anotherContainer())).toEqual(answer);
    const other = await on.imported(rows.slice(1), input);
    expect(other.userErrors).toEqual([expect.objectContaining({ code: 'IDEMPOTENCY_CONFLICT' })]);
  });

  it('writes nothing partially when more than 1,000 cells are bad', async () => {
    const keys = await on.agencies(1);
    const bad = (place: number) => ({
      agency: `32.72-tiada-${place}`,
      period: '2026-07',
      values: [number('a', 1), number('b', 1), number('c', 1)],
    });
    const rows = [row(keys[0]), ...Array.from({ length: 60 }, (_, place) => bad(place))];
    const answer = await on.imported(rows, { partial: true });
    expect(answer.counts).toMatchObject({ new: 1, refused: 60, written: 0 });
    expect(await on.kept(keys)).toEqual(NOTHING);
  });

  it('leaves what is handed in unchanged when it comes again, and refuses other answers', async () => {
    const keys = await on.agencies(2);
    const rows = rowsOf(keys, ['2026-06', '2026-07']);
    await on.imported(rows.slice(0, 3));
    const again = await on.imported(rows);
    expect(again.counts).toEqual({ new: 1, unchanged: 3, refused: 0, written: 1 });
    expect(again.rows[0].report).toMatchObject({ state: 'SUBMITTED', revision: 1 });
    const other = await on.imported([row(keys[0], '2026-06', { employees_total: 99 })]);
    expect(other.cells).toEqual([expect.objectContaining({ column: 'period', code: 'ALREADY_HANDED_IN' })]);
    expect(await on.kept(keys)).toEqual({ reports: 4, claims: 0, events: 4 });
  });

  it('keeps warnings with the reports and refuses nothing for them', async () => {
    const [key] = await on.agencies(1);
    const values = [...monthlyAnswers(), number('use_other', 2_000_000)];
    const answer = await on.imported([{ agency: key, period: '2026-07', values }]);
    expect(answer.rows[0]).toMatchObject({ outcome: 'NEW', warnings: [{ code: 'savings_used_within_saved' }] });
  });

  it("is the agency's reporter's for its own reports, the officer's for its own region, the registrar's for any", async () => {
    const [one, other] = await on.agencies(2);
    const rows = [row(one)];
    for (const token of [
      await on.people.officer('32'),
      await on.people.officer('32.73'),
      await on.people.reporter(String(other)),
    ]) {
      expect((await on.imported(rows, {}, token)).cells).toEqual([
        expect.objectContaining({ column: 'agency', code: 'FORBIDDEN_AGENCY' }),
      ]);
    }
    expect((await on.ask(rows, {}, await on.people.token('ministry-analyst'))).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await on.imported(rows, { dryRun: true }, await on.people.registrar())).counts.new).toBe(1);
    expect((await on.imported(rows, {}, await on.people.reporter(String(one)))).counts.written).toBe(1);
  });

  it('replaces a draft of the reporter who imports, and never that of another', async () => {
    const [key] = await on.agencies(1);
    await on.people.save(String(key), MONTHLY, '2026-07', [number('employees_total', 1)]);
    const refused = await on.imported([row(key)]);
    expect(refused.cells).toEqual([expect.objectContaining({ column: 'period', code: 'DRAFT_IN_PROGRESS' })]);
    const own = await on.imported([row(key)], {}, await on.people.reporter(String(key)));
    expect(own.rows[0]).toMatchObject({ outcome: 'NEW', report: { revision: 1, version: 2, state: 'SUBMITTED' } });
  });

  it('refuses what is closed, with the day since when and who may reopen it', async () => {
    const [key] = await on.agencies(1);
    await on.registry.projected();
    on.registry.at('2026-12-20T03:00:00.000Z');
    const answer = await on.imported([row(key)]);
    expect(answer.cells).toEqual([
      expect.objectContaining({
        column: 'period',
        code: 'PERIOD_CLOSED',
        reason: expect.stringContaining('registrar may reopen it'),
      }),
    ]);
  });

  it('refuses as a whole what is no import: no rows, too many, an unknown form', async () => {
    const none = await on.imported([], { formId: 'apa' });
    expect(none.userErrors.map((one: { code: string; path: string[] }) => [one.code, one.path.join('.')])).toEqual([
      ['INVALID_VALUE', 'input.rows'],
      ['UNKNOWN_FORM', 'input.formId'],
    ]);
    const many = await on.imported(Array.from({ length: 501 }, () => ({ agency: 'a', period: 'b', values: [] })));
    expect(many.userErrors).toHaveLength(1);
  });
});

describe('a large body', () => {
  it('is taken from those who are signed in alone, and judged before it is parsed', async () => {
    const padding = ' '.repeat(150_000);
    const query = `{ __typename }${padding}`;
    expect((await on.registry.ask(query)).status).toBe(413);
    expect((await on.registry.ask(query, {}, on.officer)).data).toEqual({ __typename: 'Query' });
    expect((await on.registry.ask(query, {}, 'no.good.token')).status).toBe(401);
    expect((await on.registry.ask(`{ __typename }${' '.repeat(1_000_000)}`, {}, on.officer)).status).toBe(413);
  });
});
