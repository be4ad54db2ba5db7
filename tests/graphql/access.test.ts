import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, reporting } from '../support/reporting.ts';

const NOW = '2026-08-01T03:00:00.000Z';
let registry: Registry;
let registrar: string;
let agency: string;
beforeAll(async () => {
  registry = await createRegistry(NOW);
  registrar = await registry.token({ role: 'ministry-registrar', subject: 'registrar' });
  agency = await reporting(registry).agency('32.72', 'akses');
});
beforeEach(() => registry.at(NOW));
afterAll(() => registry.close());

const ACCESS = `access { issuer subject grant { role region { code } agency { key } until inForce reason }
  denial { since reason } reason version } userErrors { __typename code path message }`;
const TYPES = {
  grantRole: 'GrantRoleInput',
  revokeGrant: 'RevokeGrantInput',
  denySubject: 'DenySubjectInput',
  liftDenial: 'LiftDenialInput',
};

/** What a mutation of access answers. */
async function change(mutation: keyof typeof TYPES, input: object, token = registrar) {
  const { data, errors } = await registry.ask(
    `mutation ($input: ${TYPES[mutation]}!) { ${mutation}(input: $input) { ${ACCESS} } }`,
    { input: { idempotencyKey: newKey(), reason: 'Surat tugas', expectedVersion: 0, ...input } },
    token,
  );
  return errors === undefined ? data[mutation] : errors[0]?.extensions.code;
}

/** The role that a token has, or the code of the refusal. */
async function roleOf(token: string, by = registry.handler): Promise<string> {
  const { status, data, errors } = await registry.ask('{ viewer { role } }', {}, token, by);
  return status === 200 ? data.viewer.role : `${status} ${errors?.[0]?.extensions.code}`;
}
const REFUSED = '401 UNAUTHENTICATED';

describe('a token without a role', () => {
  it('has the role that the registrar grants, from the next request on, in every container', async () => {
    const token = await registry.token({ subject: 'officer' });
    const other = registry.anotherContainer();
    expect([await roleOf(token), await roleOf(token, other)]).toEqual([REFUSED, REFUSED]);
    const { access, userErrors } = await change('grantRole', {
      subject: 'officer',
      role: 'REGION_OFFICER',
      regionCode: '32.72',
    });
    expect(userErrors).toEqual([]);
    expect(access).toEqual({
      issuer: registry.oidc.issuer,
      subject: 'officer',
      grant: {
        role: 'REGION_OFFICER',
        region: { code: '32.72' },
        agency: null,
        until: null,
        inForce: true,
        reason: 'Surat tugas',
      },
      denial: null,
      reason: 'Surat tugas',
      version: 1,
    });
    expect([await roleOf(token), await roleOf(token, other)]).toEqual(['REGION_OFFICER', 'REGION_OFFICER']);
  });

  it('writes as a token with the role does', async () => {
    await change('grantRole', { subject: 'reporter', role: 'AGENCY_REPORTER', agency });
    const input = {
      idempotencyKey: newKey(),
      agency,
      formId: MONTHLY,
      period: '2026-07',
      values: monthlyAnswers(),
      expectedVersion: 0,
    };
    const { data } = await registry.ask(
      'mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { version } } }',
      { input },
      await registry.token({ subject: 'reporter' }),
    );
    expect(data.saveReport.report).toEqual({ version: 1 });
  });

  it('has it until the end of its last day in Jakarta', async () => {
    const token = await registry.token({ subject: 'until' });
    await change('grantRole', { subject: 'until', role: 'MINISTRY_ANALYST', until: '2026-08-01' });
    registry.at('2026-08-01T16:59:59.999Z');
    expect(await roleOf(token)).toBe('MINISTRY_ANALYST');
    registry.at('2026-08-01T17:00:00.000Z');
    expect(await roleOf(token)).toBe(REFUSED);
  });

  it('has it until it is revoked', async () => {
    const token = await registry.token({ subject: 'revoked' });
    await change('grantRole', { subject: 'revoked', role: 'MINISTRY_ANALYST' });
    const { access } = await change('revokeGrant', { subject: 'revoked', reason: 'Pensiun', expectedVersion: 1 });
    expect(access).toMatchObject({ grant: null, reason: 'Pensiun', version: 2 });
    expect(await roleOf(token)).toBe(REFUSED);
  });
});

describe('a token with a role', () => {
  it('is what it says, whatever was granted', async () => {
    await change('grantRole', { subject: 'claimed', role: 'MINISTRY_REGISTRAR' });
    expect(await roleOf(await registry.token({ subject: 'claimed', role: 'ministry-analyst' }))).toBe(
      'MINISTRY_ANALYST',
    );
    expect(await roleOf(await registry.token({ subject: 'claimed', role: 'king' }))).toBe(REFUSED);
    expect(await roleOf(await registry.token({ subject: 'claimed', role: 'region-officer' }))).toBe(REFUSED);
  });
});

