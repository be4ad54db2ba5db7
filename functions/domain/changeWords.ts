import { LOCAL_BASIS } from './adoption.ts';
import type { ChangedFigure, PublicChange } from './change.ts';
import type { Guideline } from './guideline.ts';
import { citation } from './jdihn.ts';
import type { Reference } from './reference.ts';
import type { Region } from './region.ts';
import type { Regulation } from './regulation.ts';
import type { ReportForm } from './reportForm.ts';
import type { Group } from './summary.ts';
import type { Versioned } from './versioned.ts';

/** Words in both languages of the registry. */
export interface BothLanguages {
  /** Indonesian. */
  id: string;
  en: string;
}

/** What a change says to people who read about it. */
export interface ChangeWords {
  /** What was done, in few words. */
  done: BothLanguages;
  /** To what, in the words of the records and in both languages where they have both: a regulation's citation, an agency's key with form and period; null where only the region says it. */
  what: BothLanguages | null;
  /** The region's name and code; null for the nation's. */
  where: string | null;
  /** All of it in a sentence. */
  sentence: BothLanguages;
  /** The figures that a correction moved, in words. */
  figures: { indicator: BothLanguages; group: BothLanguages; before: string | null; after: string | null }[];
}

/** What each action does, as it is told; what bears no words here is told by the kind of its record alone. */
export const ACTION_WORDS: Readonly<Record<string, BothLanguages>> = {
  registerRegulation: { id: 'Peraturan didaftarkan', en: 'Regulation registered' },
  amendRegulation: { id: 'Data peraturan diubah', en: 'Record of a regulation amended' },
  relateRegulations: { id: 'Hubungan antarperaturan dicatat', en: 'Relation between regulations recorded' },
  publishGuideline: { id: 'Juklak atau juknis dicatat', en: 'Guideline published' },
  setRequirements: { id: 'Syarat ditetapkan', en: 'Requirements set' },
  registerForm: { id: 'Formulir didaftarkan', en: 'Report form registered' },
  declareAdoption: { id: 'Langkah penerapan dinyatakan', en: 'Step of adoption declared' },
  observeAdoption: { id: 'Langkah penerapan diamati', en: 'Step of adoption observed' },
  supersedeAdoptionEvent: { id: 'Peristiwa penerapan dikoreksi', en: 'Adoption event corrected' },
  disputeObservation: { id: 'Keberatan atas pengamatan', en: 'Observation disputed' },
  planStudy: { id: 'Kajian direncanakan', en: 'Study planned' },
  completeStudy: { id: 'Kajian selesai', en: 'Study completed' },
  assessAgency: { id: 'Kelayakan perangkat daerah dinilai', en: 'Agency assessed' },
  grantWaiver: { id: 'Dispensasi diberikan', en: 'Waiver granted' },
  registerAgency: { id: 'Perangkat daerah didaftarkan', en: 'Agency registered' },
  verifyReport: { id: 'Laporan diverifikasi', en: 'Report verified' },
  reopenPeriod: { id: 'Periode dibuka kembali', en: 'Period reopened' },
};
/** What a load of reference data brought, by its kind; all else is told as data. */
const LOADED: Readonly<Partial<Record<PublicChange['kind'], BothLanguages>>> = {
  REGULATION: { id: 'Peraturan dimuat', en: 'Regulation loaded' },
  GUIDELINE: { id: 'Juklak atau juknis dimuat', en: 'Guideline loaded' },
  ADOPTION_EVENT: { id: 'Langkah penerapan dimuat', en: 'Step of adoption loaded' },
};
const DATA_LOADED: BothLanguages = { id: 'Data rujukan dimuat', en: 'Reference data loaded' };
const CHANGED: BothLanguages = { id: 'Perubahan dicatat', en: 'Change recorded' };
/** A second revision of a report takes the place of what was verified before. */
const CORRECTED: BothLanguages = { id: 'Koreksi laporan diverifikasi', en: 'Correction of a report verified' };

/** Who is looked up to word changes. */
export interface Named {
  regions: ReadonlyMap<string, Region>;
  regulations: ReadonlyMap<string, readonly Regulation[]>;
  guidelines: ReadonlyMap<string, readonly Guideline[]>;
  forms: ReadonlyMap<string, readonly ReportForm[]>;
}

/** The reference records by their names, in every version. */
export const namedIn = ({ regions, regulations, guidelines, forms }: Reference): Named => ({
  regions: new Map(regions.map((one) => [one.code, one])),
  regulations: Map.groupBy(regulations, ({ slug }) => slug),
  guidelines: Map.groupBy(guidelines, ({ id }) => id),
  forms: Map.groupBy(forms, ({ id }) => id),
});

/** A version of a record, or the last one where that is not known. */
const versionOf = <T extends Versioned>(versions: readonly T[] | undefined, version?: number): T | undefined =>
  versions?.find((one) => one.version === version) ?? versions?.at(-1);

