import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localIssuer } from '#local/issuer.ts';
import type { Item } from '#store/table.ts';
import { setAside } from '../support/mutationsOfWebhooks.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, number } from '../support/reporting.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry('2026-10-20T03:00:00.000Z');
});
afterAll(() => registry.close());

async function events(): Promise<Item[]> {
  const found: Item[] = [];
  let start: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await registry.table.client.send(
      new ScanCommand({
        TableName: registry.table.name,
        ConsistentRead: true,
        FilterExpression: 'begins_with(pk, :log) AND attribute_not_exists(#load)',
        ExpressionAttributeNames: { '#load': 'load' },
        ExpressionAttributeValues: { ':log': { S: 'LOG#' } },
        ExclusiveStartKey: start,
      }),
    );
    found.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
}

const source = { url: 'https://example.go.id/a', kind: 'OFFICIAL' };
const REGION = '32.72';
const OFFICER = { role: 'region-officer', region: REGION, subject: 'officer' };
const REGISTRAR = { role: 'ministry-registrar', subject: 'registrar' };
const REPORTER = { role: 'agency-reporter', agency: `${REGION}-bkpsdm`, subject: 'reporter' };
const BASIS = 'permenpanrb-4-2025';
const NEW_FORM = {
  regulationSlug: BASIS,
  name: { id: 'Laporan', en: 'Report' },
  frequency: 'MONTH',
  trigger: 'ADOPTED',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  checks: [],
  source,
};
const INDICATOR = { section: 1, sequence: 1, label: { id: 'Jumlah' }, valueType: 'INTEGER', aggregation: 'SUM' };
const REQUIREMENT = { code: 'syarat', gates: 'PILOT', kind: 'REGULATION_IN_FORCE', enforcement: 'ADVISORY' };
const REPORT = 'report { id version }';

/** What a step needs of what the steps before it answered. */
interface Answered {
  law: { requirements: { id: string }[] };
  observed: { event: { id: string } };
  study: { study: { id: string } };
  report: { report: { id: string; version: number } };
  key: { apiKey: { id: string; version: number } };
  webhook: { webhook: { id: string; version: number } };
}
interface Step {
  by: { role: string; subject: string };
  fields?: string;
  keepAs?: keyof Answered;
  /** Brings the registry to where the step succeeds. */
  arrange?: (answered: Answered) => Promise<void>;
  input: (answered: Answered) => object;
  /** One event a row; one for every other mutation. */
  left?: number;
}
const ofReport = ({ report }: Answered) => ({ reportId: report.report.id, expectedVersion: report.report.version });
const ofWebhook = ({ webhook }: Answered['webhook']) => ({ id: webhook.id, expectedVersion: webhook.version });
const ofSubject = (expectedVersion: number) => ({ subject: 'analyst', reason: 'Selesai', expectedVersion });
const values = monthlyAnswers();

