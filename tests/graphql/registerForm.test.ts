import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, number, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let registrar: string;
let forms = 0;
beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  people = reporting(registry);
  registrar = await people.registrar();
});
afterAll(() => registry.close());

/** A form of its own for each test. */
let id: string;
beforeEach(() => {
  forms += 1;
  id = `formulir-${forms}`;
});

const source = { url: 'https://example.go.id/formulir', kind: 'OFFICIAL' };
const indicator = (code: string, sequence: number, over: object = {}) => ({
  code,
  section: 1,
  sequence,
  label: { id: code },
  valueType: 'INTEGER',
  aggregation: 'SUM',
  dimension: 'ADOPTION',
  required: false,
  ...over,
});
const GIVEN = {
  regulationSlug: 'permenpanrb-4-2025',
  name: { id: 'Laporan', en: 'Report' },
  frequency: 'MONTH',
  trigger: 'ADOPTED',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  indicators: [
    indicator('part', 2),
    indicator('total', 1, { minimum: 0, required: true }),
    indicator('days', 3, { valueType: 'MULTI_CHOICE', choices: ['MON', 'FRI'], aggregation: 'COUNT_BY_CHOICE' }),
  ],
  checks: [
    {
      code: 'within',
      expression: 'part <= total',
      severity: 'ERROR',
      message: { id: 'Terlalu banyak', en: 'Too many' },
    },
    { code: 'no_monday', expression: 'days != MON', severity: 'WARNING', message: { id: 'Bukan Senin' } },
  ],
  source,
  expectedVersion: 0,
};
const REGISTER = `mutation ($input: RegisterFormInput!) { registerForm(input: $input) {
  form { id key version effectiveFrom regulation { slug } name { id en } indicators { code minimum } checks { code expression }
    versions { version effectiveFrom } }
  userErrors { __typename code path message ... on EditConflict { expectedVersion actualVersion current { ... on ReportForm { key version } } } } } }`;
const ask = (input: object, token = registrar) =>
  registry.ask(REGISTER, { input: { idempotencyKey: newKey(), id, ...GIVEN, ...input } }, token);
