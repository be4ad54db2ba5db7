import type { Portal } from './browser.ts';
import { asked, officerOf, REGISTRAR, written } from './writing.ts';

const CODE = '32.72';
const BASIS = 'permenpanrb-4-2025';
const SOURCE = {
  url: 'https://example.go.id/kajian',
  kind: 'OFFICIAL',
  title: 'Laporan kajian yang dimuat di laman daerah',
};

/** Writes one of everything that a region's page shows of Kota Sukabumi: agencies, a study, a waiver, a dispute, a correction, a reopening. */
export async function tellStory(registry: Pick<Portal, 'origin' | 'dataDir'>): Promise<void> {
  const officer = officerOf(CODE);
  for (const [slug, name] of [
    ['bkpsdm', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
    ['dinkes', 'Dinas Kesehatan'],
  ]) {
    const agency = { regionCode: CODE, slug, name, serviceClass: 'MIXED' };
    await written(registry, 'registerAgency', 'agency { key }', agency, officer);
  }
  const assessment = {
    agency: `${CODE}-bkpsdm`,
    eligibility: 'ELIGIBLE',
    reason: 'Pekerjaan dapat dilakukan dari luar kantor',
    effectiveFrom: '2026-01-02',
  };
  await written(registry, 'assessAgency', 'assessment { id }', assessment, officer);
  await study(registry);
  const { regulation } = await asked(registry, `{ regulation(slug: "${BASIS}") { requirements { id code } } }`, {});
  const juknis = regulation.requirements.find(({ code }: { code: string }) => code === 'juknis_in_force');
  const waiver = {
    regionCode: CODE,
    requirementId: juknis.id,
    reason: 'Juknis masih disusun',
    effectiveUntil: '2099-12-31',
  };
  await written(registry, 'grantWaiver', 'waiver { id }', waiver, REGISTRAR);
  await history(registry);
  const reopening = {
    formId: 'budaya-kerja-asn',
    period: '2026-04',
    regionCode: CODE,
    reason: 'Gangguan jaringan',
    until: '2099-12-31',
  };
  await written(registry, 'reopenPeriod', 'reopening { id }', reopening, REGISTRAR);
}

async function study(registry: Pick<Portal, 'origin' | 'dataDir'>): Promise<void> {
  const officer = officerOf(CODE);
  const plan = {
    regionCode: CODE,
    basis: BASIS,
    title: 'Kajian kerja fleksibel Kota Sukabumi',
    conductedBy: 'Bappeda',
    plannedOn: '2026-02-02',
  };
  const { study: planned } = await written(registry, 'planStudy', 'study { id version }', plan, officer);
  const findings = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'].map((dimension) => ({
    dimension,
    finding: dimension === 'OUTPUT' ? 'CONDITIONAL' : 'SUPPORTS',
    text: 'Tidak ada penurunan pelayanan pada masa kajian',
    evidence: [SOURCE],
  }));
  const completion = {
    studyId: planned.id,
    expectedVersion: planned.version,
    completedOn: '2026-05-04',
    findings,
    document: SOURCE,
  };
  await written(registry, 'completeStudy', 'study { id }', completion, officer);
}

/** The region disputes what was observed of it in 2024; the registrar corrects what was observed in 2020. */
async function history(registry: Pick<Portal, 'origin' | 'dataDir'>): Promise<void> {
  const { region } = await asked(
    registry,
    `{ region(code: "${CODE}") { adoptions { basis history { nodes { id effectiveOn } } } } }`,
    {},
  );
  const eventOf = (slug: string): string =>
    region.adoptions.find(({ basis }: { basis: string }) => basis === slug).history.nodes[0].id;
  const dispute = {
    eventId: eventOf('se-menpanrb-1-2024'),
    statement: 'Presensi daring sudah tersedia pada tanggal itu',
  };
  await written(registry, 'disputeObservation', 'dispute { id }', dispute, officerOf(CODE));
  const correction = {
    eventId: eventOf('se-menpanrb-19-2020'),
    reason: 'Tanggal dalam berita salah dibaca',
    observation: {
      kind: 'STATUS',
      status: 'DECREED',
      effectiveOn: '2020-03-17',
      localInstrument: 'Surat Edaran Wali Kota Sukabumi 443/2020',
      scheme: { weekdays: ['FRI'], daysPerWeek: 1, maxSharePercent: 50 },
      sources: [SOURCE],
    },
  };
  await written(registry, 'supersedeAdoptionEvent', 'event { id }', correction, REGISTRAR);
}
