import { describe, expect, it } from 'vitest';
import { projectFile, startNode } from './support.ts';

async function run(...args: string[]): Promise<{ status: number | null; lastLine: string | undefined }> {
  const command = [projectFile('local/bootstrap.mjs'), 'test', '--config', 'tests/local/fixtures/vitest.config.ts'];
  const { status, stdout } = await startNode([...command, ...args]).ended;
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

describe('npm test ends with a line that', () => {
  it('counts what passed', async () => {
    expect(await run('passing')).toEqual({ status: 0, lastLine: '2 passed, 0 failed' });
  });

  it('counts what failed and what was skipped, and fails', async () => {
    expect(await run('passing', 'failing')).toEqual({ status: 1, lastLine: '3 passed, 1 failed, 1 skipped' });
  });

  it('counts a file that cannot be run as failed', async () => {
    expect(await run('passing', 'broken')).toEqual({ status: 1, lastLine: '2 passed, 1 failed' });
  });

  it('counts an error that no test caught as failed', async () => {
    expect(await run('stray')).toEqual({ status: 1, lastLine: '1 passed, 1 failed' });
  });

  it('says that nothing ran, and fails, when no file is found', async () => {
    expect(await run('no-such-file')).toEqual({ status: 1, lastLine: '0 passed, 0 failed' });
  });

  it('says that nothing ran, and fails, when no test has the name asked for', async () => {
    expect(await run('passing', '-t', 'no such test')).toEqual({
      status: 1,
      lastLine: '0 passed, 0 failed, 2 skipped',
    });
  });
});