describe('a denial', () => {
  it('counts at once, in every container, for every token of the subject, and until it is lifted', async () => {
    const tokens = [
      await registry.token({ subject: 'lost' }),
      await registry.token({ subject: 'lost', role: 'ministry-registrar' }),
      await registry.token({ subject: 'lost', role: 'region-officer', region: '32.72' }),
    ];
    const other = registry.anotherContainer();
    const roles = async () => {
      const asked = tokens.flatMap((token) => [roleOf(token), roleOf(token, other)]);
      return new Set(await Promise.all(asked));
    };
    await change('grantRole', { subject: 'lost', role: 'MINISTRY_ANALYST' });
    const before = await roles();
    expect(before).toEqual(new Set(['MINISTRY_ANALYST', 'MINISTRY_REGISTRAR', 'REGION_OFFICER']));
    const denied = await change('denySubject', { subject: 'lost', reason: 'Gawai hilang', expectedVersion: 1 });
    expect(denied.access).toMatchObject({ grant: { inForce: true }, denial: { since: NOW, reason: 'Gawai hilang' } });
    expect(await roles()).toEqual(new Set([REFUSED]));
    const namesake = await registry.token({ subject: 'lost2', role: 'ministry-analyst' });
    expect(await roleOf(namesake)).toBe('MINISTRY_ANALYST');
    expect((await change('liftDenial', { subject: 'lost', expectedVersion: 2 })).access.denial).toBeNull();
    expect(await roles()).toEqual(before);
  });

  it('tells its subject nothing, neither of what it asked nor why', async () => {
    const token = await registry.token({ subject: 'curious', role: 'ministry-registrar' });
    await change('denySubject', { subject: 'curious', reason: 'Rahasia' });
    const queries = ['{ regulations { totalCount } }', '{ accesses { nodes { reason } } }', '{ nosuchfield }', '{'];
    for (const query of queries) {
      const { status, headers: _headers, ...answer } = await registry.ask(query, {}, token);
      expect(status).toBe(401);
      const message = 'The token is not valid here.';
      expect(answer).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('keeps every mutation of the schema from writing, also beside others in one request', async () => {
    const token = await registry.token({ subject: 'writer', role: 'ministry-registrar' });
    await change('denySubject', { subject: 'writer' });
    const given = await mutations();
    expect(given.length).toBeGreaterThan(25);
    registry.table.requests.length = 0;
    for (const { name, type, input } of given) {
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename } again: ${name}(input: $input) { __typename } }`;
      const { status } = await registry.ask(query, { input }, token);
      expect([name, status]).toEqual([name, 401]);
    }
    const row = { agency, period: '2026-06', values: monthlyAnswers() };
    const imported = { idempotencyKey: newKey(), formId: MONTHLY, dryRun: false, rows: [row] };
    const query = 'mutation ($input: ImportReportsInput!) { importReports(input: $input) { counts { written } } }';
    expect((await registry.ask(query, { input: imported }, token)).status).toBe(401);
    const writes = registry.table.requests.filter((command) => !/^(?:BatchGet|Get)Item$|^Query$/.test(command));
    expect(writes).toEqual([]);
  });
});

/** Every mutation, with an input of the right shape: the simplest values that the schema takes. */
async function mutations(): Promise<{ name: string; type: string; input: unknown }[]> {
  const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
  const { data } = await registry.ask(`{ __schema { types { kind name enumValues { name }
    inputFields { name defaultValue type { ${TYPE} } } } mutationType { fields { name args { type { ${TYPE} } } } } } }`);
  const { types, mutationType } = data.__schema;
  const named = new Map<string, { kind: string; enumValues: { name: string }[]; inputFields: Field[] }>(
    types.map((one: { name: string }) => [one.name, one]),
  );
  const simple = ({ kind, name, ofType }: TypeRef): unknown => {
    if (kind === 'NON_NULL') return ofType === undefined ? null : simple(ofType);
    if (kind === 'LIST') return [];
    const found = named.get(name ?? '');
    if (found?.kind === 'ENUM') return found.enumValues[0]?.name;
    if (found?.kind === 'INPUT_OBJECT') {
      const needed = found.inputFields.filter(({ type }) => type.kind === 'NON_NULL');
      return Object.fromEntries(needed.map((field) => [field.name, valueFor(field)]));
    }
    return { Int: 1, Boolean: false, Date: '2026-07-01', URL: 'https://example.go.id/a' }[name ?? ''] ?? '32.72';
  };
  const valueFor = ({ name, type }: Field): unknown => (name === 'idempotencyKey' ? newKey() : simple(type));
  return mutationType.fields.map(({ name, args: [given] }: { name: string; args: { type: TypeRef }[] }) => {
    const type = given?.type ?? { kind: '', name: null };
    return { name, type: `${type.ofType?.name}!`, input: simple(type) };
  });
}
interface TypeRef {
  kind: string;
  name: string | null;
  ofType?: TypeRef;
}
interface Field {
  name: string;
  type: TypeRef;
}

describe('a change of access', () => {
  it('is the registrar’s alone, and so is the list', async () => {
    const officer = await registry.token({ role: 'region-officer', region: '32.72' });
    const analyst = await registry.token({ role: 'ministry-analyst' });
    const input = { subject: 'x', role: 'MINISTRY_REGISTRAR' };
    for (const token of [officer, analyst]) {
      expect(await change('grantRole', input, token)).toBe('FORBIDDEN');
      expect(await change('revokeGrant', { subject: 'x' }, token)).toBe('FORBIDDEN');
      expect(await change('denySubject', { subject: 'x' }, token)).toBe('FORBIDDEN');
      expect(await change('liftDenial', { subject: 'x' }, token)).toBe('FORBIDDEN');
    }
    for (const query of ['{ accesses { nodes { subject } } }', '{ access(subject: "x") { subject } }']) {
      expect((await registry.ask(query, {}, analyst)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await registry.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('is refused with the place for what is not there, an older version, and oneself', async () => {
    const errorsOf = async (mutation: keyof typeof TYPES, input: object) =>
      (await change(mutation, input)).userErrors.map((one: { code: string; path: string[] }) => [
        one.code,
        ...one.path,
      ]);
    const officer = { subject: 'y', role: 'REGION_OFFICER' };
    expect(await errorsOf('grantRole', { ...officer, regionCode: '99' })).toEqual([
      ['UNKNOWN_REGION', 'input', 'regionCode'],
    ]);
    expect(await errorsOf('grantRole', { subject: 'y', role: 'AGENCY_REPORTER', agency: '32.72-tiada' })).toEqual([
      ['UNKNOWN_AGENCY', 'input', 'agency'],
    ]);
    await change('denySubject', { subject: 'y' });
    expect(await errorsOf('denySubject', { subject: 'y' })).toEqual([
      ['EDIT_CONFLICT', 'input', 'expectedVersion'],
      ['WRONG_STATE', 'input', 'subject'],
    ]);
    for (const mutation of ['revokeGrant', 'denySubject'] as const) {
      expect(await errorsOf(mutation, { subject: 'registrar' })).toContainEqual(['WRONG_STATE', 'input', 'subject']);
    }
    expect(await roleOf(registrar)).toBe('MINISTRY_REGISTRAR');
  });

  it('is answered the same on a retry, and one of two at the same moment is told of the other', async () => {
    const input = { idempotencyKey: newKey(), subject: 'retry', role: 'MINISTRY_ANALYST' };
    const first = await change('grantRole', input);
    expect(await change('grantRole', input)).toEqual(first);
    expect((await change('grantRole', { ...input, role: 'MINISTRY_REGISTRAR' })).userErrors[0].code).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    const both = await Promise.all([
      change('denySubject', { subject: 'race', reason: 'Satu' }),
      change('denySubject', { subject: 'race', reason: 'Dua' }),
    ]);
    expect(both.filter(({ access }) => access !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)[0]).toMatchObject({ code: 'EDIT_CONFLICT' });
  });

  it('is listed page after page, each subject once', async () => {
    const query =
      'query ($after: String) { accesses(first: 3, after: $after) { nodes { subject version } pageInfo { hasNextPage endCursor } totalCount } }';
    const subjects: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await registry.ask(query, { after }, registrar);
      subjects.push(...data.accesses.nodes.map(({ subject }: { subject: string }) => subject));
      after = data.accesses.pageInfo.hasNextPage ? data.accesses.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toEqual(expect.arrayContaining(['officer', 'reporter', 'lost', 'retry', 'race']));
    const one = '{ access(subject: "retry") { version grant { role } } none: access(subject: "nobody") { version } }';
    expect((await registry.ask(one, {}, registrar)).data).toEqual({
      access: { version: 1, grant: { role: 'MINISTRY_ANALYST' } },
      none: null,
    });
  });

  it('is no public change', async () => {
    await registry.projected();
    const query =
      'query ($after: String) { changes(first: 100, after: $after) { nodes { action } pageInfo { hasNextPage endCursor } } }';
    const actions: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await registry.ask(query, { after });
      actions.push(...data.changes.nodes.map(({ action }: { action: string }) => action));
      after = data.changes.pageInfo.hasNextPage ? data.changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(actions).toContain('registerAgency');
    for (const mutation of Object.keys(TYPES)) expect(actions).not.toContain(mutation);
  });
});
