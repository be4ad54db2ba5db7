import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { lineOf, type ReadLine, readLine, type StoredItem } from './attributeJson.ts';

/** What is known of a file's bytes. */
export interface Digests {
  bytes: number;
  /** In base64, as AWS writes it. */
  md5: string;
  /** As S3 names an object of one part: the MD5 of the MD5, and the count of parts. */
  etag: string;
  /** In hexadecimal digits, as `sha256sum` writes it. */
  sha256: string;
}

/** A data file that is being written. */
export interface DataFile {
  write(item: StoredItem): Promise<void>;
  end(): Promise<Digests>;
}

/** Opens a new data file, gzip over one item a line; no more than a buffer of it is in memory. Throws what the disk says. */
export function openDataFile(path: string): DataFile {
  const gzip = createGzip();
  const count = counting();
  const written = pipeline(gzip, count.stream, createWriteStream(path, { flags: 'wx' }));
  // Heard by whoever writes or ends next.
  written.catch(() => undefined);
  return {
    async write(item) {
      if (!gzip.write(`${lineOf(item)}\n`)) await Promise.race([once(gzip, 'drain'), written]);
    },
    async end() {
      gzip.end();
      await written;
      return count.digests();
    },
  };
}

/** Reads a file through once. Throws what the disk says. */
export async function digestFile(path: string): Promise<Digests> {
  const count = counting();
  count.stream.resume();
  await pipeline(createReadStream(path), count.stream);
  return count.digests();
}

/** Each line of a data file with its number, from 1. Throws what the disk or gzip says. */
export async function* readDataFile(path: string): AsyncGenerator<ReadLine & { line: number }> {
  const [file, gunzip] = [createReadStream(path), createGunzip()];
  const piped = pipeline(file, gunzip);
  // A fault ends the lines too; it is thrown below.
  piped.catch(() => undefined);
  let line = 0;
  try {
    for await (const text of createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text !== '') yield { line, ...readLine(text) };
    }
    await piped;
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

function counting(): { stream: Transform; digests(): Digests } {
  const hashes: readonly [Hash, Hash] = [createHash('md5'), createHash('sha256')];
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (const hash of hashes) hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return {
    stream,
    digests() {
      const [md5, sha256] = hashes.map((hash) => hash.digest());
      if (md5 === undefined || sha256 === undefined) throw new Error('A file has no digest.');
      const etag = `${createHash('md5').update(md5).digest('hex')}-1`;
      return { bytes, md5: md5.toString('base64'), etag, sha256: sha256.toString('hex') };
    },
  };
}
