import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import {
  maySeeAllOf,
  maySeeReport,
  maySeeSmallCounts,
  narrow,
  type ReportScope,
  visibleReports,
  visibleWarnings,
} from '#domain/permission.ts';
import { REPORT_STATES, type ReportState } from '#domain/report.ts';
import { ACTOR_NAMES, ACTORS } from './actors.ts';
import { form, indicator, report } from './records.ts';

describe('which reports are seen', () => {
  const mine = { agencyKey: '32.72-bkpsdm', regionCode: '32.72' };
  const colleague = { agencyKey: '32.72-dinkes', regionCode: '32.72' };
  const sisterCity = { agencyKey: '32.73-bkpsdm', regionCode: '32.73' };
  const ofProvince = { agencyKey: '32-bkd', regionCode: '32' };
  const elsewhere = { agencyKey: '31-bkd', regionCode: '31' };
  const all = { mine, colleague, sisterCity, ofProvince, elsewhere };
  const everyone = ACTOR_NAMES.join();

  const seenBy = (report: { agencyKey: string; regionCode: string }, state: ReportState) =>
    ACTOR_NAMES.filter((name) => maySeeReport(ACTORS[name], { ...report, state })).join();

  it('shows a draft to its agency alone, not even to the ministry', () => {
    expect(seenBy(mine, 'DRAFT')).toBe('reporter');
    for (const report of [colleague, sisterCity, ofProvince, elsewhere]) expect(seenBy(report, 'DRAFT')).toBe('');
  });

  it.each(['SUBMITTED', 'RETURNED'] as const)(
    'shows a %s report also to its region, its province and the ministry',
    (state) => {
      expect(seenBy(mine, state)).toBe('reporter,city,province,analyst,registrar');
      expect(seenBy(colleague, state)).toBe('city,province,analyst,registrar');
      expect(seenBy(sisterCity, state)).toBe('province,analyst,registrar');
      expect(seenBy(ofProvince, state)).toBe('province,analyst,registrar');
      expect(seenBy(elsewhere, state)).toBe('analyst,registrar');
    },
  );

  it('shows a verified report to all', () => {
    for (const report of Object.values(all)) expect(seenBy(report, 'VERIFIED')).toBe(everyone);
  });

  it('lists for every actor the scope of exactly the states seen somewhere', () => {
    for (const name of ACTOR_NAMES) {
      const states = REPORT_STATES.filter((state) =>
        Object.values(all).some((report) => maySeeReport(ACTORS[name], { ...report, state })),
      );
      expect([...visibleReports(ACTORS[name]).keys()].sort()).toEqual([...states].sort());
    }
  });

  it('shows small counts to the agency, its region and province and the ministry, never to the public', () => {
    const shown = (report: typeof mine) => ACTOR_NAMES.filter((name) => maySeeSmallCounts(ACTORS[name], report)).join();
    expect(shown(mine)).toBe('reporter,city,province,analyst,registrar');
    expect(shown(colleague)).toBe('city,province,analyst,registrar');
    expect(shown(sisterCity)).toBe('province,analyst,registrar');
    expect(shown(elsewhere)).toBe('analyst,registrar');
    expect(maySeeSmallCounts(ACTORS.anyone, mine)).toBe(false);
  });

  it('shows no warning that looks at a count which is withheld', () => {
    const sanctions = indicator('sanctions', { dimension: 'DISCIPLINE' });
    const asked = form({ indicators: [sanctions, indicator('employees')] });
    const warning = (code: string, ...indicators: string[]) =>
      ({ code, severity: 'WARNING', message: { id: code, en: null }, indicators }) as const;
    const of = (count: string) =>
      report({
        answers: { sanctions: { tag: 'NUMBER', number: count }, employees: { tag: 'NUMBER', number: '2' } },
        warnings: [warning('both', 'employees', 'sanctions'), warning('open', 'employees'), warning('none')],
      });
    const seen = (actor: Actor, count: string) => visibleWarnings(actor, of(count), asked).map(({ code }) => code);
    expect(seen(ACTORS.anyone, '4')).toEqual(['open', 'none']);
    expect(seen(ACTORS.anyone, '5')).toEqual(['both', 'open', 'none']);
    expect(seen(ACTORS.reporter, '4')).toEqual(['both', 'open', 'none']);
    expect(visibleWarnings(ACTORS.anyone, { ...of('4'), answers: {} }, asked)).toHaveLength(3);
  });
});

it('shows the counts and sums of a group whole to the ministry, and to officers for their own region and below', () => {
  const shown = (regionCode: string | null) =>
    ACTOR_NAMES.filter((name) => maySeeAllOf(ACTORS[name], regionCode)).join();
  expect(shown(null)).toBe('analyst,registrar');
  expect(shown('32')).toBe('province,analyst,registrar');
  expect(shown('32.72')).toBe('city,province,analyst,registrar');
  expect(shown('33.01')).toBe('analyst,registrar');
});

describe('a scope narrowed to a region', () => {
  const region = (regionCode: string): ReportScope => ({ tag: 'REGION', regionCode });
  const agency: ReportScope = { tag: 'AGENCY', agencyKey: '32.72-bkpsdm' };

  it('is the region, out of everything', () => {
    expect(narrow({ tag: 'ALL' }, '32')).toEqual(region('32'));
  });

  it('is what lies within both', () => {
    expect(narrow(region('32'), '32.72')).toEqual(region('32.72'));
    expect(narrow(region('32.72'), '32')).toEqual(region('32.72'));
    expect(narrow(region('32.72'), '32.72')).toEqual(region('32.72'));
  });

  it('is a government alone where the region holds it', () => {
    const government: ReportScope = { tag: 'GOVERNMENT', regionCode: '32' };
    expect(narrow(government, '32')).toEqual(government);
    expect(narrow(government, '32.72')).toBeNull();
  });

  it('is nothing where the two lie apart', () => {
    expect(narrow(region('32.72'), '32.73')).toBeNull();
    expect(narrow(region('32'), '31')).toBeNull();
    expect(narrow(agency, '32.73')).toBeNull();
    expect(narrow(agency, '31')).toBeNull();
  });

  it('is the agency where the region holds it', () => {
    expect(narrow(agency, '32')).toEqual(agency);
    expect(narrow(agency, '32.72')).toEqual(agency);
    expect(narrow({ tag: 'AGENCY', agencyKey: 'no key' }, '32')).toBeNull();
  });
});
