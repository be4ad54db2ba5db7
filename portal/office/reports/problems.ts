import { dayText } from '../../words/day.ts';
import { ROLES } from '../../words/office.ts';
import { refusalInIndonesian } from '../../words/officeForm.ts';
import { sayReports } from '../../words/officeReports.ts';
import type { Language } from '../../words/words.ts';
import type { Problem } from '../parts/problem.ts';

/** What the registry refused of a report, with what some refusals tell besides. */
export interface ReportRefusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly since?: string;
  readonly reopenableBy?: keyof typeof ROLES;
  readonly check?: {
    readonly indicators: readonly string[];
    readonly message: { readonly id: string; readonly en: string | null };
  };
}

interface Answered {
  readonly ok: boolean;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * What the registry refused, and what it or the network failed in, in the page's language as far as there are words of it. `values`: the answers
 * that were sent, so that one that was refused by its place among them leads to its field.
 */
export function problemsOf(
  answer: Answered,
  refusals: readonly ReportRefusal[],
  language: Language,
  values: readonly { readonly indicator: string }[] = [],
): Problem[] {
  const faults = answer.ok ? [] : (answer.errors ?? []);
  return [
    ...refusals.map((one) => refusalIn({ ...one, path: fieldOf(one.path, values) }, language)),
    ...faults.map(({ message }) => ({ message, path: [], lang: 'en' as const })),
  ];
}

/** The field of a refused answer, which is named by its indicator: the registry tells its place among the values, or its indicator. */
function fieldOf(path: readonly string[], values: readonly { readonly indicator: string }[]): readonly string[] {
  const [input, list, place] = path;
  if (input !== 'input' || list !== 'values' || place === undefined) return path;
  const indicator = /^\d+$/.test(place) ? values[Number(place)]?.indicator : place;
  return indicator === undefined ? path : [indicator];
}

function refusalIn({ code, message, path, since, reopenableBy, check }: ReportRefusal, language: Language): Problem {
  if (check !== undefined) return { ...textIn(check.message, language), path: check.indicators.slice(0, 1) };
  if (since !== undefined) {
    const say = sayReports(language);
    const by = reopenableBy === undefined ? '' : ` ${say('reopenableBy')} ${ROLES[reopenableBy][language]}.`;
    return { message: `${say('closed')} ${dayText(since, language)}.${by}`, path, lang: language };
  }
  if (language === 'en') return { message, path, lang: 'en' };
  // The registry's own words name the very place and value: they stand beside.
  return { message: refusalInIndonesian(code), path, lang: 'id', original: message };
}

/** A recorded text in the page's language, or in Indonesian where no translation is recorded. */
export const textIn = (
  { id, en }: { readonly id: string; readonly en: string | null },
  language: Language,
): { readonly message: string; readonly lang: Language } =>
  language === 'en' && en !== null ? { message: en, lang: 'en' } : { message: id, lang: 'id' };
