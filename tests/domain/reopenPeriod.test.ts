import { describe, expect, it } from 'vitest';
import { decideReopening, type ReopeningGiven } from '#domain/reopenPeriod.ts';
import { AGENCY, form, MOMENT, SOUTH_JAKARTA, SUKABUMI } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const GIVEN: ReopeningGiven = {
  formId: 'form',
  period: '2026-01',
  regionCode: '32.72',
  reason: 'Banjir',
  until: '2026-02-01',
};
const ALL = { region: SUKABUMI, agency: AGENCY, form: form() };
const decide = (given: Partial<ReopeningGiven> = {}, records: Partial<Parameters<typeof decideReopening>[1]> = {}) =>
  decideReopening({ ...GIVEN, ...given }, { ...ALL, ...records }, MOMENT);
const OF_AGENCY = { regionCode: null, agencyKey: '32.72-bkpsdm' };

describe('a reopening', () => {
  it('is of a region, or of one of its agencies', () => {
    const record = {
      id: 'new',
      regionCode: '32.72',
      agencyKey: null,
      formId: 'form',
      period: '2026-01',
      reason: 'Banjir',
      until: '2026-02-01',
      recordedAt: MOMENT.recordedAt,
    };
    expect(accepted(decide())).toEqual({ kind: 'REOPENING', record, before: null });
    expect(accepted(decide(OF_AGENCY)).record).toEqual({ ...record, agencyKey: '32.72-bkpsdm' });
  });

  it('is of exactly one of the two', () => {
    expect(refusals(decide({ regionCode: null }))).toEqual(['MISSING_VALUE input']);
    expect(refusals(decide({ agencyKey: '32.72-bkpsdm' }))).toEqual(['INVALID_VALUE input']);
  });

  it('is of a period of the form that is over', () => {
    const periods = ['2026-01', '2026-02', '2026-Q1', 'x'];
    expect(periods.map((period) => refusals(decide({ period })))).toEqual([
      [],
      ['PERIOD_NOT_OVER input.period'],
      ['INVALID_VALUE input.period'],
      ['INVALID_VALUE input.period'],
    ]);
    const lastDay = decideReopening({ ...GIVEN, until: '2026-03-01' }, ALL, { ...MOMENT, today: '2026-01-31' });
    expect(refusals(lastDay)).toEqual(['PERIOD_NOT_OVER input.period']);
  });

  it('ends today or later', () => {
    expect(refusals(decide({ until: '2026-01-31' }))).toEqual(['IMPOSSIBLE_DATE input.until']);
    expect(refusals(decide({ until: '2026-02-30' }))).toEqual(['IMPOSSIBLE_DATE input.until']);
  });

  it('is refused for a region, an agency or a form that is not there, and for an administrative unit', () => {
    expect(refusals(decide({}, { region: undefined }))).toEqual(['UNKNOWN_REGION input.regionCode']);
    expect(refusals(decide({}, { region: SOUTH_JAKARTA }))).toEqual(['NOT_SELF_GOVERNING input.regionCode']);
    expect(refusals(decide(OF_AGENCY, { agency: undefined }))).toEqual(['UNKNOWN_AGENCY input.agency']);
    expect(refusals(decide({}, { form: undefined }))).toEqual(['UNKNOWN_FORM input.formId']);
  });

  it('is refused for everything that is wrong at once', () => {
    expect(refusals(decide({ reason: 'x', until: '2026-01-01', period: 'x' }, { region: undefined }))).toEqual([
      'UNKNOWN_REGION input.regionCode',
      'INVALID_VALUE input.reason',
      'IMPOSSIBLE_DATE input.until',
      'INVALID_VALUE input.period',
    ]);
  });
});
