import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderShelf } from '#local/folderShelf.ts';
import { temporaryFolder } from './support.ts';

it('a folder keeps the first of several files that are to be new, whole, and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const put: string[] = [];
  const shelf = folderShelf(folder, (name) => put.push(name));
  expect(await shelf.read('a/b.csv')).toBeNull();
  expect(await shelf.putNew('a/b.csv', Buffer.from('first'))).toBe(true);
  expect(await shelf.putNew('a/b.csv', Buffer.from('second'))).toBe(false);
  expect(readFileSync(join(folder, 'a/b.csv'), 'utf8')).toBe('first');
  await shelf.put('a/b.csv', Buffer.from('third'));
  expect(Buffer.from((await shelf.read('a/b.csv')) ?? []).toString()).toBe('third');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.csv']);
  expect(put).toEqual(['a/b.csv', 'a/b.csv']);
});
