import { checkAdopting } from './adoptionInput.ts';
import type { Agency } from './agency.ts';
import { InputReader, notFound } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Region } from './region.ts';
import type { Reopening } from './reopening.ts';
import type { ReportForm } from './reportForm.ts';
import { readPeriod } from './reportStep.ts';

/** A reopening as the registrar gives it: of a region's agencies or of one agency. */
export interface ReopeningGiven {
  formId: string;
  period: string;
  regionCode?: string | null | undefined;
  agencyKey?: string | null | undefined;
  reason: string;
  until: string;
}

/**
 * Decides the reopening of a period that is over, for the agencies of one region (not of those below it) or for one agency: refused for
 * every wrong field at once. It never shortens: the latest day on which reports are accepted counts.
 */
export function decideReopening(
  given: ReopeningGiven,
  records: { region: Region | undefined; agency: Agency | undefined; form: ReportForm | undefined },
  moment: Moment,
): Decision<Change & { kind: 'REOPENING' }> {
  const { region, form } = records;
  const reader = new InputReader();
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  const until = reader.day(['until'], given.until) ?? given.until;
  if (until < moment.today) reader.refuse('IMPOSSIBLE_DATE', ['until'], `The last day ${until} lies before today.`);
  const period = form === undefined ? null : readPeriod(reader, given.period, form);
  if (period !== null && period.lastDay >= moment.today) {
    reader.refuse('PERIOD_NOT_OVER', ['period'], `The period ${period.key} ends on ${period.lastDay}.`);
  }
  const refusals = [
    ...whose(reader, given, records),
    ...(form === undefined ? [notFound('UNKNOWN_FORM', ['formId'], `No form has the ID ${given.formId}.`)] : []),
    ...reader.refusals,
  ];
  if (refusals.length > 0 || region === undefined || form === undefined || period === null) return refused(...refusals);
  const record: Reopening = {
    id: moment.newId,
    regionCode: region.code,
    agencyKey: given.agencyKey ?? null,
    formId: form.id,
    period: period.key,
    reason,
    until,
    recordedAt: moment.recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'REOPENING', record, before: null }, also: [] };
}

function whose(
  reader: InputReader,
  { regionCode = null, agencyKey = null }: ReopeningGiven,
  { region, agency }: { region: Region | undefined; agency: Agency | undefined },
): Refusal[] {
  if (regionCode === null && agencyKey === null) {
    reader.refuse('MISSING_VALUE', [], 'Give regionCode or agency.');
    return [];
  }
  if (regionCode !== null && agencyKey !== null) {
    reader.refuse('INVALID_VALUE', [], 'Give regionCode or agency, not both.');
    return [];
  }
  if (regionCode !== null) return checkAdopting(regionCode, region);
  return agency === undefined ? [notFound('UNKNOWN_AGENCY', ['agency'], `No agency ${agencyKey} is registered.`)] : [];
}
