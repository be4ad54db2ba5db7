import { CHOICES, UNITS } from '../words/answers.ts';
import { saidOr } from '../words/law.ts';
import type { Language } from '../words/words.ts';
import { localeOf } from './written.ts';

/** An exact decimal as the language writes it, with its unit: `48 orang`, `Rp 1.000.000`, `98,25%`. Not one digit is lost on the way. */
export function amountOf(value: string, unit: string | null, language: Language): string {
  const money = unit === 'IDR' ? ({ style: 'currency', currency: 'IDR' } as const) : {};
  const format = new Intl.NumberFormat(localeOf(language), {
    ...money,
    minimumFractionDigits: 0,
    maximumFractionDigits: 6,
  });
  const written = format.format(value as `${number}`);
  if (unit === null || unit === 'IDR') return written;
  return unit === 'percent' ? `${written}%` : `${written} ${saidOr(UNITS, unit, language)}`;
}

/** What an answer that was chosen means. */
export const choiceOf = (choice: string, language: Language): string => saidOr(CHOICES, choice, language);
