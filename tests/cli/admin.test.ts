import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAdmin } from '#cli/runAdmin.ts';
import type { GatewayRequest } from '#graphql/handler.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';

let registry: Registry;
let server: HttpServer;
let registrar: string;
/** Whether answers to writes are lost on the way, after the registry wrote. */
let isLossy = false;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  registrar = await registry.token({ role: 'ministry-registrar', subject: 'registrar' });
  const graphql = async (event: GatewayRequest) => {
    const answer = await registry.handler(event);
    const isWrite = (event.body ?? '').includes('"idempotencyKey"');
    return isLossy && isWrite ? { statusCode: 503, headers: {}, body: '' } : answer;
  };
  server = await serveHttp(0, { graphql, calendar: graphql, documents: {} });
});
beforeEach(() => {
  isLossy = false;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

/** Runs the command as a person with a token does; `isTTY`: on a terminal. */
async function admin(args: string[], { token = registrar, isTTY = false, path = '/graphql' } = {}) {
  let stdout = '';
  let stderr = '';
  const status = await runAdmin([...args, '--url', `http://127.0.0.1:${server.port}${path}`], {
    env: { FLEXWORK_TOKEN: token },
    stdout: { write: (text: string) => (stdout += text), isTTY },
    stderr: { write: (text: string) => (stderr += text) },
    pauseMs: 0,
  });
  return { status, stdout, stderr };
}
const roleOf = async (subject: string) => {
  const { status, data } = await registry.ask('{ viewer { role } }', {}, await registry.token({ subject }));
  return status === 200 ? data.viewer.role : status;
};

describe('npm run admin', () => {
  it.each(['', '/', '/graphql', '/graphql/'])(
    'finds the API at the registry’s own address and at its endpoint: %j',
    async (path) => {
      expect(await admin(['list'], { path })).toMatchObject({ status: 0, stderr: '' });
    },
  );

  it('grants a role, and takes it away again', async () => {
    const granted = await admin([
      'grant',
      '--subject',
      'a',
      '--role',
      'region-officer',
      '--region',
      '32.72',
      '--reason',
      'Tugas',
    ]);
    expect([granted.status, granted.stderr]).toEqual([0, '']);
    expect(JSON.parse(granted.stdout)).toMatchObject({
      subject: 'a',
      grant: { role: 'REGION_OFFICER', region: { code: '32.72' } },
    });
    expect(await roleOf('a')).toBe('REGION_OFFICER');
    expect((await admin(['revoke', '--subject', 'a', '--reason', 'Pindah'])).status).toBe(0);
    expect(await roleOf('a')).toBe(401);
  });

  it('denies and lifts, whichever version is there', async () => {
    const agency = await reporting(registry).agency('32.72', 'admin');
    await admin(['grant', '--subject', 'b', '--role', 'agency-reporter', '--agency', agency, '--reason', 'Tugas']);
    expect((await admin(['deny', '--subject', 'b', '--reason', 'Hilang'])).status).toBe(0);
    expect(await roleOf('b')).toBe(401);
    expect((await admin(['lift', '--subject', 'b', '--reason', 'Ditemukan'])).status).toBe(0);
    expect(await roleOf('b')).toBe('AGENCY_REPORTER');
  });

  it('makes a key that counts and is printed alone, and revokes it', async () => {
    const made = await admin(['create-key', '--name', 'Kompas']);
    expect(made.status).toBe(0);
    const [, id] = /^frk_([0-9a-f]{32})_[\w-]{43}\n$/.exec(made.stdout) ?? [];
    const headers = { 'x-api-key': made.stdout.trim() };
    expect((await registry.ask('{ __typename }', {}, undefined, registry.handler, headers)).status).toBe(200);
    const revoked = await admin(['revoke-key', '--id', String(id), '--reason', 'Bocor']);
    expect(JSON.parse(revoked.stdout)).toMatchObject({ id, name: 'Kompas', reason: 'Bocor', version: 2 });
    const { status } = await registry.ask('{ __typename }', {}, undefined, registry.anotherContainer(), headers);
    expect(status).toBe(401);
  });

  it('lists accesses and keys, for people on a terminal and for programs', async () => {
    await admin([
      'grant',
      '--subject',
      'c',
      '--role',
      'ministry-analyst',
      '--until',
      '2026-12-31',
      '--reason',
      'Tugas',
    ]);
    await admin(['create-key', '--name', 'Tempo']);
    const { stdout } = await admin(['list'], { isTTY: true });
    expect(stdout).toContain('c\tMINISTRY_ANALYST\tuntil 2026-12-31\tversion 1\n');
    const lines = (await admin(['list'])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).subject)).toContain('c');
    expect((await admin(['list', '--keys'], { isTTY: true })).stdout).toMatch(/^[0-9a-f]{32}\tTempo\tmade 2026/m);
    const keys = await admin(['list', '--keys', '--json'], { isTTY: true });
    expect(keys.stdout).toContain('"name":"Tempo"');
    expect(keys.stdout).not.toContain('hash');
  });

  it('tells a refusal by the option that it is about, and ends with 1', async () => {
    const refused = await admin([
      'grant',
      '--subject',
      'd',
      '--role',
      'region-officer',
      '--region',
      '99',
      '--reason',
      'Tugas',
    ]);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toBe('--region: No region has the code 99. (UNKNOWN_REGION)\n');
    const stale = await admin(['deny', '--subject', 'd', '--reason', 'Hilang', '--version', '7']);
    expect([stale.status, stale.stderr]).toEqual([1, expect.stringMatching(/^--version: .*EDIT_CONFLICT/)]);
    const own = await admin(['deny', '--subject', 'registrar', '--reason', 'Hilang']);
    expect([own.status, own.stderr]).toEqual([1, expect.stringMatching(/^--subject: /)]);
    expect((await admin(['revoke-key', '--id', 'x', '--reason', 'Bocor'])).stderr).toMatch(/^--id: /);
  });

  it('ends with 3 for who is no registrar, and never tells the token', async () => {
    const token = await registry.token({ role: 'ministry-analyst' });
    for (const args of [
      ['list'],
      ['create-key', '--name', 'Kompas'],
      ['deny', '--subject', 'e', '--reason', 'Hilang'],
    ]) {
      const { status, stdout, stderr } = await admin(args, { token });
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toContain('FORBIDDEN');
      expect(stderr).not.toContain(token);
    }
    expect((await admin(['list'], { token: `${token}x` })).stderr).toContain('UNAUTHENTICATED');
  });

  it('can be given again after it was broken off, and has one effect', async () => {
    isLossy = true;
    const command = ['grant', '--subject', 'f', '--role', 'ministry-analyst', '--reason', 'Tugas'];
    const brokenOff = await admin(command);
    expect(brokenOff.status).toBe(3);
    const [, ...again] = /with (--again) (\S+) (--version) (\S+) has one effect/.exec(brokenOff.stderr) ?? [];
    isLossy = false;
    expect(JSON.parse((await admin([...command, ...again])).stdout)).toMatchObject({ subject: 'f', version: 1 });
    isLossy = true;
    const [, key] = /--again (\S+) has/.exec((await admin(['create-key', '--name', 'Antara'])).stderr) ?? [];
    isLossy = false;
    const first = await admin(['create-key', '--name', 'Antara', '--again', String(key)]);
    expect(first.stdout).toMatch(/^frk_/);
    expect((await admin(['create-key', '--name', 'Antara', '--again', String(key)])).stdout).toBe(first.stdout);
  });
});

