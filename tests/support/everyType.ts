import { jakartaDay } from '#domain/day.ts';
import { createProjector } from '#projector/handler.ts';
import { logPartition } from '#store/keys.ts';
import { recordSnapshot } from '#store/snapshot.ts';
import { queryAll, toItem } from '#store/table.ts';
import type { Calls } from './everyField.ts';
import { arranged, SCENARIO_NAMES, succeeded } from './mutations.ts';
import type { Registry } from './registry.ts';
import { QUARTERLY, quarterlyAnswers, reporting } from './reporting.ts';
import { FORM, PERIOD, type Scenario, seedScenarios } from './visibility.ts';

/** Where everything is that is read. */
const REGION = '32.72';
const BASIS = 'permenpanrb-4-2025';

/** A region that piloted between two quarters of which it reported, so that there is something to compare. */
async function seedComparison(people: ReturnType<typeof reporting>): Promise<void> {
  const agency = await people.agency(REGION, 'banding');
  for (const period of ['2025-Q1', '2025-Q3']) {
    const draft = await people.save(agency, QUARTERLY, period, quarterlyAnswers({ sanctions_light: 2 }));
    await people.verify(await people.submit(agency, draft));
  }
  const input = {
    regionCode: REGION,
    basis: 'se-menpanrb-2-2025',
    status: 'PILOT',
    effectiveOn: '2025-05-10',
    sources: [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }],
  };
  await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, await people.registrar());
}

/** An observation that was public for a while and was withdrawn then. */
async function seedWithdrawal({ tick }: Registry, people: ReturnType<typeof reporting>): Promise<void> {
  const registrar = await people.registrar();
  const input = {
    regionCode: REGION,
    basis: 'local',
    status: 'UNDER_STUDY',
    effectiveOn: '2026-07-01',
    sources: [{ url: 'https://example.go.id/kajian', kind: 'PRESS' }],
  };
  const { event } = await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, registrar);
  tick();
  const withdrawn = { eventId: event.id, reason: 'Salah baca' };
  await people.done('supersedeAdoptionEvent', 'SupersedeAdoptionEventInput', 'event { id }', withdrawn, registrar);
}

/** Takes a snapshot, then verifies a correction of what it shows and lets the projector hear of it, which lists the figures that changed; making all anew does not. */
async function seedFigures({ table, clock, tick }: Registry, verify: () => Promise<object>): Promise<void> {
  const recordedAt = clock().toISOString();
  await recordSnapshot(table, { day: jakartaDay(clock()), recordedAt, manifestSha256: 'c'.repeat(64), keyId: 'k1' });
  tick();
  await verify();
  const event = (await queryAll(table, { partition: logPartition(REGION), consistent: true })).at(-1) ?? {};
  const { pk, sk } = event;
  const told = { SequenceNumber: '1', Keys: toItem({ pk, sk }), NewImage: toItem(event) };
  await createProjector(table, clock)({ Records: [{ dynamodb: told }] });
}

/** A registry's records of every type, and how the fields that lead to them are asked. */
export async function seedEveryType(registry: Registry) {
  const people = reporting(registry);
  await seedComparison(people);
  await seedWithdrawal(registry, people);
  let slug = '';
  let corrected = { id: '', version: 0 };
  for (const name of SCENARIO_NAMES) {
    registry.tick();
    const call = await arranged(registry, name, REGION);
    const payload = succeeded(call.scenario.mutation, await call.send());
    if (name === 'publishGuideline') slug = call.stage.slug;
    if (name === 'correctReport') corrected = payload.report;
  }
  const reports = await seedScenarios(registry);
  await seedFigures(registry, () => people.verify(corrected));
  // Past every due day, and past the days on which their periods were closed.
  registry.at('2026-10-01T03:00:00.000Z');
  return { people, reports, calls: callsOf(reports, slug) };
}

const idOf = (reports: ReadonlyMap<Scenario, string>, scenario: Scenario): string =>
  `report(id: "${reports.get(scenario)}")`;

/** How the fields that lead to a type are asked; none: they are gone past. */
function callsOf(reports: ReadonlyMap<Scenario, string>, slug: string): Calls {
  const figure = `formId: "${FORM}", indicator: "sanctions", period: "${PERIOD}"`;
  const choice = `formId: "uji-semua", indicator: "keadaan", period: "${PERIOD}"`;
  const compare = `formId: "${QUARTERLY}", basis: "se-menpanrb-2-2025", status: PILOT, window: 2`;
  const revoked = 'on: "2026-11-02", change: { regulationRevoked: { effectiveFrom: "2026-11-01" } }';
  return {
    'Query.region': [`region(code: "${REGION}")`],
    'Query.regulation': [`regulation(slug: "${BASIS}")`, `regulation(slug: "${slug}")`],
    'Query.regulations': ['regulations(first: 10)'],
    'Query.agency': ['agency(id: "32.72-lihat-verified")'],
    'Query.report': [idOf(reports, 'verified'), idOf(reports, 'returned')],
    'Query.reportForm': [`reportForm(id: "${FORM}")`],
    'Query.search': ['search(text: "sukabumi")'],
    'Query.node': [],
    'Query.nodes': [],
    'Query.changes': [
      `changes(first: 60, filter: { regionCode: "${REGION}" })`,
      `changes(first: 60, filter: { regionCode: "${REGION}", kinds: [REPORT] })`,
    ],
    'Query.figure': [
      `figure(reference: "figure:${FORM}/${PERIOD}/REGION/${REGION}/sanctions")`,
      `figure(reference: "adoption:${BASIS}/2026-08-01/PROVINCE/32/PILOT")`,
    ],
    'Query.figures': [`figures(formId: "${FORM}", period: "${PERIOD}", by: REGION, code: "${REGION}")`],
    'Query.reportForms': ['reportForms'],
    'Query.restatements': [`restatements(filter: { regionCode: "${REGION}" })`],
    'Query.adoptionSummary': ['adoptionSummary(groupBy: PROVINCE)'],
    'Query.adoptionTrend': ['adoptionTrend(from: "2026-05-01", to: "2026-07-01", interval: MONTH)'],
    'Query.obligations': [`obligations(filter: { agency: "32.72-lihat-returned", formId: "${FORM}" })`],
    'Query.indicatorSummary': [
      `indicatorSummary(${figure}, groupBy: REGION)`,
      `indicatorSummary(${choice}, groupBy: REGION)`,
    ],
    'Query.indicatorValues': [`indicatorValues(${figure})`],
    'Query.indicatorComparison': [
      `indicatorComparison(${compare}, indicator: "sanctions_light")`,
      `indicatorComparison(${compare}, indicator: "employees_total")`,
    ],
    'Query.reportingProgress': [`reportingProgress(formId: "${FORM}", period: "${PERIOD}", groupBy: REGION)`],
    'Query.reports': ['reports(filter: { agency: "32.72-lihat-verified" })'],
    'Query.regulationImpact': [`regulationImpact(slug: "${BASIS}", target: DECREED, ${revoked})`],
    // A page of each of 546 groups would cost too much.
    'IndicatorAggregate.reports': ['reports(first: 2)'],
    'Region.readiness': [`readiness(basis: "${BASIS}", target: PILOT)`],
  };
}
