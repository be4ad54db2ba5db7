import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#domain/actor.ts';
import {
  type Action,
  type ActionName,
  actionsOf,
  may,
  maySeeAllOf,
  maySeeReport,
  maySeeSmallCounts,
  narrow,
  type ReportScope,
  visibleReports,
  visibleWarnings,
} from '#domain/permission.ts';
import { REPORT_STATES, type ReportState } from '#domain/report.ts';
import { form, indicator, report } from './records.ts';

const identity = { issuer: 'https://issuer.example', subject: 'someone' };
const ACTORS = {
  anyone: { role: 'ANYONE' },
  reporter: { role: 'AGENCY_REPORTER', ...identity, agencyKey: '32.72-bkpsdm', regionCode: '32.72' },
  city: { role: 'REGION_OFFICER', ...identity, regionCode: '32.72' },
  province: { role: 'REGION_OFFICER', ...identity, regionCode: '32' },
  analyst: { role: 'MINISTRY_ANALYST', ...identity },
  registrar: { role: 'MINISTRY_REGISTRAR', ...identity },
} as const satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];

const own = { regionCode: '32.72' };
const sister = { regionCode: '32.73' };
const province = { regionCode: '32' };
const otherProvince = { regionCode: '31' };

/** Every action on one's own, on a sister city, on the province above, on another province: who may. */
const MATRIX: readonly (readonly [Action, readonly Name[]])[] = [
  [{ action: 'registerRegulation', regionCode: null }, ['registrar']],
  [{ action: 'registerRegulation', ...own }, ['city']],
  [{ action: 'registerRegulation', ...sister }, []],
  [{ action: 'registerRegulation', ...province }, ['province']],
  [{ action: 'registerRegulation', ...otherProvince }, []],
  [{ action: 'amendRegulation', regionCode: null }, ['registrar']],
  [{ action: 'amendRegulation', ...own }, ['city']],
  [{ action: 'amendRegulation', ...sister }, []],
  [{ action: 'amendRegulation', ...province }, ['province']],
  [{ action: 'amendRegulation', ...otherProvince }, []],
  [{ action: 'relateRegulations', regionCode: null }, ['registrar']],
  [{ action: 'relateRegulations', ...own }, ['city', 'registrar']],
  [{ action: 'relateRegulations', ...sister }, ['registrar']],
  [{ action: 'relateRegulations', ...province }, ['province', 'registrar']],
  [{ action: 'relateRegulations', ...otherProvince }, ['registrar']],
  [{ action: 'publishGuideline' }, ['registrar']],
  [{ action: 'registerForm' }, ['registrar']],
  [{ action: 'declareAdoption', ...own }, ['city']],
  [{ action: 'declareAdoption', ...sister }, []],
  [{ action: 'declareAdoption', ...province }, ['province']],
  [{ action: 'declareAdoption', ...otherProvince }, []],
  [{ action: 'observeAdoption' }, ['registrar']],
  [{ action: 'registerAgency', ...own }, ['city']],
  [{ action: 'registerAgency', ...sister }, []],
  [{ action: 'registerAgency', ...province }, ['province']],
  [{ action: 'registerAgency', ...otherProvince }, []],
  [{ action: 'setRequirements' }, ['registrar']],
  [{ action: 'grantWaiver' }, ['registrar']],
  ...(['planStudy', 'completeStudy', 'assessAgency', 'disputeObservation'] as const).flatMap(
    (action): [Action, Name[]][] => [
      [{ action, ...own }, ['city']],
      [{ action, ...sister }, []],
      [{ action, ...province }, ['province']],
      [{ action, ...otherProvince }, []],
    ],
  ),
  [{ action: 'supersedeAdoptionEvent', ...own }, ['city', 'registrar']],
  [{ action: 'supersedeAdoptionEvent', ...sister }, ['registrar']],
  [{ action: 'supersedeAdoptionEvent', ...province }, ['province', 'registrar']],
  [{ action: 'supersedeAdoptionEvent', ...otherProvince }, ['registrar']],
  [{ action: 'saveReport', agencyKey: '32.72-bkpsdm' }, ['reporter']],
  [{ action: 'saveReport', agencyKey: '32.72-dinkes' }, []],
  [{ action: 'saveReport', agencyKey: '32-bkpsdm' }, []],
  [{ action: 'submitReport', agencyKey: '32.72-bkpsdm' }, ['reporter']],
  [{ action: 'submitReport', agencyKey: '32.72-dinkes' }, []],
  [{ action: 'submitReport', agencyKey: '32-bkpsdm' }, []],
  [{ action: 'verifyReport', ...own }, ['city', 'registrar']],
  [{ action: 'verifyReport', ...sister }, ['registrar']],
  [{ action: 'verifyReport', ...province }, ['province', 'registrar']],
  [{ action: 'verifyReport', ...otherProvince }, ['registrar']],
  [{ action: 'returnReport', ...own }, ['city', 'registrar']],
  [{ action: 'returnReport', ...sister }, ['registrar']],
  [{ action: 'returnReport', ...province }, ['province', 'registrar']],
  [{ action: 'returnReport', ...otherProvince }, ['registrar']],
  [{ action: 'correctReport', agencyKey: '32.72-bkpsdm' }, ['reporter']],
  [{ action: 'correctReport', agencyKey: '32.72-dinkes' }, []],
  [{ action: 'correctReport', agencyKey: '32-bkpsdm' }, []],
  [{ action: 'reopenPeriod' }, ['registrar']],
  [{ action: 'importReports', row: null }, ['reporter', 'city', 'province', 'registrar']],
  [{ action: 'importReports', row: { agencyKey: '32.72-bkpsdm', ...own } }, ['reporter', 'city', 'registrar']],
  [{ action: 'importReports', row: { agencyKey: '32.72-dinkes', ...own } }, ['city', 'registrar']],
  [{ action: 'importReports', row: { agencyKey: '32.73-bkpsdm', ...sister } }, ['registrar']],
  [{ action: 'importReports', row: { agencyKey: '32-bkpsdm', ...province } }, ['province', 'registrar']],
  [{ action: 'regulationImpact' }, ['analyst', 'registrar']],
  ...(
    [
      'grantRole',
      'revokeGrant',
      'denySubject',
      'liftDenial',
      'createApiKey',
      'revokeApiKey',
      'access',
      'accesses',
      'apiKeys',
    ] as const
  ).map((action): [Action, Name[]] => [{ action }, ['registrar']]),
  [{ action: 'auditTrail', ...own }, ['reporter', 'city', 'province', 'analyst', 'registrar']],
  [{ action: 'auditTrail', ...sister }, ['province', 'analyst', 'registrar']],
  [{ action: 'auditTrail', ...province }, ['province', 'analyst', 'registrar']],
  [{ action: 'auditTrail', ...otherProvince }, ['analyst', 'registrar']],
  [{ action: 'auditTrail', regionCode: null }, ['analyst', 'registrar']],
];

