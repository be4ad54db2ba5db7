import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../local/support.ts';

/** Where packages put nginx, beside the places of `PATH`: those of a system's own programs are not in everybody's. */
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** The nginx of this machine; undefined where there is none. */
export const nginxCommand: string | undefined = [...(process.env.PATH ?? '').split(delimiter), ...PLACES]
  .map((place) => join(place, 'nginx'))
  .find((file) => existsSync(file));

/** The documented configuration, with this test's ports and folder in place of its own; each stands in it once. */
function configuration(folder: string, port: number, originPort: number): string {
  let text = readFileSync('docs/caching/nginx.conf', 'utf8');
  for (const [own, test] of [
    ['/var/cache/nginx/registry', join(folder, 'cache')],
    ['server 127.0.0.1:4000;', `server 127.0.0.1:${originPort};`],
    ['listen 8080;', `listen 127.0.0.1:${port};`],
  ] as const) {
    if (text.split(own).length !== 2) throw new Error(`docs/caching/nginx.conf has not once: ${own}`);
    text = text.replace(own, test);
  }
  return text;
}

/** A cache of its own in front of an origin on this machine, by the documented configuration. */
export async function startNginx(command: string, originPort: number) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'temporary'));
  writeFileSync(join(folder, 'registry.conf'), configuration(folder, port, originPort));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temporary', name)};`,
  );
  const main = [
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off; worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 256; }',
    `http { access_log off; ${temporary.join(' ')} include ${join(folder, 'registry.conf')}; }`,
  ].join('\n');
  writeFileSync(join(folder, 'nginx.conf'), main);
  const child = spawn(command, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, said);
  return {
    url,
    port,
    async close(): Promise<void> {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Ends when it answers; fails, with what it said, when it has ended by itself. */
async function answers(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said.join('')}`);
    const isThere = await fetch(`${url}/nothing`).then(
      (response) => response.arrayBuffer().then(() => true),
      () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 20)),
    );
    if (isThere) return;
  }
}
