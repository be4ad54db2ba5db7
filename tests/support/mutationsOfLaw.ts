import type { Scenario, Stage } from './mutations.ts';
import { newKey } from './reporting.ts';

/** How the law is written: the registrar for the nation, an officer for the instruments of the own region. */

export const SOURCE = { url: 'https://example.go.id/sumber', kind: 'OFFICIAL', title: 'Sumber' };
const REGISTRAR = { role: 'ministry-registrar' };
const officerOf = ({ region }: Stage) => ({ role: 'region-officer', region });

const METADATA = {
  place: 'Jakarta',
  promulgatedOn: '2026-05-02',
  gazette: 'BN 2026/12',
  subject: 'Kerja fleksibel',
  location: 'Biro Hukum',
  legalField: 'Kepegawaian',
  attachment: 'Lampiran I',
  fileUrl: 'https://example.go.id/berkas.pdf',
};
const FIELDS = {
  type: 'SE',
  number: '12/2026',
  year: 2026,
  title: 'Kerja fleksibel',
  issuer: 'Menteri',
  issuedOn: '2026-05-01',
  effectiveFrom: '2026-05-01',
  effectiveUntil: '2027-05-01',
  maxDaysPerWeek: 2,
  weekdays: ['FRI'],
  locationFlexible: true,
  timeFlexible: false,
  summary: 'Ringkasan',
  metadata: METADATA,
  source: SOURCE,
};
const REGULATION = `regulation { id slug version title number issuer summary recordedAt region { code } source { url title }
  metadata { place gazette subject location legalField attachment fileUrl } }`;

/** A regulation of the stage's own, of the nation or of the region. */
async function registered(stage: Stage, slug: string, of: 'NATION' | 'REGION', over: object = {}): Promise<string> {
  const { people, region } = stage;
  const input = { slug, ...FIELDS, ...over, ...(of === 'NATION' ? {} : { regionCode: region }) };
  const token = of === 'NATION' ? await people.registrar() : await people.officer(region);
  await people.done('registerRegulation', 'RegisterRegulationInput', 'regulation { slug }', input, token);
  return slug;
}

const INDICATOR = {
  code: 'jumlah',
  section: 1,
  sequence: 1,
  label: { id: 'Jumlah', en: 'Count' },
  valueType: 'INTEGER',
  unit: 'orang',
  minimum: '0',
  maximum: '1000',
  aggregation: 'SUM',
  dimension: 'ADOPTION',
  required: false,
};
const FORM = {
  regulationSlug: 'permenpanrb-4-2025',
  name: { id: 'Laporan uji', en: 'Trial report' },
  frequency: 'MONTH',
  trigger: 'ADOPTED',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  indicators: [
    INDICATOR,
    {
      ...INDICATOR,
      code: 'rata',
      sequence: 2,
      label: { id: 'Rata-rata', en: null },
      valueType: 'NUMBER',
      aggregation: 'WEIGHTED_MEAN',
      weight: 'jumlah',
    },
    {
      ...INDICATOR,
      code: 'hari',
      sequence: 3,
      label: { id: 'Hari', en: null },
      valueType: 'MULTI_CHOICE',
      unit: null,
      minimum: null,
      maximum: null,
      aggregation: 'COUNT_BY_CHOICE',
      choices: ['MON', 'FRI'],
    },
    {
      ...INDICATOR,
      code: 'catatan',
      sequence: 4,
      label: { id: 'Catatan', en: null },
      valueType: 'TEXT',
      unit: null,
      minimum: null,
      maximum: null,
      aggregation: 'NONE',
    },
    {
      ...INDICATOR,
      code: 'keadaan',
      sequence: 5,
      label: { id: 'Keadaan', en: null },
      valueType: 'CHOICE',
      unit: null,
      minimum: null,
      maximum: null,
      aggregation: 'COUNT_BY_CHOICE',
      choices: ['GOOD', 'BAD'],
    },
  ],
  checks: [
    {
      code: 'cukup',
      expression: 'jumlah >= 1',
      severity: 'WARNING',
      message: { id: 'Terlalu sedikit', en: 'Too few' },
    },
  ],
  source: SOURCE,
};

const FORMS = new WeakMap<object, Promise<string>>();
/** A form with a question of every type that takes text, registered once in each registry. */
export function formOfAll({ registry, people }: Stage): Promise<string> {
  const id = 'uji-semua';
  const known = FORMS.get(registry);
  if (known !== undefined) return known;
  const input = { id, ...FORM, effectiveFrom: null, expectedVersion: 0, idempotencyKey: newKey() };
  const made = people
    .registrar()
    .then((token) => people.done('registerForm', 'RegisterFormInput', 'form { id }', input, token))
    .then(() => id);
  FORMS.set(registry, made);
  return made;
}

