import { compareText, dayAfter, earlierEnd } from '../day.ts';
import { type Guideline, guidelineFirstDay } from '../guideline.ts';
import { met, type RequirementRule, unknown, unmet } from './facts.ts';

/**
 * Met by a guideline of the kind named that is in force on the day; a guideline without an end of its own lapses with its
 * regulation. Unmet when one is kept that begins later or has ended. Unknown when none is kept, or none with a day of issue.
 */
export const guidelineInForce: RequirementRule = (requirement, { basis, on, catalogue }) => {
  const kind = requirement.parameters[0] ?? '';
  const own = [...catalogue.guidelines.values()].filter((one) => one.regulationSlug === basis && one.kind === kind);
  const evidence = own.map((one) => one.source);
  const dated = own.flatMap((guideline) => {
    const first = guidelineFirstDay(guideline);
    const last = lastDay(guideline);
    return first === null ? [] : [{ guideline, first, last }];
  });
  function lastDay(guideline: Guideline) {
    return earlierEnd(guideline.effectiveUntil, catalogue.lastDay(basis));
  }
  const holding = dated
    .filter(({ first, last }) => first <= on && (last === null || on <= last))
    .sort((one, other) => compareText(one.first, other.first))[0];
  if (holding) return met(holding.first, [holding.guideline.source]);
  const ended = dated
    .filter(({ last }) => last !== null && last < on)
    .sort((one, other) => compareText(other.last ?? '', one.last ?? ''))[0];
  if (ended?.last) {
    return unmet(
      dayAfter(ended.last),
      [ended.guideline.source],
      `${kind} untuk ${basis} berakhir pada ${ended.last}; minta kementerian menerbitkan yang baru.`,
      `The ${kind} of ${basis} ended on ${ended.last}; ask the ministry to publish a new one.`,
    );
  }
  const coming = dated.sort((one, other) => compareText(one.first, other.first))[0];
  if (coming) {
    return unmet(
      null,
      [coming.guideline.source],
      `Tunggu sampai ${kind} untuk ${basis} berlaku pada ${coming.first}.`,
      `Wait until the ${kind} of ${basis} is in force on ${coming.first}.`,
    );
  }
  return unknown(
    evidence,
    `Minta kementerian menerbitkan ${kind} untuk ${basis}, atau registrar mencatatnya bila sudah terbit.`,
    `Ask the ministry to publish the ${kind} of ${basis}, or the registrar to record it if it was published.`,
  );
};
