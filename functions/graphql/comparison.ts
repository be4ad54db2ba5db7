import type { AdoptionStatus } from '#domain/adoption.ts';
import { spansByRegion } from '#domain/adoptionSpans.ts';
import {
  type ComparedRegion,
  comparedRegions,
  MOST_WINDOW,
  measureFormula,
  measuresOf,
  type Side,
  sideOf,
} from '#domain/comparison.ts';
import type { Period } from '#domain/period.ts';
import { maySeeAllOf } from '#domain/permission.ts';
import { progressOn } from '#domain/progress.ts';
import type { Indicator } from '#domain/reportForm.ts';
import { readSummariesByName, type SummaryName } from '#store/ledgerTurn.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { indicatorOf } from './period.ts';
import { checkBasisArgument } from './viewedRegion.ts';

const NOTE = {
  id: 'Perbandingan ini tidak menunjukkan sebab: daerah dan waktunya berbeda, dan hal lain berubah pada saat yang sama.',
  en: 'This comparison shows no cause: regions and times differ, and other things change at the same time.',
};

type Sided = ComparedRegion & { sides: { before: Side; after: Side } };

/** An indicator before and after regions reached a status: the events of the basis, then the sums of each region's periods. */
export async function compareIndicator(
  asked: { formId: string; indicator: string; basis: string; status: AdoptionStatus; window: number },
  context: Context,
) {
  const { loaders, today } = context;
  const { basis, status, window } = asked;
  if (window < 1 || window > MOST_WINDOW) {
    throw badInput('window', `window is ${window}; 1 to ${MOST_WINDOW} are allowed.`);
  }
  const [catalogue, steps] = await Promise.all([loaders.catalogue(), loaders.steps(basis)]);
  await checkBasisArgument(basis, context);
  const form = catalogue.forms.get(asked.formId);
  if (form === undefined) throw badInput('formId', 'No form has this ID.');
  const indicator = indicatorOf(form, asked.indicator);
  const spans = spansByRegion(steps, basis, null, (slug) => catalogue.lastDay(slug));
  const reached = comparedRegions(spans, status, { frequency: form.frequency, window, today });
  const sided = await withSides(reached, form.id, indicator, context);
  const baseline = sided.filter(({ sides }) => sides.before.answered > 0);
  const coverage = (side: 'before' | 'after') => ({
    answered: baseline.reduce((sum, { sides }) => sum + sides[side].answered, 0),
    owed: baseline.reduce((sum, { sides }) => sum + sides[side].owed, 0),
  });
  return {
    indicator,
    basis,
    status,
    window,
    formula: measureFormula(indicator),
    note: NOTE,
    reached: reached.length,
    withBaseline: baseline.length,
    compared: baseline.filter(({ sides }) => sides.after.answered > 0).length,
    coverageBefore: coverage('before'),
    coverageAfter: coverage('after'),
    measures: measuresOf(indicator, baseline),
  };
}

async function withSides(
  regions: readonly ComparedRegion[],
  formId: string,
  indicator: Indicator,
  { table, actor, today }: Context,
): Promise<Sided[]> {
  const names = regions.flatMap(({ regionCode, before, after }) =>
    [...before, ...after].map(
      ({ key }): SummaryName => ({ formId, period: key, group: { by: 'REGION', code: regionCode } }),
    ),
  );
  const kept = new Map(
    (await readSummariesByName(table, names, false)).map((one) => [`${one.period} ${one.group.code}`, one.summary]),
  );
  return regions.map((region) => {
    const { regionCode, before, after } = region;
    const side = (periods: readonly Period[]) => {
      const own = periods.flatMap((period) => {
        const summary = kept.get(`${period.key} ${regionCode}`);
        if (summary === undefined) return [];
        return [{ ...summary, owed: progressOn(summary.progress, period.lastDay, today, true).owed }];
      });
      return sideOf(own, indicator, maySeeAllOf(actor, regionCode));
    };
    return { ...region, sides: { before: side(before), after: side(after) } };
  });
}
