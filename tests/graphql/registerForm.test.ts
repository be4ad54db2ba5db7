import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { number, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let registrar: string;

beforeAll(async () => {
  registry = await createRegistry('2026-06-02T03:00:00.000Z');
  people = reporting(registry);
  registrar = await people.registrar();
  await people.agency('32.72', 'bkpsdm');
});
afterAll(() => registry.close());

const FORM = {
  key: 'laporan-singkat',
  regulation: 'se-mendagri-800.1.5-3349-sj-2026',
  name: { id: 'Laporan singkat', en: 'Short report' },
  frequency: 'MONTH',
  trigger: 'REGULATION_IN_FORCE',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  indicators: [
    {
      code: 'total',
      section: 1,
      sequence: 1,
      label: { id: 'Jumlah' },
      valueType: 'INTEGER',
      aggregation: 'SUM',
      dimension: 'ADOPTION',
      required: true,
    },
  ],
  checks: [{ code: 'some', expression: 'total > 0', severity: 'ERROR', message: { id: 'Kosong' } }],
  source: { url: 'https://example.go.id/formulir', kind: 'OFFICIAL' },
  expectedVersion: 0,
};
const FIELDS = 'form { id key version effectiveFrom indicators { code } checks { expression } }';
const register = (over: object, token = registrar) =>
  people.asked('registerForm', 'RegisterFormInput', FIELDS, { ...FORM, ...over }, token);

describe('a form that the registrar registers', () => {
  it('can be read at once, is owed within seconds, and is in the feed of changes', async () => {
    const { form, userErrors } = await register({});
    expect(userErrors).toEqual([]);
    expect(form).toMatchObject({ key: FORM.key, version: 1, effectiveFrom: null });
    await registry.projected();
    const { data } = await registry.ask(
      `query ($id: ID!) { node(id: $id) { ... on ReportForm { key regulation { slug } } }
        obligations(filter: { formId: "${FORM.key}", period: "2026-05" }) { nodes { agency { key } dueOn } }
        changes(first: 100, filter: { kinds: [FORM] }) { pageInfo { hasNextPage } } }`,
      { id: form.id },
    );
    expect(data.node).toEqual({ key: FORM.key, regulation: { slug: FORM.regulation } });
    expect(data.obligations.nodes).toEqual([{ agency: { key: '32.72-bkpsdm' }, dueOn: '2026-06-16' }]);
  });

  it('applies by version to the periods whose last day it is in force on', async () => {
    const second = { ...FORM.indicators[0], code: 'more', sequence: 2 };
    const { userErrors } = await register({
      expectedVersion: 1,
      effectiveFrom: '2026-05-31',
      indicators: [...FORM.indicators, second],
    });
    expect(userErrors).toEqual([]);
    const { data } = await registry.ask(
      `{ april: reportForm(id: "${FORM.key}", period: "2026-04") { version indicators { code } }
        may: reportForm(id: "${FORM.key}", period: "2026-05") { version indicators { code } versions { version effectiveFrom } } }`,
    );
    expect(data.april).toEqual({ version: 1, indicators: [{ code: 'total' }] });
    expect(data.may).toEqual({
      version: 2,
      indicators: [{ code: 'total' }, { code: 'more' }],
      versions: [
        { version: 1, effectiveFrom: null },
        { version: 2, effectiveFrom: '2026-05-31' },
      ],
    });
  });

  it('asks for a draft to be saved again when another version applies now', async () => {
    const draft = await people.save('32.72-bkpsdm', FORM.key, '2026-04', [number('total', 3)]);
    await register({ expectedVersion: 2, effectiveFrom: '2026-04-30' });
    const reporter = await people.reporter('32.72-bkpsdm');
    const input = { reportId: draft.id, expectedVersion: draft.version };
    const { userErrors } = await people.asked('submitReport', 'SubmitReportInput', 'report { state }', input, reporter);
    expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'reportId'] })]);
    const again = await people.save('32.72-bkpsdm', FORM.key, '2026-04', [number('total', 3)], draft.version);
    expect((await people.submit('32.72-bkpsdm', again)).state).toBe('SUBMITTED');
  });

  it('is refused with every wrong part at once, and to everybody else', async () => {
    const { form, userErrors } = await register({
      key: 'lain',
      indicators: [{ ...FORM.indicators[0], valueType: 'TEXT' }],
      checks: [{ ...FORM.checks[0], expression: 'totl > 0' }],
    });
    expect(form).toBeNull();
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'input.checks.0.expression',
      'input.indicators.0.aggregation',
    ]);
    const officer = await people.officer('32.72');
    await expect(register({ key: 'lain' }, officer)).rejects.toThrow('FORBIDDEN');
  });
});
