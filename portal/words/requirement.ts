import type { RegulationPageQuery } from '#client/operations.generated.ts';
import { DIMENSIONS, GUIDELINE_KINDS, saidOr, WEEKDAYS } from './law.ts';
import type { Language } from './words.ts';

type Asked = Pick<NonNullable<RegulationPageQuery['regulation']>['requirements'][number], 'kind' | 'parameters'>;

/** What a requirement asks, in a sentence. `formName`: what a report form is called, by its key. */
export function requirementSentence(
  { kind, parameters }: Asked,
  language: Language,
  formName: (key: string) => string,
): string {
  const [first = ''] = parameters;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const days = list.format(parameters.map((one) => saidOr(WEEKDAYS, one, language)));
  const dimensions = list.format(parameters.map((one) => saidOr(DIMENSIONS, one, language).toLowerCase()));
  const said = (id: string, en: string): string => (language === 'id' ? id : en);
  switch (kind) {
    case 'REGULATION_IN_FORCE':
      return said('Peraturan dasarnya berlaku pada hari itu.', 'The regulation is in force on the day.');
    case 'STUDY_COMPLETED':
      return said(
        `Kajian telah selesai, dengan temuan tentang ${dimensions}.`,
        `A study was completed, with findings on ${dimensions}.`,
      );
    case 'GUIDELINE_IN_FORCE': {
      const guideline = saidOr(GUIDELINE_KINDS, first, language);
      return said(`${guideline} berlaku pada hari itu.`, `${guideline} is in force on the day.`);
    }
    case 'LOCAL_INSTRUMENT_ISSUED':
      return said(
        'Daerah telah menetapkan produk hukumnya sendiri (Perkada atau surat edaran).',
        'The region has issued an instrument of its own (Perkada or circular).',
      );
    case 'AGENCIES_ASSESSED':
      return said(
        `Sekurang-kurangnya ${first} perangkat daerah dinilai layak.`,
        `At least ${first} ${first === '1' ? 'agency was' : 'agencies were'} found eligible.`,
      );
    case 'MAX_DAYS_PER_WEEK':
      return said(`Paling banyak ${first} hari dalam seminggu.`, `At most ${first} days a week.`);
    case 'WEEKDAY':
      return said(`Hanya pada hari ${days}.`, `On ${days} only.`);
    case 'MAX_SHARE':
      return said(`Paling banyak ${first}% dari pegawai.`, `At most ${first}% of staff.`);
    case 'BASELINE_REPORTED':
      return said(
        `Laporan “${formName(first)}” untuk suatu periode sebelum hari itu telah diverifikasi (nilai awal).`,
        `A report “${formName(first)}” was verified for a period before the day (the baseline).`,
      );
  }
}
