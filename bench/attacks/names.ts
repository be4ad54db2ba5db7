import { globalId } from '#graphql/ids.ts';
import { type Attack, post } from './attack.ts';

const KEY = 'an-attack-of-one-night';
const agency = (regionCode: string): object => ({
  input: { idempotencyKey: KEY, regionCode, slug: 'attack', name: 'Attack', serviceClass: 'MIXED' },
});
const REGISTER =
  'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { key } userErrors { code } } }';
const SAVE = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { id } userErrors { code } } }';
const OBSERVE =
  'mutation ($input: GrantWaiverInput!) { grantWaiver(input: $input) { waiver { id } userErrors { code } } }';
const report = (agency: string): object => ({
  input: { idempotencyKey: KEY, agency, formId: 'budaya-kerja-asn', period: '2026-05', values: [], expectedVersion: 0 },
});
const FORBIDDEN = [200, 'FORBIDDEN'] as const;
const NOBODY = [401, 'UNAUTHENTICATED'] as const;

/** Writing in another's name, reading what is another's, and cursors and names that were made up. */
export const nameAttacks: readonly Attack[] = [
  post('a write by nobody', REGISTER, NOBODY, agency('32.72')),
  post("an officer's write in another region", REGISTER, FORBIDDEN, agency('32.73'), { as: 'officer' }),
  post("an officer's write in the province above", REGISTER, FORBIDDEN, agency('32'), { as: 'officer' }),
  post("a reporter's write for its region", REGISTER, FORBIDDEN, agency('32.72'), { as: 'reporter' }),
  post("a reporter's draft for another agency", SAVE, FORBIDDEN, report('32.72-other'), { as: 'reporter' }),
  post("an officer's draft for its agency", SAVE, FORBIDDEN, report('32.72-attack'), { as: 'officer' }),
  post(
    "an officer's waiver for itself",
    OBSERVE,
    FORBIDDEN,
    {
      input: {
        idempotencyKey: KEY,
        requirementId: globalId('Requirement', 'permenpanrb-4-2025-study'),
        regionCode: '32.72',
        reason: 'x',
        effectiveFrom: '2026-01-01',
        effectiveUntil: '2026-12-31',
      },
    },
    { as: 'officer' },
  ),
  post(
    'the impact of a law, asked by nobody',
    '{ regulationImpact(slug: "permenpanrb-4-2025", change: { regulationRevoked: { effectiveFrom: "2026-12-01" } }) { on } }',
    NOBODY,
  ),
  post('a cursor that was made up', '{ regions(first: 1, after: "WyIzMiIsInNlYWwiXQ") { totalCount } }', [
    200,
    'BAD_USER_INPUT',
  ]),
  post('a cursor of bytes', '{ regions(first: 1, after: "////////") { totalCount } }', [200, 'BAD_USER_INPUT']),
  post('an ID with a key in it', '{ node(id: "UkVGI0hFQUQ") { id } }', [200, 'BAD_USER_INPUT']),
  post(
    'an idempotency key that is a path',
    REGISTER,
    [200, 'BAD_USER_INPUT'],
    { input: { ...(agency('32.72') as { input: object }).input, idempotencyKey: '../../secret' } },
    { as: 'officer' },
  ),
];
