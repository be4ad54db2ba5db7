import { describe, expect, it } from 'vitest';
import { decidesOn, pathOf } from '#portal/office/reports/name.ts';

const officerOf = (code: string) => ({ role: 'REGION_OFFICER', region: { code, name: 'Daerah' } }) as const;

describe('a report', () => {
  it('is decided on by the registrar and by the agency’s own region: not by its province, another region or an analyst', () => {
    const agency = '32.72-bkpsdm-kota';
    expect(decidesOn(officerOf('32.72'), agency)).toBe(true);
    expect(decidesOn({ role: 'MINISTRY_REGISTRAR', region: null }, agency)).toBe(true);
    expect(decidesOn(officerOf('32'), agency)).toBe(false);
    expect(decidesOn(officerOf('32.7'), agency)).toBe(false);
    expect(decidesOn(officerOf('32.73'), agency)).toBe(false);
    expect(decidesOn({ role: 'MINISTRY_ANALYST', region: null }, agency)).toBe(false);
    expect(decidesOn({ role: 'AGENCY_REPORTER', region: null }, agency)).toBe(false);
  });

  it('has an address of its own, whatever its agency is called', () => {
    expect(pathOf({ agency: '32.72-a/b', form: 'f', period: '2026-04' })).toBe('/kerja/laporan/32.72-a%2Fb/f/2026-04');
  });
});
