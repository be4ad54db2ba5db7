import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/actor.ts';
import { type Action, type ActionName, actionsOf, may } from '#domain/permission.ts';
import { ACTOR_NAMES, ACTORS, type ActorName } from './actors.ts';

const own = { regionCode: '32.72' };
const sister = { regionCode: '32.73' };
const province = { regionCode: '32' };
const otherProvince = { regionCode: '31' };

/** Every action on one's own, on a sister city, on the province above, on another province: who may. */
const MATRIX: readonly (readonly [Action, readonly ActorName[]])[] = [
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
    (action): [Action, ActorName[]][] => [
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
      'registerWebhook',
      'rotateWebhookSecret',
      'resumeWebhook',
      'removeWebhook',
      'webhooks',
      'access',
      'accesses',
      'apiKeys',
    ] as const
  ).map((action): [Action, ActorName[]] => [{ action }, ['registrar']]),
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
  registerWebhook: true,
  rotateWebhookSecret: true,
  resumeWebhook: true,
  removeWebhook: true,
  access: true,
  accesses: true,
  apiKeys: true,
  webhooks: true,
};

describe('who may do what', () => {
  it('is said of every action', () => {
    const named = new Set(MATRIX.map(([{ action }]) => action));
    expect([...named].sort()).toEqual(Object.keys(EVERY_ACTION).sort());
  });

  it.each(
    MATRIX.flatMap(([action, allowed]) => ACTOR_NAMES.map((name) => [name, action, allowed.includes(name)] as const)),
  )('%s, %j: %s', (name, action, allowed) => {
    expect(may(ACTORS[name], action)).toBe(allowed);
  });

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
      'registerWebhook',
      'regulationImpact',
      'relateRegulations',
      'removeWebhook',
      'reopenPeriod',
      'resumeWebhook',
      'returnReport',
      'revokeApiKey',
      'revokeGrant',
      'rotateWebhookSecret',
      'setRequirements',
      'supersedeAdoptionEvent',
      'verifyReport',
      'webhooks',
    ]);
  });

  it('lets a role do somewhere exactly the actions named for it', () => {
    for (const role of new Set<Role>(ACTOR_NAMES.map((name) => ACTORS[name].role))) {
      const done = MATRIX.filter(([, allowed]) => allowed.some((name) => ACTORS[name].role === role));
      expect([...new Set(done.map(([{ action }]) => action))].sort()).toEqual(actionsOf(role));
    }
  });
});
