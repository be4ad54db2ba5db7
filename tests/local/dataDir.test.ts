import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataDir } from '#local/dataDir.ts';
import { lockDataDir } from '#local/lock.ts';
import { processIdentity } from '#local/processes.ts';
import { readSettings } from '#local/settings.ts';
import { oneSentence, projectFile, refusal, startNode, temporaryFolder, until } from './support.ts';

describe('a data folder', () => {
  it('is made with its marker when it is missing, and opened again', () => {
    const path = join(temporaryFolder(), 'deep', 'registry');
    openDataDir(path);
    expect(JSON.parse(readFileSync(join(path, 'registry.json'), 'utf8'))).toEqual({
      registry: 'flexible-work-registry',
      format: 1,
    });
    expect(openDataDir(path).database).toBe(join(path, 'dynamodb'));
  });

  it('that is somebody else’s is told in one sentence and not written to', async () => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'letter.txt'), 'dear');
    const said = await refusal(() => openDataDir(path));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('set DATA_DIR to an empty or a new folder');
    expect(readdirSync(path)).toEqual(['letter.txt']);
  });

  it.each([
    ['no JSON', '{"registry":'],
    ['another registry', '{"registry":"other","format":1}'],
    ['no object', 'null'],
    ['empty', ''],
  ])('whose marker is %s is told damaged in one sentence', async (_, marker) => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'registry.json'), marker);
    const said = await refusal(() => openDataDir(path));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('damaged');
    expect(said).toContain('set DATA_DIR');
  });

  it('of another format names both formats', async () => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'registry.json'), '{"registry":"flexible-work-registry","format":2}');
    expect(await refusal(() => openDataDir(path))).toMatch(/format 2 and this version reads format 1/);
  });

  it('that is a file is told in one sentence', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '');
    const said = await refusal(() => openDataDir(path));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('is not a folder');
  });
});

describe('the lock of a data folder', () => {
  it('names the process and the address of the one that holds it', async () => {
    const dir = openDataDir(temporaryFolder());
    const unlock = lockDataDir(dir, 4321);
    const said = await refusal(() => lockDataDir(dir, 4000));
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`http://127.0.0.1:4321/graphql by process ${process.pid}`);
    unlock();
    lockDataDir(dir, 4000)();
    expect(existsSync(dir.lock)).toBe(false);
  });

  it('is taken over when its process is gone', () => {
    const dir = openDataDir(temporaryFolder());
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(dir.lock, JSON.stringify({ pid, identity: 'whatever', port: 4000 }));
    lockDataDir(dir, 4000)();
  });

  it('is taken over when its number now belongs to another process', () => {
    const dir = openDataDir(temporaryFolder());
    writeFileSync(dir.lock, JSON.stringify({ pid: process.ppid, identity: 'an earlier start', port: 4000 }));
    lockDataDir(dir, 4000)();
  });

  it.each(['', '{"pid":', 'null', '{}'])('is taken over when it says %j', (text) => {
    const dir = openDataDir(temporaryFolder());
    writeFileSync(dir.lock, text);
    lockDataDir(dir, 4000)();
  });

  it('holds against another process and is free after that one was killed', async () => {
    const path = temporaryFolder();
    const program = `
      import { openDataDir } from ${JSON.stringify(projectFile('local/dataDir.ts'))};
      import { lockDataDir } from ${JSON.stringify(projectFile('local/lock.ts'))};
      lockDataDir(openDataDir(${JSON.stringify(path)}), 4000);
      console.log('held');
      setInterval(() => {}, 1000);`;
    const holder = startNode(['--input-type=module', '--eval', program]);
    await until('the other process to take the lock', () => holder.stdout().includes('held') || undefined);
    const dir = openDataDir(path);
    expect(await refusal(() => lockDataDir(dir, 4001))).toContain(`process ${holder.child.pid}`);
    holder.child.kill('SIGKILL');
    await holder.ended;
    lockDataDir(dir, 4001)();
  });
});

describe('a process', () => {
  it('is told from none by its start', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(processIdentity(pid)).toBeUndefined();
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
    expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
  });
});

describe('the settings', () => {
  it('are port 4000 and .registry here when nothing is said', () => {
    expect(readSettings({ PORT: '', DATA_DIR: '' }, '/here')).toEqual({
      port: 4000,
      dataDir: '/here/.registry',
      dynamoDbEndpoint: undefined,
      tableName: 'flexible-work-registry',
      secret: undefined,
      snapshotSecret: undefined,
      imprint: {
        baseUrl: 'http://127.0.0.1:4000',
        publisher: { name: 'Registri lokal (bukan lembaga)' },
        contact: { name: 'Registri lokal (bukan lembaga)', email: null, page: 'http://127.0.0.1:4000/' },
      },
      hasOwnIssuer: false,
    });
  });

  it.each(['0', '65536', 'http', '-1', '4e3', '80 '])('refuse PORT=%s in one sentence', async (PORT) => {
    const said = await refusal(() => readSettings({ PORT }, '/here'));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('PORT=4000');
  });

  it('refuse an endpoint that is no address', async () => {
    const said = await refusal(() => readSettings({ DYNAMODB_ENDPOINT: 'localhost:8000' }, '/here'));
    expect(said).toContain('http://127.0.0.1:8000');
  });
});
