import type { AdoptionStatus } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import type { ComparisonAsked, ReportForm } from '../pages/reports.ts';
import { LOOKS } from '../words/states.ts';
import { type Asking, Misasked } from './asking.ts';
import type { Query } from './query.ts';

const MOST_PERIODS = 12;

/** The comparison that is asked for by `indicator`, `basis`, `status` and `window`; null where the form has nothing that is added up. */
export function comparisonAsked(form: ReportForm, query: Query): ComparisonAsked | null {
  const indicators = form.indicators.filter(({ aggregation }) => aggregation !== 'NONE');
  const means = indicators.filter(({ aggregation }) => aggregation === 'MEAN' || aggregation === 'WEIGHTED_MEAN');
  const named = query.get('indicator') || null;
  // Whether services got better is asked first, and by means, which do not grow with the size of a region.
  const indicator =
    named === null
      ? (means.find(({ dimension }) => dimension === 'SERVICE_EFFECTIVENESS') ?? means[0] ?? indicators[0])
      : indicators.find(({ code }) => code === named);
  if (indicator === undefined && named === null) return null;
  if (indicator === undefined) throw new Misasked(`indicator: ${indicators.map(({ code }) => code).join(', ')}`);
  const status = query.get('status') || 'IMPLEMENTED';
  if (!isStatus(status)) throw new Misasked(`status: ${STATUSES.join(', ')}`);
  const window = Number(query.get('window') || 3);
  if (!Number.isInteger(window) || window < 1 || window > MOST_PERIODS)
    throw new Misasked(`window: 1 – ${MOST_PERIODS}`);
  return { indicator: indicator.code, basis: query.get('basis') || form.regulation.slug, status, window };
}

const STATUSES = Object.keys(LOOKS).filter((look) => look !== 'UNRECORDED');
const isStatus = (text: string): text is AdoptionStatus => STATUSES.includes(text);

/** What the registry answers; null where nothing is asked or it cannot be read. */
export async function readComparison(asking: Asking, form: ReportForm, asked: ComparisonAsked | null) {
  if (asked === null) return null;
  const answer = await asking.may(operations.indicatorComparison, { formId: form.key, ...asked });
  return answer.data?.indicatorComparison ?? null;
}