const register = async (input: object = {}) => {
  const { data, errors } = await ask(input);
  expect(errors).toBeUndefined();
  return data.registerForm;
};
const applying = async (period: string | null, by = registry.handler) => {
  const query = 'query ($id: String!, $period: String) { reportForm(id: $id, period: $period) { version } }';
  const { data, errors } = await registry.ask(query, { id, period }, undefined, by);
  return errors === undefined ? (data.reportForm?.version ?? null) : errors[0];
};
const failing = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('registering a form', () => {
  it('is seen at once, in every container, with its questions in order', async () => {
    const other = registry.anotherContainer();
    expect(await applying(null, other)).toBeNull();
    const { form, userErrors } = await register();
    expect(userErrors).toEqual([]);
    expect(form).toEqual({
      id: expect.any(String),
      key: id,
      version: 1,
      effectiveFrom: null,
      regulation: { slug: 'permenpanrb-4-2025' },
      name: { id: 'Laporan', en: 'Report' },
      indicators: [
        { code: 'total', minimum: '0' },
        { code: 'part', minimum: null },
        { code: 'days', minimum: null },
      ],
      checks: [
        { code: 'within', expression: 'part <= total' },
        { code: 'no_monday', expression: 'days != MON' },
      ],
      versions: [{ version: 1, effectiveFrom: null }],
    });
    expect(await applying(null, other)).toBe(1);
    const node = await registry.ask('query ($id: ID!) { node(id: $id) { ... on ReportForm { key } } }', {
      id: form.id,
    });
    expect(node.data.node).toEqual({ key: id });
  });

  it('is for the registrar alone', async () => {
    const tokens = [
      await people.officer('32'),
      await people.officer('32.72'),
      await people.reporter('32.72-bkpsdm'),
      await people.token('ministry-analyst'),
    ];
    for (const token of tokens) expect((await ask({}, token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const anyone = await registry.ask(REGISTER, { input: { idempotencyKey: newKey(), id, ...GIVEN } });
    expect(anyone.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await applying(null)).toBeNull();
  });

  it('answers a retry as before, and refuses other input under the same key', async () => {
    const idempotencyKey = newKey();
    const first = await register({ idempotencyKey });
    expect(await register({ idempotencyKey })).toEqual(first);
    expect(failing(await register({ idempotencyKey, closesDaysAfterDue: 31 }))).toEqual([
      'IDEMPOTENCY_CONFLICT input.idempotencyKey',
    ]);
    expect(await applying(null)).toBe(1);
  });

  it('is a public change, once for each version', async () => {
    await register();
    registry.tick();
    await register({ expectedVersion: 1, effectiveFrom: '2026-07-01' });
    await registry.projected();
    const own: object[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data }: Awaited<ReturnType<Registry['ask']>> = await registry.ask(
        `query ($after: String) { changes(first: 100, after: $after, filter: { kinds: [FORM] }) {
          nodes { kind action key record { ... on ReportForm { key } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      own.push(...data.changes.nodes.filter(({ key }: { key: string }) => key === id));
      after = data.changes.pageInfo.endCursor;
      more = data.changes.pageInfo.hasNextPage;
    }
    expect(own).toEqual([1, 2].map(() => ({ kind: 'FORM', action: 'registerForm', key: id, record: { key: id } })));
  });

  it('tells everything that is wrong at once, a check with its character', async () => {
    const answer = await register({
      regulationSlug: 'ghost',
      dueDayOfNextPeriod: 29,
      indicators: [
        indicator('total', 1),
        indicator('total', 2),
        indicator('mean', 3, { aggregation: 'WEIGHTED_MEAN' }),
      ],
      checks: [
        { code: 'a', expression: 'total / (2 - 2) > 1', severity: 'ERROR', message: { id: 'a' } },
        { code: 'b', expression: 'ghost > 1', severity: 'ERROR', message: { id: 'b' } },
      ],
    });
    expect(answer.form).toBeNull();
    expect(failing(answer)).toEqual([
      'UNKNOWN_REGULATION input.regulationSlug',
      'INVALID_VALUE input.dueDayOfNextPeriod',
      'INVALID_VALUE input.indicators.1.code',
      'INVALID_VALUE input.indicators.2.weight',
      'INVALID_VALUE input.checks.0.expression',
      'INVALID_VALUE input.checks.1.expression',
    ]);
    const messages = answer.userErrors.map(({ message }: { message: string }) => message);
    expect(messages.slice(-2)).toEqual([
      'expression of a: division by zero, at character 10.',
      'expression of b: the form has no indicator ghost, at character 1.',
    ]);
    expect(await applying(null)).toBeNull();
  });
});

describe('the next version of a form', () => {
  it('applies from the period on whose last day it has begun, and leaves the earlier ones their version', async () => {
    await register();
    registry.tick();
    const { form } = await register({ expectedVersion: 1, effectiveFrom: '2026-07-31' });
    expect(form).toMatchObject({
      version: 2,
      versions: [
        { version: 1, effectiveFrom: null },
        { version: 2, effectiveFrom: '2026-07-31' },
      ],
    });
    expect(await Promise.all(['2026-06', '2026-07', '2026-08', null].map((period) => applying(period)))).toEqual([
      1, 2, 2, 2,
    ]);
  });

  it('may be the first that applies: no version applies to a period before it', async () => {
    await register({ effectiveFrom: '2026-07-31' });
    expect(await applying('2026-06')).toBeNull();
    expect(await applying('2026-07')).toBe(1);
  });

  it('is asked for by a period of the form alone', async () => {
    await register();
    for (const period of ['2026-Q2', '2026-13', 'x']) {
      expect(await applying(period)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'period' } });
    }
  });

  it('is refused when another was registered meanwhile, showing it', async () => {
    await register();
    registry.tick();
    await register({ expectedVersion: 1 });
    expect((await register({ expectedVersion: 1 })).userErrors).toEqual([
      expect.objectContaining({
        __typename: 'EditConflict',
        expectedVersion: 1,
        actualVersion: 2,
        current: { key: id, version: 2 },
      }),
    ]);
    expect(failing(await register())).toEqual(['EDIT_CONFLICT input.expectedVersion']);
  });

  it('is registered once when two registrars write it at the same moment', async () => {
    await register();
    const both = await Promise.all([register({ expectedVersion: 1 }), register({ expectedVersion: 1 })]);
    expect(both.map(failing).sort()).toEqual([[], ['EDIT_CONFLICT input.expectedVersion']]);
    expect(await applying(null)).toBe(2);
  });

  it('keeps the frequency', async () => {
    await register();
    expect(failing(await register({ expectedVersion: 1, frequency: 'QUARTER' }))).toEqual([
      'INVALID_VALUE input.frequency',
    ]);
  });
});

describe('a report of a form with several versions', () => {
  const REPORT = 'report { id version state form { version } values { indicator { code } } warnings { code } }';
  const save = async (agency: string, input: object) =>
    people.asked(
      'saveReport',
      'SaveReportInput',
      `${REPORT} userErrors { message }`,
      { agency, formId: id, period: '2026-07', expectedVersion: 0, values: [number('total', 3)], ...input },
      await people.reporter(agency),
    );
  const submit = async (agency: string, reportId: string, expectedVersion: number) =>
    people.asked(
      'submitReport',
      'SubmitReportInput',
      `${REPORT} userErrors { message }`,
      { reportId, expectedVersion },
      await people.reporter(agency),
    );

  it('is written against the version that applies to its period', async () => {
    const agency = await people.agency('32.72', `versi-${forms}`);
    await register();
    registry.tick();
    await register({
      expectedVersion: 1,
      effectiveFrom: '2026-07-01',
      indicators: [indicator('count', 1)],
      checks: [],
    });
    expect((await save(agency, { period: '2026-06' })).report.form).toEqual({ version: 1 });
    expect(failing(await save(agency, {}))).toEqual(['UNKNOWN_INDICATOR input.values.0.indicator']);
    expect((await save(agency, { values: [number('count', 3)] })).report.form).toEqual({ version: 2 });
  });

  it('is refused for a period to which no version applies', async () => {
    const agency = await people.agency('32.72', `versi-${forms}`);
    await register({ effectiveFrom: '2026-07-01' });
    const answer = await save(agency, { period: '2026-06' });
    expect(answer.userErrors).toEqual([
      {
        __typename: 'NotFound',
        code: 'UNKNOWN_FORM',
        path: ['input', 'period'],
        message: `No version of ${id} applies to 2026-06: the first one applies to periods that end on 2026-07-01 or later.`,
      },
    ]);
  });

  it('that was saved before another version applied must be saved again, and is then checked by that one', async () => {
    const agency = await people.agency('32.72', `versi-${forms}`);
    await register();
    const days = { indicator: 'days', choices: ['MON', 'FRI'] };
    const values = [number('total', 3), number('part', 3), days];
    const draft = (await save(agency, { values })).report;
    registry.tick();
    const within = { code: 'within', expression: 'part < total', severity: 'ERROR', message: { id: 'Terlalu banyak' } };
    await register({ expectedVersion: 1, checks: [within, GIVEN.checks[1]] });
    const refused = await submit(agency, draft.id, 1);
    expect(refused.userErrors).toEqual([
      {
        __typename: 'InvalidInput',
        code: 'OTHER_FORM_VERSION',
        path: ['input', 'reportId'],
        message: `The draft was written against version 1 of ${id}; version 2 applies to 2026-07: save the draft again first.`,
      },
    ]);
    const again = (await save(agency, { values, expectedVersion: 1 })).report;
    expect(again).toMatchObject({ version: 2, form: { version: 2 } });
    expect(failing(await submit(agency, draft.id, 2))).toEqual(['CHECK_FAILED input.values.part']);
    await save(agency, { values: [number('total', 4), number('part', 3), days], expectedVersion: 2 });
    expect((await submit(agency, draft.id, 3)).report).toMatchObject({
      state: 'SUBMITTED',
      form: { version: 2 },
      warnings: [{ code: 'no_monday' }],
    });
  });

  it('that was handed in keeps its version', async () => {
    const agency = await people.agency('32.72', `versi-${forms}`);
    await register();
    const draft = (await save(agency, {})).report;
    await submit(agency, draft.id, 1);
    registry.tick();
    await register({ expectedVersion: 1, indicators: [indicator('count', 1)], checks: [] });
    const verified = await people.verify({ id: draft.id, version: 2 });
    const { data } = await registry.ask(
      'query ($id: ID!) { report(id: $id) { state form { version } values { indicator { code } number } } }',
      { id: verified.id },
    );
    expect(data.report).toEqual({
      state: 'VERIFIED',
      form: { version: 1 },
      values: [{ indicator: { code: 'total' }, number: '3' }],
    });
  });

  it('of the reference data goes on as before', async () => {
    const agency = await people.agency('32.72', `versi-${forms}`);
    const draft = await people.save(agency, MONTHLY, '2026-07', monthlyAnswers());
    expect(await people.submit(agency, draft)).toMatchObject({ state: 'SUBMITTED' });
  });
});
