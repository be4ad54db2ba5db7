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
  const period = parsePeriod(key);
  if (!catalogue.forms.has(formId)) throw badInput(`${at}formId`, 'No form has this ID.');
  if (period === null) throw badInput(`${at}period`, 'period is of the form 2026-04 or 2026-Q2.');
  const form = formInForce(catalogue.formVersions, formId, period.lastDay);
  if (form === undefined) throw badInput(`${at}period`, `No version of the form was in force on ${period.lastDay}.`);
  if (form.frequency !== period.frequency) {
    throw badInput(`${at}period`, `${formId} is asked for by ${form.frequency === 'MONTH' ? 'months' : 'quarters'}.`);
  }
  return { form, period };
}

/** An indicator of a form by its code; throws `BAD_USER_INPUT`. */
export function indicatorOf(form: ReportForm, code: string): Indicator {
  const indicator = form.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw badInput('indicator', 'The form has no indicator with this code.');
  return indicator;
}