describe('npm run admin, of subscriptions', () => {
  const ADDRESS = ['--address', 'https://penerima.go.id/perubahan'];

  it('registers one, shows its secret once, makes another, and removes it', async () => {
    const kinds = ['--region', '32.72', '--kinds', 'REPORT,AGENCY'];
    const registered = await admin(['register-webhook', '--name', 'Kompas', ...ADDRESS, ...kinds]);
    expect([registered.status, registered.stdout]).toEqual([0, expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=\n$/)]);
    const [, id = ''] = /secret of ([0-9a-f]{32}) again/.exec(registered.stderr) ?? [];
    const listed = JSON.parse((await admin(['list', '--webhooks'])).stdout);
    expect(listed).toMatchObject({ id, state: 'ACTIVE', region: { code: '32.72' }, kinds: ['AGENCY', 'REPORT'] });
    const rotated = await admin(['rotate-webhook', '--id', id]);
    expect(rotated.stdout).toMatch(/^whsec_/);
    expect(rotated.stdout).not.toBe(registered.stdout);
    const resumed = await admin(['resume-webhook', '--id', id]);
    expect([resumed.status, resumed.stderr]).toEqual([1, expect.stringContaining('(WRONG_STATE)')]);
    const removed = await admin(['remove-webhook', '--id', id, '--reason', 'Selesai'], { isTTY: true });
    expect([removed.status, removed.stdout]).toEqual([0, expect.stringContaining('REMOVED')]);
    const line = `${id}\tKompas\thttps://penerima.go.id/perubahan\t32.72 AGENCY,REPORT\tREMOVED\tversion 3\n`;
    expect((await admin(['list', '--webhooks'], { isTTY: true })).stdout).toBe(line);
  });

  it('tells by which option the registry refused', async () => {
    const local = await admin(['register-webhook', '--name', 'Kompas', '--address', 'https://127.0.0.1/']);
    expect([local.status, local.stderr]).toEqual([1, expect.stringMatching(/^--address: .*\(INVALID_VALUE\)\n$/)]);
    const unknown = await admin(['remove-webhook', '--id', '0'.repeat(32), '--reason', 'Selesai']);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringMatching(/^--id: .*\(UNKNOWN_WEBHOOK\)\n$/)]);
  });
});

