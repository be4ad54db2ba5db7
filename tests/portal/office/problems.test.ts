import { describe, expect, it } from 'vitest';
import { problemsOf } from '#portal/office/reports/problems.ts';

const WHOLE = { ok: true };
const CLOSED = {
  code: 'PERIOD_CLOSED',
  path: ['input'],
  message: 'The period 2026-04 is closed since 2026-06-11.',
  since: '2026-06-11',
  reopenableBy: 'MINISTRY_REGISTRAR',
} as const;
const checkFailed = (en: string | null) => ({
  code: 'CHECK_FAILED',
  path: ['input'],
  message: 'More employees worked from home than are employed.',
  check: { indicators: ['employees_wfh', 'employees_total'], message: { id: 'ASN WFH melebihi jumlah ASN', en } },
});

describe('what the registry refuses of a report', () => {
  it('says in the page’s language since when a period is closed, and who reopens it', () => {
    expect(problemsOf(WHOLE, [CLOSED], 'id')).toEqual([
      {
        message: 'Periode ini ditutup sejak 11 Juni 2026. Yang dapat membukanya kembali: Registrar kementerian.',
        path: ['input'],
        lang: 'id',
      },
    ]);
    const [english] = problemsOf(WHOLE, [CLOSED], 'en');
    expect(english).toMatchObject({ lang: 'en', message: expect.stringContaining('since 11 June 2026') });
  });

  it('shows a failed check by its own message and leads to its first field; one without a translation is marked as Indonesian', () => {
    expect(problemsOf(WHOLE, [checkFailed('Too many')], 'id')).toEqual([
      { message: 'ASN WFH melebihi jumlah ASN', lang: 'id', path: ['employees_wfh'] },
    ]);
    expect(problemsOf(WHOLE, [checkFailed('Too many')], 'en')).toMatchObject([{ message: 'Too many', lang: 'en' }]);
    expect(problemsOf(WHOLE, [checkFailed(null)], 'en')).toMatchObject([{ lang: 'id' }]);
  });

  it('stands in Indonesian with the registry’s English beside it, marked as English', () => {
    const refusal = { code: 'WRONG_STATE', path: ['input'], message: 'The report is VERIFIED.' };
    expect(problemsOf(WHOLE, [refusal], 'id')).toEqual([
      {
        message: 'Keadaan catatan tidak memungkinkan langkah ini.',
        path: ['input'],
        lang: 'id',
        original: 'The report is VERIFIED.',
      },
    ]);
    expect(problemsOf(WHOLE, [refusal], 'en')).toEqual([{ message: refusal.message, path: ['input'], lang: 'en' }]);
  });

  it('marks as English what the network or the registry failed in', () => {
    expect(problemsOf({ ok: false, errors: [{ message: 'No answer in time.' }] }, [], 'id')).toEqual([
      { message: 'No answer in time.', path: [], lang: 'en' },
    ]);
  });

  it('leads from a refused answer to its field, be it told by its place among what was sent or by its indicator', () => {
    const values = [{ indicator: 'employees_total' }, { indicator: 'employees_wfh' }];
    const refused = (...path: string[]) => [
      { code: 'INVALID_VALUE', path: ['input', 'values', ...path], message: 'No.' },
    ];
    const pathOf = (...path: string[]) => problemsOf(WHOLE, refused(...path), 'en', values)[0]?.path;
    expect(pathOf('1', 'number')).toEqual(['employees_wfh']);
    expect(pathOf('e_office')).toEqual(['e_office']);
    expect(pathOf('7')).toEqual(['input', 'values', '7']);
    expect(pathOf()).toEqual(['input', 'values']);
  });
});
