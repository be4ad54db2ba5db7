import { describe, expect, it } from 'vitest';
import type { PublicChange } from '#domain/change.ts';
import { changeWords, namedIn, pageOfChange } from '#domain/changeWords.ts';
import { form, guideline, indicator, reference, regulation, SUKABUMI, WEST_JAVA } from './records.ts';

const FORM = form({
  id: 'budaya',
  regulationSlug: 'se-1',
  name: { id: 'Laporan budaya', en: 'Report on culture' },
  indicators: [indicator('jumlah', { label: { id: 'Jumlah pegawai', en: 'Employees' } })],
});
const named = namedIn(
  reference({
    regions: [SUKABUMI, WEST_JAVA],
    regulations: [
      regulation({ slug: 'se-1', type: 'SE', number: '1', year: 2024, version: 1 }),
      regulation({ slug: 'se-1', type: 'SE', number: '11', year: 2024, version: 2 }),
      regulation({ slug: 'se-2', type: 'SE', number: '2', year: 2025 }),
    ],
    guidelines: [guideline({ id: 'juklak', regulationSlug: 'se-2', title: 'Juklak <kerja> fleksibel' })],
    forms: [FORM],
  }),
);
const change = (given: Partial<PublicChange>): PublicChange => ({
  number: 1,
  correction: null,
  eventId: 'e',
  kind: 'AGENCY',
  action: 'registerAgency',
  key: '32.72-dinkes',
  version: 1,
  regionCode: '32.72',
  name: ['32.72-dinkes'],
  recordedAt: '2026-06-01T03:00:00.000Z',
  figures: [],
  ...given,
});
const sentences = (given: Partial<PublicChange>) => changeWords(change(given), named).sentence;
const NATIONS = { regionCode: null };
const REPORT = { kind: 'REPORT', action: 'verifyReport', key: '32.72-dinkes budaya 2026-05 1' } as const;

describe('the words of a change', () => {
  it.each<[Partial<PublicChange>, string]>([
    [{}, 'Perangkat daerah didaftarkan: 32.72-dinkes, Kota Sukabumi (32.72).'],
    [REPORT, 'Laporan diverifikasi: 32.72-dinkes, Laporan budaya 2026-05, Kota Sukabumi (32.72).'],
    [
      { kind: 'ADOPTION_EVENT', action: 'declareAdoption', name: ['32.72', 'se-2', '2026-01-02', 'x'] },
      'Langkah penerapan dinyatakan: Surat Edaran Nomor 2 Tahun 2025, 2026-01-02, Kota Sukabumi (32.72).',
    ],
    [
      { kind: 'ADOPTION_EVENT', action: 'load', name: ['32.72', 'local', '2026-01-02', 'x'] },
      'Langkah penerapan dimuat: atas prakarsa sendiri, 2026-01-02, Kota Sukabumi (32.72).',
    ],
    [{ kind: 'WAIVER', action: 'grantWaiver', key: 'id' }, 'Dispensasi diberikan: Kota Sukabumi (32.72).'],
    [
      { ...NATIONS, kind: 'GUIDELINE', action: 'publishGuideline', key: 'juklak' },
      'Juklak atau juknis dicatat: Juklak <kerja> fleksibel.',
    ],
    [
      { ...NATIONS, kind: 'RELATION', action: 'relateRegulations', key: 'se-2 REVOKES se-1' },
      'Hubungan antarperaturan dicatat: Surat Edaran Nomor 2 Tahun 2025 REVOKES Surat Edaran Nomor 11 Tahun 2024.',
    ],
    [{ ...NATIONS, kind: 'FORM', action: 'registerForm', key: 'budaya' }, 'Formulir didaftarkan: Laporan budaya.'],
    [{ ...NATIONS, kind: 'LOAD', action: 'load', key: 'REGION' }, 'Data rujukan dimuat: REGION.'],
  ])('%j', (given, sentence) => {
    expect(sentences(given).id).toBe(sentence);
  });

  it('are of the version of the regulation that the change made', () => {
    const of = (version: number) =>
      sentences({ ...NATIONS, kind: 'REGULATION', action: 'amendRegulation', key: 'se-1', version }).en;
    expect([of(1), of(2)]).toEqual([
      'Record of a regulation amended: Surat Edaran Nomor 1 Tahun 2024.',
      'Record of a regulation amended: Surat Edaran Nomor 11 Tahun 2024.',
    ]);
  });

  it('are keys where the registry has no words, and those of any change where it knows no such action', () => {
    expect(sentences({ ...NATIONS, kind: 'REGULATION', action: 'toString', key: 'se-9' })).toEqual({
      id: 'Perubahan dicatat: se-9.',
      en: 'Change recorded: se-9.',
    });
    expect(sentences({ regionCode: '99.99' }).en).toBe('Agency registered: 32.72-dinkes, 99.99.');
  });

  it('of a correction name each figure, its group, and both values', () => {
    const moved = { indicator: 'jumlah', choice: null, before: '10', after: null };
    const { done, sentence, figures } = changeWords(
      change({
        ...REPORT,
        key: '32.72-dinkes budaya 2026-05 2',
        figures: [
          { ...moved, group: { by: 'NATION', code: '' } },
          { ...moved, group: { by: 'PROVINCE', code: '32' } },
          { ...moved, group: { by: 'SERVICE_CLASS', code: 'MIXED' }, indicator: 'keadaan', choice: 'BAIK' },
        ],
      }),
      named,
    );
    expect(done.en).toBe('Correction of a report verified');
    expect(sentence.en).toBe(
      'Correction of a report verified: 32.72-dinkes, Report on culture 2026-05, rev. 2, Kota Sukabumi (32.72). Public figures that changed: 3.',
    );
    expect(figures.map(({ indicator, group, before, after }) => [indicator.en, group.en, before, after])).toEqual([
      ['Employees', 'Nation', '10', null],
      ['Employees', 'Jawa Barat with the regions below it', '10', null],
      ['keadaan: BAIK', 'Service class MIXED', '10', null],
    ]);
  });
});

it('a change leads to the page of its regulation, else of its region, else to none', () => {
  const page = (given: Partial<PublicChange>) => pageOfChange(change(given), named);
  expect(page({})).toBe('/daerah/32.72');
  expect(page({ kind: 'REGULATION', key: 'se-1' })).toBe('/peraturan/se-1');
  expect(page({ kind: 'RELATION', key: 'se-2 REVOKES se-1' })).toBe('/peraturan/se-2');
  expect(page({ kind: 'GUIDELINE', key: 'juklak', ...NATIONS })).toBe('/peraturan/se-2');
  expect(page({ kind: 'FORM', key: 'budaya', ...NATIONS })).toBe('/peraturan/se-1');
  expect(page({ kind: 'FORM', key: 'hilang', ...NATIONS })).toBeNull();
  expect(page({ kind: 'REGULATION', key: 'a/../b?c' })).toBe('/peraturan/a%2F..%2Fb%3Fc');
});