/** The typed list of actions, so that a new one is a type error here until the matrix has it. */
const EVERY_ACTION: Readonly<Record<ActionName, true>> = {
  registerRegulation: true,
  amendRegulation: true,
  relateRegulations: true,
  publishGuideline: true,
  registerForm: true,
  setRequirements: true,
  grantWaiver: true,
  declareAdoption: true,
  observeAdoption: true,
  supersedeAdoptionEvent: true,
  disputeObservation: true,
  planStudy: true,
  completeStudy: true,
  registerAgency: true,
  assessAgency: true,
  saveReport: true,
  submitReport: true,
  verifyReport: true,
  returnReport: true,
  correctReport: true,
  reopenPeriod: true,
  importReports: true,
  regulationImpact: true,
  auditTrail: true,
  grantRole: true,
  revokeGrant: true,
  denySubject: true,
  liftDenial: true,
  createApiKey: true,
  revokeApiKey: true,
  access: true,
  accesses: true,
  apiKeys: true,
};

describe('who may do what', () => {
  it('is said of every action', () => {
    const named = new Set(MATRIX.map(([{ action }]) => action));
    expect([...named].sort()).toEqual(Object.keys(EVERY_ACTION).sort());
  });

  it.each(MATRIX.flatMap(([action, allowed]) => NAMES.map((name) => [name, action, allowed.includes(name)] as const)))(
    '%s, %j: %s',
    (name, action, allowed) => {
      expect(may(ACTORS[name], action)).toBe(allowed);
    },
  );

  it('names every action of a role, and none for those who only read what is public', () => {
    expect(actionsOf('ANYONE')).toEqual([]);
    expect(actionsOf('MINISTRY_ANALYST')).toEqual(['auditTrail', 'regulationImpact']);
    expect(actionsOf('AGENCY_REPORTER')).toEqual([
      'auditTrail',
      'correctReport',
      'importReports',
      'saveReport',
      'submitReport',
    ]);
    expect(actionsOf('REGION_OFFICER')).toEqual([
      'amendRegulation',
      'assessAgency',
      'auditTrail',
      'completeStudy',
      'declareAdoption',
      'disputeObservation',
      'importReports',
      'planStudy',
      'registerAgency',
      'registerRegulation',
      'relateRegulations',
      'returnReport',
      'supersedeAdoptionEvent',
      'verifyReport',
    ]);
    expect(actionsOf('MINISTRY_REGISTRAR')).toEqual([
      'access',
      'accesses',
      'amendRegulation',
      'apiKeys',
      'auditTrail',
      'createApiKey',
      'denySubject',
      'grantRole',
      'grantWaiver',
      'importReports',
      'liftDenial',
      'observeAdoption',
      'publishGuideline',
      'registerForm',
      'registerRegulation',
      'regulationImpact',
      'relateRegulations',
      'reopenPeriod',
      'returnReport',
      'revokeApiKey',
      'revokeGrant',
      'setRequirements',
      'supersedeAdoptionEvent',
      'verifyReport',
    ]);
  });

  it('lets a role do somewhere exactly the actions named for it', () => {
    for (const role of new Set<Role>(NAMES.map((name) => ACTORS[name].role))) {
      const done = MATRIX.filter(([, allowed]) => allowed.some((name) => ACTORS[name].role === role));
      expect([...new Set(done.map(([{ action }]) => action))].sort()).toEqual(actionsOf(role));
    }
  });
});

