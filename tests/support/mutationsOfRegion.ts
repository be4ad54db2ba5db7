import type { Scenario, Stage } from './mutations.ts';
import { SOURCE } from './mutationsOfLaw.ts';

/** How the records of one region are written: by its officer, and by the registrar. */

const REGISTRAR = { role: 'ministry-registrar' };
const officerOf = ({ region }: Stage) => ({ role: 'region-officer', region });
const BASIS = 'permenpanrb-4-2025';

const SCHEME = { weekdays: ['FRI'], daysPerWeek: 1, maxSharePercent: 50, excludedServices: 'Layanan gawat darurat' };
const DECLARATION = {
  status: 'DISCUSSED',
  effectiveOn: '2026-05-20',
  effectiveUntil: '2026-12-31',
  scheme: SCHEME,
  localInstrument: { number: '800/1/2026', issuedOn: '2026-05-01', signer: 'Bupati' },
  reason: 'Dibahas',
  sources: [SOURCE],
};
const OBSERVATION = {
  kind: 'STATUS',
  status: 'PILOT',
  effectiveOn: '2026-05-21',
  effectiveUntil: '2026-12-31',
  reportedOn: '2026-05-22',
  scheme: SCHEME,
  localInstrument: 'SE Bupati 1/2026',
  reason: 'Diberitakan',
  sources: [SOURCE],
};
const ADOPTION = `event { id status effectiveOn recordedAt reason correctionReason supersedes { id } localInstrument { name number signer }
  scheme { excludedServices } sources { url title } } adoption { id status since version }`;

async function declared({ people, region }: Stage): Promise<string> {
  const input = { regionCode: region, basis: BASIS, ...DECLARATION };
  const type = 'DeclareAdoptionInput';
  return (await people.done('declareAdoption', type, 'event { id }', input, await people.officer(region))).event.id;
}

async function observed({ people, region }: Stage): Promise<string> {
  const input = { regionCode: region, basis: BASIS, ...OBSERVATION };
  const type = 'ObserveAdoptionInput';
  return (await people.done('observeAdoption', type, 'event { id }', input, await people.registrar())).event.id;
}

const studyOf = ({ region }: Stage) => ({
  regionCode: region,
  basis: BASIS,
  title: 'Kajian kerja fleksibel',
  conductedBy: 'Bappeda',
  plannedOn: '2026-03-01',
});
const STUDY = `study { id version title conductedBy basis recordedAt document { url title }
  findings { dimension text evidence { url title } } }`;
const FINDINGS = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'].map((dimension) => ({
  dimension,
  finding: 'SUPPORTS',
  text: 'Tidak ada penurunan',
  evidence: [SOURCE],
}));

/** The agency of the stage, registered. */
export const agencyOf = ({ people, region, slug }: Stage): Promise<string> => people.agency(region, slug);

/** The global ID of a requirement that is asked for. */
async function requirementId({ registry }: Stage): Promise<string> {
  const { data } = await registry.ask(`{ regulation(slug: "${BASIS}") { requirements { id } } }`);
  return data.regulation.requirements[0].id;
}

export const regionMutations: Readonly<Record<string, Scenario>> = {
  declareAdoption: {
    mutation: 'declareAdoption',
    fields: ADOPTION,
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { regionCode: stage.region, basis: BASIS, ...DECLARATION },
    }),
  },
  observeAdoption: {
    mutation: 'observeAdoption',
    fields: ADOPTION,
    arrange: async ({ region }) => ({
      claims: REGISTRAR,
      input: { regionCode: region, basis: BASIS, ...OBSERVATION },
    }),
  },
  'supersedeAdoptionEvent of a declaration': {
    mutation: 'supersedeAdoptionEvent',
    fields: ADOPTION,
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { eventId: await declared(stage), reason: 'Salah tulis', declaration: DECLARATION },
    }),
  },
  'supersedeAdoptionEvent of an observation': {
    mutation: 'supersedeAdoptionEvent',
    fields: ADOPTION,
    arrange: async (stage) => ({
      claims: REGISTRAR,
      input: { eventId: await observed(stage), reason: 'Salah baca', observation: OBSERVATION },
    }),
  },
  disputeObservation: {
    mutation: 'disputeObservation',
    fields: 'dispute { id statement recordedAt event { id } sources { url title } }',
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { eventId: await observed(stage), statement: 'Tidak benar', sources: [SOURCE] },
    }),
  },
  planStudy: {
    mutation: 'planStudy',
    fields: STUDY,
    arrange: async (stage) => ({ claims: officerOf(stage), input: studyOf(stage) }),
  },
  completeStudy: {
    mutation: 'completeStudy',
    fields: STUDY,
    arrange: async (stage) => {
      const { people, region } = stage;
      const officer = await people.officer(region);
      const { study } = await people.done('planStudy', 'PlanStudyInput', 'study { id }', studyOf(stage), officer);
      const input = {
        studyId: study.id,
        expectedVersion: 1,
        completedOn: '2026-05-01',
        findings: FINDINGS,
        document: SOURCE,
      };
      return { claims: officerOf(stage), input };
    },
  },
  registerAgency: {
    mutation: 'registerAgency',
    fields: 'agency { id key name version recordedAt serviceClass type { code } }',
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { regionCode: stage.region, slug: stage.slug, name: 'Dinas Uji', type: 'bkpsdm', serviceClass: 'MIXED' },
    }),
  },
  assessAgency: {
    mutation: 'assessAgency',
    fields: 'assessment { id eligibility reason recordedAt agency { key } }',
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: {
        agency: await agencyOf(stage),
        eligibility: 'ELIGIBLE',
        reason: 'Tugas dapat dikerjakan di luar kantor',
        effectiveFrom: '2026-05-01',
      },
    }),
  },
  grantWaiver: {
    mutation: 'grantWaiver',
    fields: 'waiver { id reason recordedAt effectiveFrom effectiveUntil region { code } requirement { code } }',
    arrange: async (stage) => ({
      claims: REGISTRAR,
      input: {
        regionCode: stage.region,
        requirementId: await requirementId(stage),
        reason: 'Belum terbit',
        effectiveFrom: '2026-08-01',
        effectiveUntil: '2026-09-30',
      },
    }),
  },
};