/** The words of a change; records that the registry has no more words for are told by their keys. */
export function changeWords(change: PublicChange, named: Named): ChangeWords {
  const done = doneBy(change);
  const what = whatOf(change, named);
  const region = change.regionCode === null ? undefined : named.regions.get(change.regionCode);
  const where = region === undefined ? change.regionCode : `${region.name} (${region.code})`;
  const sentence = (language: keyof BothLanguages, figures: string): string => {
    const told = [what?.[language] ?? null, where].filter((one) => one !== null).join(', ');
    const moved = change.figures.length === 0 ? '' : ` ${figures}: ${change.figures.length}.`;
    return `${done[language]}${told === '' ? '' : `: ${told}`}.${moved}`;
  };
  return {
    done,
    what,
    where,
    sentence: {
      id: sentence('id', 'Angka publik yang berubah'),
      en: sentence('en', 'Public figures that changed'),
    },
    figures: change.figures.map((figure) => figureWords(figure, change, named)),
  };
}

function doneBy({ action, key, kind }: PublicChange): BothLanguages {
  if (action === 'load') return LOADED[kind] ?? DATA_LOADED;
  const [, , , revision] = key.split(' ');
  if (kind === 'REPORT' && Number(revision) > 1) return CORRECTED;
  return (Object.hasOwn(ACTION_WORDS, action) ? ACTION_WORDS[action] : undefined) ?? CHANGED;
}

function whatOf({ kind, key, version, name }: PublicChange, named: Named): BothLanguages | null {
  const cited = (slug: string, of?: number): string => {
    const regulation = versionOf(named.regulations.get(slug), of);
    return regulation === undefined ? slug : citation(regulation);
  };
  switch (kind) {
    case 'REGULATION':
      return alike(cited(key, version));
    case 'REQUIREMENTS':
      return alike(cited(key));
    case 'RELATION': {
      const [from = '', relation = '', to = ''] = key.split(' ');
      return alike(`${cited(from)} ${relation} ${cited(to)}`);
    }
    case 'GUIDELINE':
      return alike(versionOf(named.guidelines.get(key), version)?.title ?? key);
    case 'FORM':
      return formWords(key, named);
    case 'ADOPTION_EVENT': {
      const [, basis, day] = name ?? [];
      if (basis === undefined || day === undefined) return null;
      if (basis !== LOCAL_BASIS) return alike(`${cited(basis)}, ${day}`);
      return { id: `atas prakarsa sendiri, ${day}`, en: `on its own initiative, ${day}` };
    }
    case 'REPORT': {
      const [agency = '', formId = '', period = '', revision = ''] = key.split(' ');
      const form = formWords(formId, named);
      const rest = `${period}${revision === '1' ? '' : `, rev. ${revision}`}`;
      return { id: `${agency}, ${form.id} ${rest}`, en: `${agency}, ${form.en} ${rest}` };
    }
    case 'AGENCY':
    case 'LOAD':
      return alike(key);
    default:
      // A study, an assessment, a waiver, a dispute and a reopening have no name but an ID: the region says it.
      return null;
  }
}

const alike = (text: string): BothLanguages => ({ id: text, en: text });

function formWords(id: string, { forms }: Named): BothLanguages {
  const name = forms.get(id)?.at(-1)?.name;
  return name === undefined ? alike(id) : { id: name.id, en: name.en ?? name.id };
}

function figureWords({ indicator, group, choice, before, after }: ChangedFigure, change: PublicChange, named: Named) {
  const [, formId = ''] = change.key.split(' ');
  const question = named.forms
    .get(formId)
    ?.flatMap(({ indicators }) => indicators.filter(({ code }) => code === indicator));
  const label = question?.at(-1)?.label ?? { id: indicator, en: null };
  const chosen = choice === null ? '' : `: ${choice}`;
  return {
    indicator: { id: `${label.id}${chosen}`, en: `${label.en ?? label.id}${chosen}` },
    group: groupWords(group, named),
    before,
    after,
  };
}

function groupWords({ by, code }: Group, { regions }: Named): BothLanguages {
  const region = regions.get(code)?.name ?? code;
  switch (by) {
    case 'NATION':
      return { id: 'Nasional', en: 'Nation' };
    case 'PROVINCE':
      return { id: `${region} dan daerah di bawahnya`, en: `${region} with the regions below it` };
    case 'REGION':
      return { id: region, en: region };
    case 'AGENCY_TYPE':
      return { id: `Jenis perangkat daerah ${code}`, en: `Type of agency ${code}` };
    case 'SERVICE_CLASS':
      return { id: `Kelas layanan ${code}`, en: `Service class ${code}` };
  }
}

/**
 * The path of the page that shows what a change is about: of a regulation, else of the region whose record it is; null where there is
 * none.
 */
export function pageOfChange({ kind, key, regionCode }: PublicChange, named: Named): string | null {
  const slug = slugOf(kind, key, named);
  if (slug !== undefined) return `/peraturan/${encodeURIComponent(slug)}`;
  return regionCode === null ? null : `/daerah/${encodeURIComponent(regionCode)}`;
}

function slugOf(kind: PublicChange['kind'], key: string, { guidelines, forms }: Named): string | undefined {
  switch (kind) {
    case 'REGULATION':
    case 'REQUIREMENTS':
      return key;
    case 'RELATION':
      return key.split(' ')[0];
    case 'GUIDELINE':
      return guidelines.get(key)?.at(-1)?.regulationSlug;
    case 'FORM':
      return forms.get(key)?.at(-1)?.regulationSlug;
    default:
      return undefined;
  }
}
