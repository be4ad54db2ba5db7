import { accessMutations } from './mutationsOfAccess.ts';
import { lawMutations } from './mutationsOfLaw.ts';
import { regionMutations } from './mutationsOfRegion.ts';
import { reportMutations } from './mutationsOfReports.ts';
import { webhookMutations } from './mutationsOfWebhooks.ts';
import type { Registry } from './registry.ts';
import { newKey, reporting } from './reporting.ts';

/** Where a scenario plays: a region of its own, with the people who write. */
export interface Stage {
  registry: Registry;
  people: ReturnType<typeof reporting>;
  /** The region whose records are written, and in which the agency is. */
  region: string;
  /** The key of an agency of that region, which a scenario registers where it needs it. */
  agency: string;
  /** A slug that no other stage has. */
  slug: string;
}

/** Who may send what, so that it succeeds. */
export interface Call {
  claims: { role: string; region?: string; agency?: string };
  /** Every field that can be given, but for the idempotency key. */
  input: Readonly<Record<string, unknown>>;
}

/** One way in which a mutation succeeds. */
export interface Scenario {
  mutation: string;
  /** What is asked of its payload, beside the errors. */
  fields: string;
  /** How many transactions it writes; 1 where nothing is said. */
  transactions?: number;
  /** Brings the stage to where the call succeeds. */
  arrange(stage: Stage): Promise<Call>;
}

/** Every mutation of the schema, in every way that another rule is asked for; a new mutation is one entry here. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...lawMutations,
  ...regionMutations,
  ...reportMutations,
  ...accessMutations,
  ...webhookMutations,
};
export const SCENARIO_NAMES = Object.keys(SCENARIOS);

/** One scenario by its name. */
export function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS[name];
  if (scenario === undefined) throw new Error(`No scenario is called ${name}.`);
  return scenario;
}

/** Whether a scenario writes the nation's records: the law, which all writers of law raise one version of, access, or subscriptions. */
export const isOfNation = (name: string): boolean =>
  name in lawMutations || name in accessMutations || name in webhookMutations;

/** The type of a mutation's input, as the schema names all of them. */
export const inputTypeOf = (mutation: string): string => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;

/** The document that sends a scenario's mutation. */
export const documentOf = ({ mutation, fields }: Scenario): string =>
  `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { ${fields} userErrors { __typename code message path } } }`;

/** Regencies of Jawa Tengah and Jawa Timur, in turn. */
const REGENCIES = ['33', '35'].flatMap((province) =>
  Array.from({ length: 29 }, (_, place) => `${province}.${String(place + 1).padStart(2, '0')}`),
);
let stages = 0;

/** A stage with an agency and a slug of its own; in a region of its turn where none is named. */
export function createStage(registry: Registry, region = REGENCIES[stages % REGENCIES.length] ?? ''): Stage {
  stages += 1;
  const people = reporting(registry);
  return { registry, people, region, agency: `${region}-uji-${stages}`, slug: `uji-${stages}` };
}

/** A call that was arranged and can be sent, again and again, by its rightful sender or by others. */
export async function arranged(registry: Registry, name: string, region?: string) {
  const scenario = scenarioOf(name);
  const stage = createStage(registry, region);
  const { claims, input } = await scenario.arrange(stage);
  const token = await registry.token(claims);
  const whole = { ...input, idempotencyKey: newKey() };
  const query = documentOf(scenario);
  return {
    stage,
    scenario,
    token,
    query,
    input: whole as Readonly<Record<string, unknown>>,
    /** What is answered to the rightful sender, or to another; with other input where it is given. */
    send: (by = registry.handler, given: object = whole, as: string | undefined = token) =>
      registry.ask(query, { input: given }, as, by),
  };
}
export type Arranged = Awaited<ReturnType<typeof arranged>>;

/** The payload of a mutation that succeeded; throws what was wrong with it. */
export function succeeded(mutation: string, { data, errors }: Awaited<ReturnType<Registry['ask']>>) {
  const payload = data?.[mutation];
  if (errors !== undefined || payload?.userErrors?.length !== 0 || (payload.cells ?? []).length > 0) {
    throw new Error(`${mutation}: ${JSON.stringify(errors ?? payload)}`);
  }
  return payload;
}
