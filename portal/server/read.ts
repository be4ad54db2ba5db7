import type { Answer } from '#client/answer.ts';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import * as operations from '#client/operations.generated.ts';
import type { Nation } from '../pages/nation.ts';
import type { RegionParts } from '../pages/region.ts';
import { lookOf } from '../words/states.ts';

/** What a page needs could not be read. `isAsked`: because of what was asked, in words that name it. */
export class Unread extends Error {
  readonly isAsked: boolean;
  constructor(answer: Exclude<Answer<unknown>, { ok: true }>) {
    super(answer.errors[0].message);
    this.isAsked = answer.errors.some(({ code }) => code === 'BAD_USER_INPUT');
  }
}

/** Asks the registry by GET, so that caches share the answers. */
export function createReader(url: string) {
  const read = <Result, Variables extends object>(operation: Operation<Result, Variables>, variables: Variables) =>
    ask(operation, variables, { url, attempts: 1, timeoutMs: 8_000 });
  const need = async <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const answer = await read(operation, variables);
    if (answer.ok) return answer.data;
    throw new Unread(answer);
  };

  /** The nation on a day of the calendar of Jakarta. */
  async function nation({ on, basis, today }: Pick<Nation, 'on' | 'basis' | 'today'>): Promise<Nation> {
    const [{ adoptionMap }, { regions }, { regulations }, { adoptionTrend }] = await Promise.all([
      need(operations.nation, { basis, on }),
      need(operations.places, {}),
      need(operations.regulations, {}),
      need(operations.trend, { basis, from: twoYearsBefore(on), to: on, interval: 'MONTH' }),
    ]);
    const places = new Map(regions.nodes.map((place) => [place.code, place]));
    const standings = adoptionMap
      .map((one) => ({
        code: one.region.code,
        name: places.get(one.region.code)?.name ?? one.region.code,
        look: lookOf(one),
        since: one.since,
      }))
      .sort((one, other) => (one.code < other.code ? -1 : 1));
    const choices = regulations.nodes.map(({ slug, type, number, year }) => ({
      slug,
      label: `${type} ${number}${year === null ? '' : ` (${year})`}`,
    }));
    return { on, today, basis, regulations: choices, standings, trend: adoptionTrend };
  }

  /** A region with all that is known of it; null where there is none. Only the region itself must be readable. */
  async function region(code: string): Promise<RegionParts | null> {
    const [page, history, agencies, obligations, changes] = await Promise.all([
      need(operations.regionPage, { code }),
      read(operations.regionHistory, { code }),
      read(operations.regionAgencies, { code }),
      read(operations.obligations, { filter: { regionCode: code } }),
      read(operations.changes, { filter: { regionCode: code } }),
    ]);
    if (page.region === null) return null;
    const basis = page.region.adoption?.regulation?.slug;
    const readiness =
      basis === undefined ? null : await read(operations.regionReadiness, { code, basis, target: 'IMPLEMENTED' });
    return {
      region: page.region,
      history: history.data?.region?.adoption?.history ?? null,
      readiness: readiness?.data?.region?.readiness ?? null,
      agencies: agencies.data?.region?.agencies ?? null,
      obligations: obligations.data?.obligations ?? null,
      changes: changes.data?.changes ?? null,
      partly: [history, agencies, obligations, changes, readiness].some((answer) => answer?.ok === false),
    };
  }
  return { nation, region };
}

/** The first day of the month two years before. */
const twoYearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - 2}${day.slice(4, 8)}01`;
