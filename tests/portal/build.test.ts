import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPortal } from '#portal/build.ts';
import { FILE_PATHS } from '#portal/server/address.ts';

test('all that is built for browsers lies where the edge looks for files, under the names that pages are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  try {
    const { assets } = await buildPortal(folder);
    const built = globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length));
    const forms = FILE_PATHS.map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
    expect(built.filter((path) => !forms.some((form) => form.test(path)))).toEqual([]);
    expect(built).toEqual(expect.arrayContaining(Object.values(assets).filter((path) => !path.endsWith('/'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
