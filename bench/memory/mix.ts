import type { GatewayEvent } from '../peers/event.ts';
import { eventOf } from '../peers/event.ts';
import { type Operation, textOf } from '../peers/operations.ts';
import { FORM, type ReportRegistry } from '../reportRegistry.ts';

/** What is asked for is asked for again after so many requests; documents, callers and names are new for ever. */
export const ROUND = 4_000;

/** What all requests are made from. */
export interface Asked {
  period: string;
  /** Regions that are asked for in turn, at most as many as a round has. */
  codes: readonly string[];
  /** Agencies whose reporters ask. */
  agencies: readonly string[];
}

/** What is asked of a registry. */
export function askedOf({ agencies, last }: ReportRegistry): Asked {
  const codes = [...new Set(agencies.map(({ agency }) => agency.regionCode))];
  const keys = agencies.slice(0, 20).map(({ agency }) => agency.key);
  return { period: last.key, codes: codes.slice(0, ROUND / 40), agencies: keys };
}

type Made = Pick<Operation, 'name' | 'query'> & { variables: Record<string, unknown>; authorization?: string };

/**
 * The request of a number: of ten, five are named reads with variables of many values, one of which is of a signed-in reporter; one is a
 * document that nobody asked before and nobody asks again; two are asked four times each; one is not valid; one fails when it is executed.
 */
export function requestOf(number: number, asked: Asked): GatewayEvent {
  const made = madeOf(number, asked);
  const event = eventOf({ kind: 'single', authorization: undefined, ...made, variables: () => made.variables });
  const { http } = event.requestContext;
  const sourceIp = `198.51.${Math.floor(number / 256) % 256}.${number % 256}`;
  return {
    ...event,
    requestContext: { ...event.requestContext, requestId: `request-${number}`, http: { ...http, sourceIp } },
  };
}

function madeOf(number: number, { period, codes, agencies }: Asked): Made {
  const turn = Math.floor(number / 10);
  const code = codes[turn % codes.length] ?? '';
  const inPeriod = { formId: FORM, period };
  switch (number % 10) {
    case 0:
      return read(turn % 2 === 0 ? 'Nation' : 'Counts', {});
    case 1:
      return read('RegionPage', { code });
    case 2:
      return read('ReportsPage', inPeriod);
    case 3:
      return read(turn % 2 === 0 ? 'IndicatorSummary' : 'Mayor', turn % 2 === 0 ? inPeriod : {});
    case 4: {
      const agency = agencies[turn % agencies.length];
      return { ...read('RegionPage', { code }), authorization: `Bearer ${agency}` };
    }
    case 5:
      return region(`Once${number}`, code);
    case 6:
    case 7:
      return region(`Again${number % 10}Of${Math.floor(turn / 4)}`, codes[Math.floor(turn / 4) % codes.length] ?? '');
    case 8: {
      const name = `Wrong${number}`;
      return { name, query: `query ${name} { region(code: "${code}") { ${name} } }`, variables: {} };
    }
    default:
      return turn % 2 === 0
        ? read('ReportsPage', { ...inPeriod, formId: 'none' })
        : read('RegionPage', { code: number });
  }
}

const TEXTS = new Map<string, string>();
function read(name: string, variables: Record<string, unknown>): Made {
  const query = TEXTS.get(name) ?? textOf(name);
  TEXTS.set(name, query);
  return { name, query, variables };
}

/** A document that bears a name of its own, with two dozen fields. */
const region = (name: string, code: string): Made => ({
  name,
  query: `query ${name} { region(code: "${code}") { ${name}: name ${REST} } }`,
  variables: {},
});
const REST = `id code codeCompact level selfGoverning parent { id code name level }
  adoption { status since lapsed inherited ordinal basis scheme { daysPerWeek weekdays maxSharePercent } sources { url kind title } }
  adoptions { basis status since lapsed regulation { id slug title number year } }`;
