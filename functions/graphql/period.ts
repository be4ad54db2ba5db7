import { type Period, parsePeriod } from '#domain/period.ts';
import type { Catalogue } from '#domain/reference.ts';
import { formInForce, type Indicator, type ReportForm } from '#domain/reportForm.ts';
import { badInput } from './errors.ts';

/** Longer than any form's ID. */
const LONGEST_ID = 100;

/**
 * Refuses what names no form, period or region by its looks alone, naming the argument, which stands under `at`. Lists are read beside
 * the look at the law that tells whether there is one of the name, so that nothing else may get into a key.
 */
export function checkNames(
  { formId, period, regionCode = null }: { formId?: string; period?: string; regionCode?: string | null },
  at = '',
): void {
  if (formId !== undefined && formId.length > LONGEST_ID) throw badInput(`${at}formId`, 'No form has this ID.');
  if (period !== undefined && parsePeriod(period) === null)
    throw badInput(`${at}period`, 'period is of the form 2026-04 or 2026-Q2.');
  if (regionCode !== null && !/^\d{2}(\.\d{2})?$/.test(regionCode))
    throw badInput(`${at}regionCode`, 'No region has this code.');
}

/** A period of a form, with the version that is in force on its last day. */
export interface FormPeriod {
  form: ReportForm;
  period: Period;
}

/** The form and period that are asked about; throws `BAD_USER_INPUT` naming the argument, which stands under `at`. */
export function formPeriod(catalogue: Catalogue, formId: string, key: string, at = ''): FormPeriod {
  const latest = catalogue.forms.get(formId);
  if (latest === undefined) throw badInput(`${at}formId`, 'No form has this ID.');
  const period = periodOf(latest, key, `${at}period`);
  const form = formInForce(catalogue.formVersions, formId, period.lastDay);
  if (form === undefined) throw badInput(`${at}period`, `No version of the form was in force on ${period.lastDay}.`);
  return { form, period };
}

/** The period of a form that a key names; throws `BAD_USER_INPUT` naming the argument. A form's frequency never changes. */
export function periodOf({ id, frequency }: ReportForm, key: string, argument: string): Period {
  const period = parsePeriod(key);
  if (period === null) throw badInput(argument, 'period is of the form 2026-04 or 2026-Q2.');
  if (period.frequency === frequency) return period;
  throw badInput(argument, `${id} is asked for by ${frequency === 'MONTH' ? 'months' : 'quarters'}.`);
}

/** An indicator of a form by its code; throws `BAD_USER_INPUT`. */
export function indicatorOf(form: ReportForm, code: string): Indicator {
  const indicator = form.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw badInput('indicator', 'The form has no indicator with this code.');
  return indicator;
}
