import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Body, isFile, type Shelf } from '#publisher/shelf.ts';
import { errorCode } from './refusal.ts';

/** A folder as a shelf: each file is written beside its place first, so that nobody sees half of one. `onPut` is told what was put. */
export function folderShelf(folder: string, onPut: (name: string) => void = () => {}): Shelf {
  const beside = async (name: string, body: Body): Promise<{ file: string; written: string }> => {
    const file = join(folder, name);
    const written = `${file}.${process.pid}.part`;
    await mkdir(dirname(file), { recursive: true });
    await (isFile(body) ? copyFile(body.path, written) : writeFile(written, body));
    return { file, written };
  };
  return {
    async read(name) {
      try {
        return await readFile(join(folder, name));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
    async pieces(name) {
      try {
        return createReadStream('', { fd: await open(join(folder, name)) });
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
    async putNew(name, body) {
      const { file, written } = await beside(name, body);
      try {
        await link(written, file);
        onPut(name);
        return true;
      } catch (error) {
        if (errorCode(error) === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(written, { force: true });
      }
    },
    async put(name, body) {
      const { file, written } = await beside(name, body);
      await rename(written, file);
      onPut(name);
    },
  };
}
