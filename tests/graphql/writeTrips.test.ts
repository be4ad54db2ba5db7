import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteAsked } from '../support/asked.ts';
import { arranged, SCENARIO_NAMES, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

/* How many round trips a write makes, one after another: one of reads, and one transaction. */

const MOST_TRIPS = 2;
/** The law as it is after a write of it, for the answer: its head, then all of it. */
const LAW = MOST_TRIPS + 2;
/** The records of the region as they are after a write of one, for the answer. */
const REGION = MOST_TRIPS + 1;
/** Writes of more trips; docs/access-patterns.md says what each is for. */
const LONGER: Readonly<Record<string, number>> = {
  registerRegulation: LAW,
  // Of which region the instrument is, before it is known who may write.
  amendRegulation: LAW + 1,
  relateRegulations: LAW + 1,
  publishGuideline: LAW,
  registerForm: LAW,
  setRequirements: LAW,
  declareAdoption: REGION,
  observeAdoption: REGION,
  supersedeAdoptionEvent: REGION,
  disputeObservation: REGION,
  assessAgency: REGION,
  reopenPeriod: REGION,
  // How far the subscription was told, before where it counts and for the answer.
  registerWebhook: 3,
  rotateWebhookSecret: 4,
  resumeWebhook: 4,
  removeWebhook: 4,
  // The agency that the role is granted in.
  grantRole: MOST_TRIPS + 1,
  // Decided, claimed, decided on what is there by then, kept.
  importReports: 9,
};

let registry: Registry;
let noted: ReturnType<typeof noteAsked>;
beforeAll(async () => {
  registry = await createRegistry('2026-08-10T03:00:00.000Z');
  noted = noteAsked(registry.table.client);
});
afterAll(() => registry.close());

describe('a write makes one trip of reads and one transaction, and no more but for what is listed', () => {
  it.each(SCENARIO_NAMES)('%s', async (name) => {
    const call = await arranged(registry, name);
    // The container holds the law as others left it.
    await registry.ask('{ regulations(first: 1) { totalCount } }');
    noted.take();
    succeeded(call.scenario.mutation, await call.send());
    const { requests, trips } = noted.take();
    const most = LONGER[call.scenario.mutation] ?? MOST_TRIPS;
    if (trips > most) throw new Error([`${trips} trips`, ...requests].join('\n'));
    expect(requests.filter((one) => one.startsWith('TransactWriteItems'))).toHaveLength(
      call.scenario.transactions ?? 1,
    );
  });
});