/** A call of every mutation, in an order in which none is refused. */
const CALLS: Record<string, Step> = {
  registerRegulation: {
    by: REGISTRAR,
    input: () => ({
      ...{ slug: 'se-jejak', type: 'SE', number: '1', title: 'Judul', issuer: 'Menteri', issuedOn: '2026-01-01' },
      source,
    }),
  },
  amendRegulation: {
    by: REGISTRAR,
    input: () => ({ slug: 'se-jejak', expectedVersion: 1, title: 'Judul baru', source }),
  },
  relateRegulations: { by: REGISTRAR, input: () => ({ from: 'se-jejak', kind: 'IMPLEMENTS', to: BASIS, source }) },
  publishGuideline: {
    by: REGISTRAR,
    input: () => ({ regulationSlug: BASIS, kind: 'JUKNIS', title: 'Juknis', issuer: 'Menteri Dalam Negeri', source }),
  },
  setRequirements: {
    by: REGISTRAR,
    input: () => ({
      regulationSlug: 'se-jejak',
      expectedVersion: 0,
      requirements: [{ ...REQUIREMENT, clause: 'Pasal 1', source }],
    }),
  },
  grantWaiver: {
    by: REGISTRAR,
    input: ({ law }) => ({
      ...{ regionCode: REGION, reason: 'Bencana.', effectiveUntil: '2027-01-31' },
      requirementId: law.requirements[0]?.id,
    }),
  },
  registerForm: {
    by: REGISTRAR,
    input: () => ({
      ...NEW_FORM,
      id: 'formulir-jejak',
      expectedVersion: 0,
      indicators: [{ ...INDICATOR, code: 'total', dimension: 'ADOPTION', required: true }],
    }),
  },
  planStudy: {
    by: OFFICER,
    fields: 'study { id }',
    keepAs: 'study',
    input: () => ({
      ...{ regionCode: REGION, basis: BASIS, title: 'Kajian', conductedBy: 'Bappeda', plannedOn: '2026-03-01' },
    }),
  },
  completeStudy: {
    by: OFFICER,
    input: ({ study }) => ({
      studyId: study.study.id,
      expectedVersion: 1,
      completedOn: '2026-05-01',
      findings: ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'].map((dimension) => ({
        ...{ dimension, finding: 'SUPPORTS', text: 'Tidak ada penurunan.', evidence: [source] },
      })),
    }),
  },
  registerAgency: {
    by: OFFICER,
    input: () => ({ regionCode: REGION, slug: 'bkpsdm', name: 'BKPSDM', serviceClass: 'MIXED' }),
  },
  assessAgency: {
    by: OFFICER,
    input: () => ({
      ...{ agency: REPORTER.agency, eligibility: 'ELIGIBLE', reason: 'Kajian selesai.', effectiveFrom: '2026-01-05' },
    }),
  },
  declareAdoption: {
    by: OFFICER,
    input: () => ({ regionCode: REGION, basis: BASIS, status: 'DISCUSSED', effectiveOn: '2026-05-20' }),
  },
  observeAdoption: {
    by: REGISTRAR,
    fields: 'event { id }',
    keepAs: 'observed',
    input: () => ({
      ...{ regionCode: REGION, basis: BASIS, status: 'IMPLEMENTED', effectiveOn: '2026-06-02', sources: [source] },
    }),
  },
  disputeObservation: {
    by: OFFICER,
    input: ({ observed }) => ({ eventId: observed.event.id, statement: 'Belum diterapkan.', sources: [source] }),
  },
  supersedeAdoptionEvent: {
    by: REGISTRAR,
    input: ({ observed }) => ({ eventId: observed.event.id, reason: 'Bukan di daerah ini.' }),
  },
  saveReport: {
    by: REPORTER,
    fields: REPORT,
    keepAs: 'report',
    input: () => ({ agency: REPORTER.agency, formId: MONTHLY, period: '2026-09', values, expectedVersion: 0 }),
  },
  submitReport: { by: REPORTER, fields: REPORT, keepAs: 'report', input: ofReport },
  verifyReport: { by: OFFICER, fields: REPORT, keepAs: 'report', input: ofReport },
  correctReport: {
    by: REPORTER,
    fields: REPORT,
    keepAs: 'report',
    input: (answered) => ({ ...ofReport(answered), reason: 'Salah ketik', values: [number('employees_wfh', 41)] }),
  },
  returnReport: {
    by: OFFICER,
    input: (answered) => ({ ...ofReport(answered), comments: [{ text: 'Lengkapi' }] }),
  },
  importReports: {
    by: OFFICER,
    left: 2,
    input: () => ({
      formId: MONTHLY,
      dryRun: false,
      rows: ['2026-07', '2026-08'].map((period) => ({ agency: REPORTER.agency, period, values })),
    }),
  },
  reopenPeriod: {
    by: REGISTRAR,
    input: () => ({
      formId: MONTHLY,
      period: '2026-06',
      regionCode: REGION,
      reason: 'Jaringan putus.',
      until: '2026-12-31',
    }),
  },
  grantRole: {
    by: REGISTRAR,
    input: () => ({ subject: 'analyst', role: 'MINISTRY_ANALYST', reason: 'Surat tugas 12', expectedVersion: 0 }),
  },
  revokeGrant: { by: REGISTRAR, input: () => ofSubject(1) },
  denySubject: { by: REGISTRAR, input: () => ofSubject(2) },
  liftDenial: { by: REGISTRAR, input: () => ofSubject(3) },
  createApiKey: {
    by: REGISTRAR,
    fields: 'apiKey { id version }',
    keepAs: 'key',
    input: () => ({ name: 'Harian Kompas' }),
  },
  revokeApiKey: {
    by: REGISTRAR,
    input: ({ key }) => ({ id: key.apiKey.id, reason: 'Bocor', expectedVersion: key.apiKey.version }),
  },
  registerWebhook: {
    by: REGISTRAR,
    fields: 'webhook { id version }',
    keepAs: 'webhook',
    input: () => ({ name: 'Harian Kompas', url: 'https://penerima.go.id/perubahan' }),
  },
  rotateWebhookSecret: {
    by: REGISTRAR,
    fields: 'webhook { id version }',
    keepAs: 'webhook',
    input: ({ webhook }) => ofWebhook(webhook),
  },
  resumeWebhook: {
    by: REGISTRAR,
    fields: 'webhook { id version }',
    keepAs: 'webhook',
    arrange: ({ webhook }) => setAside(registry, webhook.webhook.id),
    input: ({ webhook }) => ofWebhook(webhook),
  },
  removeWebhook: { by: REGISTRAR, input: ({ webhook }) => ({ ...ofWebhook(webhook), reason: 'Selesai' }) },
};