describe('wrong use of npm run admin', () => {
  it.each<[string[], string]>([
    [[], 'the first word is one of grant, revoke, deny, lift, create-key, revoke-key, register-webhook'],
    [['banish'], 'the first word is one of'],
    [['grant'], 'grant needs --subject; grant needs --role; grant needs --reason'],
    [
      ['grant', '--subject', 'a', '--role', 'king', '--reason', 'x'],
      '--role is one of agency-reporter, region-officer',
    ],
    [
      ['grant', '--subject', 'a', '--role', 'ministry-analyst', '--reason', 'x', '--until', '2026-02-30'],
      '--until is no day',
    ],
    [['deny', '--subject', 'a', '--reason', 'x', '--role', 'ministry-analyst'], 'deny takes no --role'],
    [['deny', '--subject', 'a', '--reason', 'x', 'more'], 'something stands there that belongs to no option'],
    [['deny', '--subject', 'a', '--subject', 'b', '--reason', 'x'], '--subject is given twice'],
    [['deny', '--subject', 'a', '--reason', 'x', '--version', '-1'], '--version'],
    [['deny', '--subject', 'a', '--reason', 'x', '--again', 'abcdefgh'], '--again needs --version'],
    [['create-key'], 'create-key needs --name'],
    [['register-webhook', '--name', 'Kompas'], 'register-webhook needs --address'],
    [['list', '--keys', '--webhooks'], '--keys and --webhooks are two lists'],
    [['list', '--keys=yes'], '--keys takes no value'],
    [['list', '--nosuch', 'x'], '--nosuch is not known'],
  ])('%j is told, with the usage, and ends with 2', async (args, message) => {
    const { status, stdout, stderr } = await admin(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run --silent admin -- grant --subject');
  });

  it('sends no token without encryption, and asks for one', async () => {
    let stderr = '';
    const around = { stdout: { write: () => true }, stderr: { write: (text: string) => (stderr += text) } };
    const url = ['--url', 'http://registry.example/graphql'];
    expect(await runAdmin(['list', ...url], { ...around, env: { FLEXWORK_TOKEN: 'secret-token' } })).toBe(2);
    expect(stderr).toContain('--url is neither an https address nor one on loopback');
    expect(stderr).not.toContain('secret-token');
    expect(await runAdmin(['list'], { ...around, env: {} })).toBe(2);
    expect(stderr).toContain('no token: set FLEXWORK_TOKEN');
  });
});
