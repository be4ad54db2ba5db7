import type { Scenario, Stage } from './mutations.ts';
import { agencyOf } from './mutationsOfRegion.ts';

/** How the registrar gives and takes access. */

const REGISTRAR = { role: 'ministry-registrar' };
const REASON = 'Surat tugas 12';
/** Issuer and subject of the stage's own, so that no stage meets another's access. */
const subjectOf = ({ slug }: Stage) => ({ issuer: 'https://issuer.example.go.id', subject: slug });
const ACCESS =
  'access { issuer subject grant { role until reason } denial { since reason } reason version recordedAt }';
const KEY = 'apiKey { id name createdAt revokedAt reason version }';

const granting = (stage: Stage) => ({
  ...subjectOf(stage),
  role: 'REGION_OFFICER',
  regionCode: stage.region,
  until: '2026-12-31',
  reason: REASON,
  expectedVersion: 0,
});
async function granted(stage: Stage): Promise<void> {
  const token = await stage.people.registrar();
  await stage.people.done('grantRole', 'GrantRoleInput', 'access { version }', granting(stage), token);
}
const change = (stage: Stage, expectedVersion: number) => ({ ...subjectOf(stage), reason: REASON, expectedVersion });

export const accessMutations: Readonly<Record<string, Scenario>> = {
  grantRole: {
    mutation: 'grantRole',
    fields: ACCESS,
    arrange: async (stage) => ({ claims: REGISTRAR, input: granting(stage) }),
  },
  'grantRole of a reporter': {
    mutation: 'grantRole',
    fields: ACCESS,
    arrange: async (stage) => {
      const { regionCode: _regionCode, ...rest } = granting(stage);
      return { claims: REGISTRAR, input: { ...rest, role: 'AGENCY_REPORTER', agency: await agencyOf(stage) } };
    },
  },
  revokeGrant: {
    mutation: 'revokeGrant',
    fields: ACCESS,
    arrange: async (stage) => {
      await granted(stage);
      return { claims: REGISTRAR, input: change(stage, 1) };
    },
  },
  denySubject: {
    mutation: 'denySubject',
    fields: ACCESS,
    arrange: async (stage) => ({ claims: REGISTRAR, input: change(stage, 0) }),
  },
  liftDenial: {
    mutation: 'liftDenial',
    fields: ACCESS,
    arrange: async (stage) => {
      const token = await stage.people.registrar();
      await stage.people.done('denySubject', 'DenySubjectInput', 'access { version }', change(stage, 0), token);
      return { claims: REGISTRAR, input: change(stage, 1) };
    },
  },
  createApiKey: {
    mutation: 'createApiKey',
    fields: `key ${KEY}`,
    arrange: async ({ slug }) => ({ claims: REGISTRAR, input: { name: `Pembaca ${slug}` } }),
  },
  revokeApiKey: {
    mutation: 'revokeApiKey',
    fields: KEY,
    arrange: async ({ slug, people }) => {
      const input = { name: `Pembaca ${slug}` };
      const token = await people.registrar();
      const { apiKey } = await people.done('createApiKey', 'CreateApiKeyInput', 'apiKey { id version }', input, token);
      return {
        claims: REGISTRAR,
        input: { id: apiKey.id, reason: `${REASON} ${slug}`, expectedVersion: apiKey.version },
      };
    },
  },
};