it('every mutation leaves one event of who did what, when and by which request; an import one for each row', async () => {
  const { data } = await registry.ask('{ __schema { mutationType { fields { name } } } }');
  const mutations = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name);
  expect(Object.keys(CALLS).sort()).toEqual(mutations.sort());

  const { data: read } = await registry.ask(`{ regulation(slug: "${BASIS}") { requirements { id } } }`);
  const answered: Partial<Answered> = { law: read.regulation };
  let before = new Set((await events()).map(({ id }) => id));
  expect([...before]).toEqual([]);
  for (const [name, { by, fields = '__typename', keepAs, arrange, input, left = 1 }] of Object.entries(CALLS)) {
    registry.tick();
    await arrange?.(answered as Answered);
    const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code message path } } }`;
    const given = { idempotencyKey: newKey(), ...input(answered as Answered) };
    const answer = await registry.ask(query, { input: given }, await registry.token(by));
    expect({ name, errors: answer.errors, userErrors: answer.data?.[name].userErrors }).toEqual({
      name,
      errors: undefined,
      userErrors: [],
    });
    if (keepAs !== undefined) answered[keepAs] = answer.data[name];

    const found = (await events()).filter(({ id }) => !before.has(id));
    expect(found).toHaveLength(left);
    for (const event of found) {
      expect(event).toMatchObject({
        action: name,
        actor: { role: by.role.toUpperCase().replaceAll('-', '_'), issuer: localIssuer, subject: by.subject },
        requestId: answer.headers['x-request-id'],
        // Each row of an import is recorded at an instant of its own.
        recordedAt: expect.stringMatching(registry.clock().toISOString().slice(0, 19)),
      });
      expect(event.after).not.toBeNull();
    }
    // The same call again is answered as before and leaves nothing.
    await registry.ask(query, { input: given }, await registry.token(by));
    const after = new Set((await events()).map(({ id }) => id));
    expect(after).toEqual(new Set([...before, ...found.map(({ id }) => id)]));
    before = after;
  }
});

it('a write whose event cannot be put is not kept: no event, no write', async () => {
  const before = await events();
  registry.tick();
  const taken = { regionCode: REGION, slug: 'arsip', name: 'Arsip', serviceClass: 'MIXED' };
  const officer = await registry.token(OFFICER);
  const mutation = 'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { userErrors { code } } }';
  const { client } = registry.table;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === 'TransactWriteItemsCommand') {
        const { TransactItems = [] } = Object(args.input);
        const event = TransactItems.find((item: { Put?: { Item?: Item } }) =>
          String(Object(item.Put?.Item?.pk).S ?? '').startsWith('LOG#'),
        );
        // As if an event of the same name were there already.
        if (event !== undefined) event.Put.ConditionExpression = 'attribute_exists(pk)';
      }
      return next(args);
    },
    { step: 'initialize', name: 'refuseEvents' },
  );
  const answer = await registry.ask(mutation, { input: { idempotencyKey: newKey(), ...taken } }, officer);
  client.middlewareStack.remove('refuseEvents');
  expect(answer.errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect(await events()).toEqual(before);
  const { data } = await registry.ask(`{ agency(id: "${REGION}-arsip") { key } }`);
  expect(data.agency).toBeNull();
});