const GUIDELINE = {
  kind: 'JUKNIS',
  title: 'Juknis kerja fleksibel',
  issuer: 'Menteri Dalam Negeri',
  issuedOn: '2026-05-10',
  effectiveFrom: '2026-05-10',
  effectiveUntil: '2027-05-10',
  document: {
    url: 'https://example.go.id/juknis.pdf',
    sha256: 'a'.repeat(64),
    bytes: 1_000,
    mediaType: 'application/pdf',
  },
  source: SOURCE,
};
const GUIDELINE_FIELDS = `guideline { id version title issuer recordedAt regulation { slug } document { url sha256 mediaType }
  source { url title } }`;
const REQUIREMENTS = [
  {
    code: 'batas_pegawai',
    gates: 'PILOT',
    kind: 'MAX_SHARE',
    parameters: ['50'],
    enforcement: 'BLOCKING',
    clause: 'Pasal 14',
    effectiveFrom: '2026-05-01',
    effectiveUntil: '2027-05-01',
    source: SOURCE,
  },
];

export const lawMutations: Readonly<Record<string, Scenario>> = {
  'registerRegulation of the nation': {
    mutation: 'registerRegulation',
    fields: REGULATION,
    arrange: async ({ slug }) => ({ claims: REGISTRAR, input: { slug, ...FIELDS } }),
  },
  'registerRegulation of a region': {
    mutation: 'registerRegulation',
    fields: REGULATION,
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { slug: stage.slug, ...FIELDS, regionCode: stage.region },
    }),
  },
  'amendRegulation of the nation': {
    mutation: 'amendRegulation',
    fields: REGULATION,
    arrange: async (stage) => {
      const slug = await registered(stage, stage.slug, 'NATION');
      return { claims: REGISTRAR, input: { ...FIELDS, slug, title: 'Judul baru', expectedVersion: 1 } };
    },
  },
  'amendRegulation of a region': {
    mutation: 'amendRegulation',
    fields: REGULATION,
    arrange: async (stage) => {
      const slug = await registered(stage, stage.slug, 'REGION');
      return { claims: officerOf(stage), input: { ...FIELDS, slug, title: 'Judul baru', expectedVersion: 1 } };
    },
  },
  'relateRegulations of the nation': {
    mutation: 'relateRegulations',
    fields: 'relation { from { slug } kind to { slug } version recordedAt source { url title } }',
    arrange: async (stage) => {
      const from = await registered(stage, stage.slug, 'NATION');
      return { claims: REGISTRAR, input: { from, kind: 'IMPLEMENTS', to: 'permenpanrb-4-2025', source: SOURCE } };
    },
  },
  'relateRegulations of a region': {
    mutation: 'relateRegulations',
    fields: 'relation { from { slug } kind to { slug } version recordedAt source { url title } }',
    arrange: async (stage) => {
      const from = await registered(stage, stage.slug, 'REGION');
      return {
        claims: officerOf(stage),
        input: { from, kind: 'IMPLEMENTS', to: 'permenpanrb-4-2025', source: SOURCE },
      };
    },
  },
  publishGuideline: {
    mutation: 'publishGuideline',
    fields: GUIDELINE_FIELDS,
    arrange: async (stage) => {
      const regulationSlug = await registered(stage, stage.slug, 'NATION');
      return { claims: REGISTRAR, input: { regulationSlug, ...GUIDELINE } };
    },
  },
  'publishGuideline anew': {
    mutation: 'publishGuideline',
    fields: GUIDELINE_FIELDS,
    arrange: async (stage) => {
      const { people } = stage;
      const regulationSlug = await registered(stage, stage.slug, 'NATION');
      const input = { regulationSlug, ...GUIDELINE };
      const { guideline } = await people.done(
        'publishGuideline',
        'PublishGuidelineInput',
        'guideline { id }',
        input,
        await people.registrar(),
      );
      return {
        claims: REGISTRAR,
        input: { ...input, title: 'Judul baru', guidelineId: guideline.id, expectedVersion: 1 },
      };
    },
  },
  registerForm: {
    mutation: 'registerForm',
    fields: `form { id key version recordedAt name { id en } regulation { slug } source { url title }
      indicators { code unit weight choices minimum maximum label { id en } } checks { code expression message { id en } } }`,
    arrange: async ({ slug }) => ({
      claims: REGISTRAR,
      input: { id: slug, ...FORM, effectiveFrom: '2026-09-01', expectedVersion: 0 },
    }),
  },
  setRequirements: {
    mutation: 'setRequirements',
    fields:
      'requirementSet { version requirements { id code parameters clause version recordedAt source { url title } } }',
    arrange: async (stage) => {
      const regulationSlug = await registered(stage, stage.slug, 'NATION');
      return { claims: REGISTRAR, input: { regulationSlug, requirements: REQUIREMENTS, expectedVersion: 0 } };
    },
  },
};
