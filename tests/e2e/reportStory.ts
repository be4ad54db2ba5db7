import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { calendarEvent } from '../support/lambda/events.ts';
import type { Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, number, reporting } from '../support/reporting.ts';

/**
 * One story, told in order through the API, the engine, its stream and the projector: Sukabumi's personnel agency reports for May 2026;
 * the education office is late, then closed, then reopened. Each step shows what the nation sees of it.
 */
export function tellOfReports(create: (start: string) => Promise<Registry>): void {
  let registry: Registry;
  let people: ReturnType<typeof reporting>;
  /** Each is good for an hour, so it is made when it is used. */
  const tokens = {
    bkpsdm: () => people.reporter(BKPSDM),
    disdik: () => people.reporter(DISDIK),
    officer: () => people.officer('32.72'),
    registrar: () => people.registrar(),
  };
  const BKPSDM = '32.72-bkpsdm';
  const DISDIK = '32.72-disdik';
  const PERIOD = '2026-05';
  let report: { id: string; version: number; revision: number; state: string };

  beforeAll(async () => {
    registry = await create('2026-05-26T02:00:00.000Z');
    people = reporting(registry);
    await people.agency('32.72', 'bkpsdm', { serviceClass: 'SUPPORT' });
    await people.agency('32.72', 'disdik', { serviceClass: 'DIRECT' });
  });
  afterAll(() => registry.close());

  const STEP = 'report { id state revision version }';
  const step = async (mutation: string, type: string, input: object, token: string) => {
    ({ report } = await people.done(
      mutation,
      type,
      STEP,
      { reportId: report.id, expectedVersion: report.version, ...input },
      token,
    ));
  };

  /** What anybody sees of the nation's report, once the projector has taken everything in. */
  async function nation() {
    await registry.projected();
    const { data, errors } = await registry.ask(`{
    reportingProgress(formId: "${MONTHLY}", period: "${PERIOD}", groupBy: NATION) { owed submitted onTime late verified overdue }
    wfh: indicatorSummary(formId: "${MONTHLY}", period: "${PERIOD}", indicator: "employees_wfh", groupBy: NATION) {
      value coverage { verified owed } revisions { revision count } }
    obligations(filter: { formId: "${MONTHLY}", period: "${PERIOD}" }) { nodes { agency { key } state dueOn closesOn closedSince reopenedUntil } } }`);
    expect(errors).toBeUndefined();
    const [progress] = data.reportingProgress;
    const [wfh] = data.wfh;
    const states = Object.fromEntries(
      data.obligations.nodes.map((one: { agency: { key: string }; state: string }) => [
        one.agency.key.slice(6),
        one.state,
      ]),
    );
    return { progress, wfh, states, obligations: data.obligations.nodes };
  }

  const lastChange = async () => {
    const { data } = await registry.ask(
      '{ changes(first: 100, filter: { regionCode: "32.72" }) { nodes { action figures { indicator group { by region { code } } before after } } } }',
    );
    return data.changes.nodes.at(-1);
  };

  /** What the region's calendar tells of the story's period, as a calendar program reads it. */
  const deadlines = async () => {
    const { body } = await registry.calendar(calendarEvent('32.72.ics'));
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    return events.flatMap(({ startDate, summary }) => {
      const [what, form, who] = summary.split(': ');
      return form?.endsWith(PERIOD) === true ? [`${startDate} ${what}: ${who}`] : [];
    });
  };

  describe('the report of the personnel agency', () => {
    it('is owed, and not due while its month runs', async () => {
      const { states, progress, wfh } = await nation();
      expect(states).toEqual({ bkpsdm: 'NOT_DUE', disdik: 'NOT_DUE' });
      expect(await deadlines()).toEqual([
        '2026-06-10 Jatuh tempo: 2 perangkat daerah',
        '2026-07-10 Hari terakhir diterima: 2 perangkat daerah',
      ]);
      expect(progress).toMatchObject({ owed: 2, submitted: 0, overdue: 0 });
      expect(wfh).toMatchObject({ value: null, coverage: { verified: 0, owed: 2 } });
    });

    it('is drafted, and seen by nobody else', async () => {
      registry.at('2026-06-02T02:00:00.000Z');
      report = await people.save(BKPSDM, MONTHLY, PERIOD, [number('employees_total', 120)]);
      expect(report.state).toBe('DRAFT');
      for (const token of [undefined, await tokens.officer(), await tokens.registrar()]) {
        const { data } = await registry.ask('query ($id: ID!) { report(id: $id) { state } }', { id: report.id }, token);
        expect(data.report).toBeNull();
      }
      expect((await nation()).states).toEqual({ bkpsdm: 'DUE', disdik: 'DUE' });
    });

    it('is submitted only when it is whole', async () => {
      const refused = await people.asked(
        'submitReport',
        'SubmitReportInput',
        STEP,
        { reportId: report.id, expectedVersion: report.version },
        await tokens.bkpsdm(),
      );
      expect(refused.userErrors.map(({ code }: { code: string }) => code)).toContain('MISSING_VALUE');
      report = await people.save(BKPSDM, MONTHLY, PERIOD, monthlyAnswers({ employees_wfh: 48 }), report.version);
      await step('submitReport', 'SubmitReportInput', {}, await tokens.bkpsdm());
      expect(report.state).toBe('SUBMITTED');
      const { states, progress, wfh } = await nation();
      expect(states).toEqual({ bkpsdm: 'SUBMITTED', disdik: 'DUE' });
      expect(await deadlines()).toEqual([
        '2026-06-10 Jatuh tempo: 1 dari 2 perangkat daerah',
        '2026-07-10 Hari terakhir diterima: 1 perangkat daerah',
      ]);
      expect(progress).toMatchObject({ submitted: 1, onTime: 1, verified: 0 });
      expect(wfh.value).toBeNull();
    });

    it('is returned with comments on single indicators, which the public does not learn', async () => {
      const comments = [{ indicator: 'employees_wfh', text: 'Melebihi presensi' }, { text: 'Lampirkan daftar' }];
      await step('returnReport', 'ReturnReportInput', { comments }, await tokens.officer());
      expect(report.state).toBe('RETURNED');
      const { data } = await registry.ask(
        'query ($id: ID!) { report(id: $id) { state comments { indicator text } } }',
        { id: report.id },
        await tokens.bkpsdm(),
      );
      expect(data.report.comments).toHaveLength(2);
      const { states, progress } = await nation();
      expect(states).toEqual({ bkpsdm: 'DUE', disdik: 'DUE' });
      expect(progress).toMatchObject({ submitted: 0 });
    });

    it('is submitted again, on time since it was first handed in on time', async () => {
      registry.at('2026-06-20T02:00:00.000Z');
      report = await people.save(BKPSDM, MONTHLY, PERIOD, monthlyAnswers({ employees_wfh: 41 }), report.version);
      expect(report).toMatchObject({ state: 'DRAFT', revision: 2 });
      await step('submitReport', 'SubmitReportInput', {}, await tokens.bkpsdm());
      expect((await nation()).progress).toMatchObject({ submitted: 1, onTime: 1, late: 0, overdue: 1 });
    });

    it('is verified, and then in the nation’s figure', async () => {
      await step('verifyReport', 'VerifyReportInput', {}, await tokens.officer());
      const { states, wfh } = await nation();
      expect(states).toEqual({ bkpsdm: 'VERIFIED', disdik: 'OVERDUE' });
      expect(wfh).toMatchObject({
        value: '41',
        coverage: { verified: 1, owed: 2 },
        revisions: [{ revision: 2, count: 1 }],
      });
    });

    it('is corrected with a reason; the figure stays until the correction is verified, then moves, and the feed lists it', async () => {
      const input = { reason: 'Salah hitung', values: [number('employees_wfh', 39)] };
      await step('correctReport', 'CorrectReportInput', input, await tokens.bkpsdm());
      expect(report).toMatchObject({ state: 'SUBMITTED', revision: 3 });
      expect((await nation()).wfh.value).toBe('41');
      await step('verifyReport', 'VerifyReportInput', {}, await tokens.registrar());
      expect((await nation()).wfh).toMatchObject({ value: '39', revisions: [{ revision: 3, count: 1 }] });
      const { action, figures } = await lastChange();
      expect(action).toBe('verifyReport');
      expect(figures.map(({ group }: { group: { by: string } }) => group.by).sort()).toEqual([
        'AGENCY_TYPE',
        'NATION',
        'PROVINCE',
        'REGION',
        'SERVICE_CLASS',
      ]);
      for (const one of figures) expect(one).toMatchObject({ indicator: 'employees_wfh', before: '41', after: '39' });
    });

    it('is readable in every revision that was public', async () => {
      const { data } = await registry.ask(
        'query ($id: ID!) { report(id: $id) { revision correctionReason revisions { revision state replacedBy } } }',
        { id: report.id },
      );
      expect(data.report).toMatchObject({
        revision: 3,
        correctionReason: 'Salah hitung',
        revisions: [
          { revision: 2, state: 'VERIFIED', replacedBy: 3 },
          { revision: 3, state: 'VERIFIED', replacedBy: null },
        ],
      });
    });
  });

  describe('the report of the education office', () => {
    let draft: { id: string; version: number };
    const submit = async () =>
      people.asked(
        'submitReport',
        'SubmitReportInput',
        `${STEP} userErrors { ... on PeriodClosed { since dueOn closesOn } }`,
        { reportId: draft.id, expectedVersion: draft.version },
        await tokens.disdik(),
      );

    it('is overdue after its due day, and still accepted then', async () => {
      const { obligations } = await nation();
      expect(obligations[1]).toMatchObject({
        state: 'OVERDUE',
        dueOn: '2026-06-10',
        closesOn: '2026-07-10',
        closedSince: null,
      });
    });

    it('is closed 30 days later: refused since when, by which rule, and who may reopen it', async () => {
      registry.at('2026-07-11T02:00:00.000Z');
      draft = await people.save(DISDIK, MONTHLY, PERIOD, monthlyAnswers({ employees_wfh: 5 }));
      const { report: none, userErrors } = await submit();
      expect(none).toBeNull();
      expect(userErrors).toEqual([
        expect.objectContaining({
          __typename: 'PeriodClosed',
          since: '2026-07-11',
          dueOn: '2026-06-10',
          closesOn: '2026-07-10',
        }),
      ]);
      expect(userErrors[0].message).toMatch(/reopen/i);
      expect((await nation()).obligations[1]).toMatchObject({ state: 'OVERDUE', closedSince: '2026-07-11' });
    });

    it('is accepted again once the registrar reopened the period for it, and is late', async () => {
      const input = { formId: MONTHLY, period: PERIOD, agency: DISDIK, reason: 'Banjir', until: '2026-07-20' };
      await people.done('reopenPeriod', 'ReopenPeriodInput', 'reopening { until }', input, await tokens.registrar());
      expect((await nation()).obligations[1]).toMatchObject({ closedSince: null, reopenedUntil: '2026-07-20' });
      const { report: handedIn, userErrors } = await submit();
      expect(userErrors).toEqual([]);
      expect(await deadlines()).toEqual([
        '2026-06-10 Jatuh tempo: 1 dari 2 perangkat daerah',
        '2026-07-20 Hari terakhir diterima: 1 perangkat daerah',
      ]);
      expect((await nation()).states).toEqual({ bkpsdm: 'VERIFIED', disdik: 'LATE' });
      expect(await deadlines()).toEqual(['2026-06-10 Sudah diserahkan: 2 perangkat daerah']);
      report = handedIn;
      await step('verifyReport', 'VerifyReportInput', {}, await tokens.officer());
      const { progress, wfh } = await nation();
      expect(progress).toMatchObject({ owed: 2, submitted: 2, onTime: 1, late: 1, verified: 2, overdue: 0 });
      expect(wfh).toMatchObject({ value: '44', coverage: { verified: 2, owed: 2 } });
    });
  });

  it('leaves a ledger that is what the records say', async () => {
    const reference = holdReference(registry.table);
    const { changed } = await rebuildLedger({ table: registry.table, reference, clock: registry.clock });
    expect(changed).toBe(0);
  });
}