describe('which reports are seen', () => {
  const mine = { agencyKey: '32.72-bkpsdm', regionCode: '32.72' };
  const colleague = { agencyKey: '32.72-dinkes', regionCode: '32.72' };
  const sisterCity = { agencyKey: '32.73-bkpsdm', regionCode: '32.73' };
  const ofProvince = { agencyKey: '32-bkd', regionCode: '32' };
  const elsewhere = { agencyKey: '31-bkd', regionCode: '31' };
  const all = { mine, colleague, sisterCity, ofProvince, elsewhere };
  const everyone = NAMES.join();

  const seenBy = (report: { agencyKey: string; regionCode: string }, state: ReportState) =>
    NAMES.filter((name) => maySeeReport(ACTORS[name], { ...report, state })).join();

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
    for (const name of NAMES) {
      const states = REPORT_STATES.filter((state) =>
        Object.values(all).some((report) => maySeeReport(ACTORS[name], { ...report, state })),
      );
      expect([...visibleReports(ACTORS[name]).keys()].sort()).toEqual([...states].sort());
    }
  });

  it('shows small counts to the agency, its region and province and the ministry, never to the public', () => {
    const shown = (report: typeof mine) => NAMES.filter((name) => maySeeSmallCounts(ACTORS[name], report)).join();
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
  const shown = (regionCode: string | null) => NAMES.filter((name) => maySeeAllOf(ACTORS[name], regionCode)).join();
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
