import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile, startNode, temporaryFolder, until } from './support.ts';

/** A project with the bootstrap and one package of its own, so that npm needs no network. */
function smallProject(): string {
  const root = temporaryFolder();
  for (const folder of ['local', 'packed']) mkdirSync(join(root, folder));
  copyFileSync(projectFile('local/bootstrap.mjs'), join(root, 'local/bootstrap.mjs'));
  writeFileSync(join(root, 'packed/package.json'), JSON.stringify({ name: 'packed', version: '1.0.0' }));
  lock(root, '1.0.0');
  return root;
}

function lock(root: string, packedVersion: string): void {
  const own = { name: 'small', version: '1.0.0', dependencies: { packed: 'file:packed' } };
  writeFileSync(join(root, 'packed/package.json'), JSON.stringify({ name: 'packed', version: packedVersion }));
  writeFileSync(join(root, 'package.json'), JSON.stringify(own));
  const packages = {
    '': own,
    packed: { version: packedVersion },
    'node_modules/packed': { resolved: 'packed', link: true },
  };
  const file = { name: 'small', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(file));
}

const run = (root: string, ...args: string[]) =>
  startNode([join(root, 'local/bootstrap.mjs'), ...args], { cwd: root, env: { npm_config_offline: 'true' } });

describe('the bootstrap', () => {
  it('installs when nothing is installed, and on standard error alone', async () => {
    const root = smallProject();
    writeFileSync(join(root, 'hello.ts'), 'const word: string = "hello";\nconsole.log(word, process.argv[2]);');
    const first = await run(root, 'run', 'hello.ts', 'you').ended;
    expect([first.status, first.stdout]).toEqual([0, 'hello you\n']);
    expect(first.stderr).toContain('Installing dependencies');
    expect(existsSync(join(root, 'node_modules/packed'))).toBe(true);
    const second = await run(root, 'run', 'hello.ts', 'you').ended;
    expect([second.status, second.stdout, second.stderr]).toEqual([0, 'hello you\n', '']);
  });

  it('installs again when the lockfile says something else, and after an installation that was cut off', async () => {
    const root = smallProject();
    writeFileSync(join(root, 'hello.ts'), '');
    await run(root, 'run', 'hello.ts').ended;
    lock(root, '2.0.0');
    expect((await run(root, 'run', 'hello.ts').ended).stderr).toContain('Installing dependencies');
    expect((await run(root, 'run', 'hello.ts').ended).stderr).toBe('');
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect((await run(root, 'run', 'hello.ts').ended).stderr).toContain('Installing dependencies');
  });

  it('says so and fails when the installation fails', async () => {
    const root = smallProject();
    writeFileSync(join(root, 'package-lock.json'), '{}');
    const { status, stderr } = await run(root, 'run', 'hello.ts').ended;
    expect(status).toBe(1);
    expect(stderr).toContain('The dependencies could not be installed');
  });

  it('hands the exit status back', async () => {
    const root = smallProject();
    writeFileSync(join(root, 'seven.ts'), 'process.exit(7);');
    expect((await run(root, 'run', 'seven.ts').ended).status).toBe(7);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('hands %s on', async (signal) => {
    const root = smallProject();
    writeFileSync(
      join(root, 'wait.ts'),
      `process.on('${signal}', () => { console.log('got it'); process.exit(3); });
       setInterval(() => {}, 1000);
       console.log('waiting');`,
    );
    const running = run(root, 'run', 'wait.ts');
    await until('the program', () => running.stdout().includes('waiting') || undefined);
    running.child.kill(signal);
    const { status, stdout } = await running.ended;
    expect([status, stdout]).toEqual([3, 'waiting\ngot it\n']);
  });

  it('lets the server end when it is killed itself', async () => {
    const root = smallProject();
    writeFileSync(
      join(root, 'local/start.ts'),
      `import { writeFileSync } from 'node:fs';
       process.once('disconnect', () => { writeFileSync('ended', ''); process.exit(0); });
       setInterval(() => {}, 1000);
       console.log('serving');`,
    );
    const running = run(root, 'start');
    await until('the server', () => running.stdout().includes('serving') || undefined);
    running.child.kill('SIGKILL');
    await until('the server to end', () => existsSync(join(root, 'ended')) || undefined);
  });

  it('explains itself when it is asked for nothing', async () => {
    const { status, stderr } = await run(smallProject()).ended;
    expect(status).toBe(1);
    expect(stderr).toContain('start | test');
  });
});
