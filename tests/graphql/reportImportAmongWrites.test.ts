import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createImporting, type Importing, months, rowsOf } from '../support/importing.ts';
import { MONTHLY, newKey } from '../support/reporting.ts';

let on: Importing;
beforeAll(async () => {
  on = await createImporting();
});
afterAll(() => on.registry.close());
beforeEach(() => on.reset());

describe('an import among other writes', () => {
  it('sees a draft that was saved between its check and its claims, and writes nothing', async () => {
    const keys = await on.agencies(40);
    const rows = rowsOf(keys, ['2026-07']);
    on.registry.table.hooks.before = async (command) => {
      if (command !== 'TransactWriteItems') return;
      on.registry.table.hooks.before = null;
      await on.people.save(String(keys[39]), MONTHLY, '2026-07', []);
    };
    const answer = await on.imported(rows);
    expect(answer.counts).toEqual({ new: 39, unchanged: 0, refused: 1, written: 0 });
    expect(answer.cells).toEqual([expect.objectContaining({ row: 40, code: 'DRAFT_IN_PROGRESS' })]);
    expect(await on.kept(keys)).toEqual({ reports: 1, claims: 0, events: 0 });
  });

  it('that was broken off makes others wait for its reports until its claims expire', async () => {
    const keys = await on.agencies(2);
    const rows = rowsOf(keys, ['2026-07']);
    on.breakAfter(1);
    expect((await on.ask(rows)).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    on.registry.table.hooks.before = null;
    expect(await on.kept(keys)).toEqual({ reports: 0, claims: 2, events: 0 });

    const save = async () => {
      const token = await on.people.reporter(String(keys[0]));
      const input = {
        idempotencyKey: newKey(),
        agency: keys[0],
        formId: MONTHLY,
        period: '2026-07',
        values: [],
        expectedVersion: 0,
      };
      const query = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { version } } }';
      return on.registry.ask(query, { input }, token);
    };
    on.registry.at('2026-08-01T03:00:59.000Z');
    expect((await save()).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await on.ask(rows, {}, await on.people.registrar())).errors?.[0]?.extensions.code).toBe('CONFLICT');
    on.registry.at('2026-08-01T03:01:00.000Z');
    expect((await save()).data.saveReport.report).toEqual({ version: 1 });
  });

  it.each([1, 2, 3, 4])(
    'that was broken off after %i transactions is finished by the same call',
    async (transactions) => {
      const keys = await on.agencies(20);
      const rows = rowsOf(keys, months(5));
      const idempotencyKey = newKey();
      on.breakAfter(transactions);
      expect((await on.ask(rows, { idempotencyKey })).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      on.registry.table.hooks.before = null;
      const broken = await on.kept(keys);
      expect(broken.reports).toBe((transactions - 1) * 24);
      expect(broken.reports + broken.claims).toBe(100);
      const again = await on.imported(rows, { idempotencyKey }, on.officer, on.registry.anotherContainer());
      expect(again.counts).toEqual({
        new: 100 - broken.reports,
        unchanged: broken.reports,
        refused: 0,
        written: 100 - broken.reports,
      });
      expect(await on.kept(keys)).toEqual({ reports: 100, claims: 0, events: 100 });
      expect(await on.imported(rows, { idempotencyKey })).toEqual(again);
    },
  );

  it('at the same moment as another of the same reports: one writes each, none twice', async () => {
    const keys = await on.agencies(20);
    const rows = rowsOf(keys, months(6));
    const both = await Promise.all([
      on.ask(rows),
      on.ask(rows.toReversed(), {}, on.officer, on.registry.anotherContainer()),
    ]);
    const written = both.map(({ data }) => data?.importReports?.counts.written ?? 0);
    expect(written.toSorted()).toEqual([0, 120]);
    for (const { data, errors } of both) {
      if (errors !== undefined) expect(errors[0]?.extensions.code).toBe('CONFLICT');
      else expect(data.importReports.counts.refused).toBe(0);
    }
    expect(await on.kept(keys)).toEqual({ reports: 120, claims: 0, events: 120 });
  });

  it('called twice at the same moment under one key writes each report once', async () => {
    const keys = await on.agencies(20);
    const rows = rowsOf(keys, months(6));
    const input = { idempotencyKey: newKey() };
    const both = await Promise.all([
      on.imported(rows, input),
      on.imported(rows, input, on.officer, on.registry.anotherContainer()),
    ]);
    for (const { cells, rows: answered } of both) {
      expect(cells).toEqual([]);
      expect(answered.every((one: { report: object | null }) => one.report !== null)).toBe(true);
    }
    expect(await on.kept(keys)).toEqual({ reports: 120, claims: 0, events: 120 });
  });
});
