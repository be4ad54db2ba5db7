import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Digests } from './dataFile.ts';

/** The folder of the data files within that of an export. */
export const DATA = 'data';
export const SUMMARY = 'manifest-summary.json';
const FILES = 'manifest-files.json';
/** Of our own, beside what AWS writes: MD5 finds what broke, not what somebody changed. `sha256sum -c SHA256SUMS` reads it. */
const SUMS = 'SHA256SUMS';
/** AWS documents the first name and has written the second. */
const CHECKSUM_ENDINGS = ['checksum', 'md5'] as const;

/** A data file of an export. */
export interface ExportedFile {
  /** Its name in the data folder. */
  name: string;
  items: number;
  /** In base64; absent where the manifest tells none. */
  md5: string | undefined;
  /** In hexadecimal digits; absent where the export came from AWS. */
  sha256: string | undefined;
}

/** An export as its manifests describe it. */
export interface Exported {
  dir: string;
  files: readonly ExportedFile[];
  items: number;
  /** When what it holds was read. */
  exportTime: string;
  /** The SHA-256 of the list of files, by which an import knows the export again. */
  digest: string;
}

/** What an export tells of itself beside its files. */
export interface ExportTold {
  id: string;
  tableName: string;
  tableArn: string;
  tableId: string;
  startTime: string;
  endTime: string;
}

/** Writes the manifests of a full export with their checksums, as AWS documents them; the summary last, so that an export without one is unfinished. */
export function writeManifests(
  dir: string,
  told: ExportTold,
  files: readonly { name: string; items: number; digests: Digests }[],
): void {
  const root = `AWSDynamoDB/${told.id}`;
  const lines = files.map(({ name, items, digests: { md5, etag } }) =>
    JSON.stringify({ itemCount: items, md5Checksum: md5, etag, dataFileS3Key: `${root}/${DATA}/${name}` }),
  );
  const summary = {
    version: '2023-08-01',
    exportArn: `${told.tableArn}/export/${told.id}`,
    startTime: told.startTime,
    endTime: told.endTime,
    tableArn: told.tableArn,
    tableId: told.tableId,
    exportTime: told.startTime,
    s3Bucket: null,
    s3Prefix: null,
    s3SseAlgorithm: null,
    s3SseKmsKeyId: null,
    manifestFilesS3Key: `${root}/${FILES}`,
    billedSizeBytes: files.reduce((sum, { digests }) => sum + digests.bytes, 0),
    itemCount: files.reduce((sum, { items }) => sum + items, 0),
    outputFormat: 'DYNAMODB_JSON',
    exportType: 'FULL_EXPORT',
  };
  const texts = { [FILES]: `${lines.join('\n')}\n`, [SUMMARY]: `${JSON.stringify(summary, null, 2)}\n` };
  const sums = files.map(({ name, digests }) => `${digests.sha256}  ${DATA}/${name}`);
  for (const [name, text] of Object.entries(texts)) sums.push(`${hashed('sha256', text).toString('hex')}  ${name}`);
  writeFileSync(join(dir, SUMS), `${sums.join('\n')}\n`);
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(dir, name.replace('.json', '.checksum')), hashed('md5', text).toString('base64'));
    writeFileSync(join(dir, name), text);
  }
}

/**
 * Reads the manifests of an export, of our own or of AWS's, and holds them against their checksums. Throws a Refusal that names the file and
 * what is wrong; a folder without a summary is no export, or one that was broken off.
 */
export function readManifests(dir: string): Exported {
  const sums = readSums(dir);
  const summary = readJson(SUMMARY, readChecked(dir, SUMMARY, sums));
  const { outputFormat, exportType = 'FULL_EXPORT', itemCount, exportTime } = summary;
  if (outputFormat !== 'DYNAMODB_JSON')
    throw new Refusal(`${SUMMARY}: outputFormat is ${outputFormat}; only DYNAMODB_JSON can be imported.`);
  if (exportType !== 'FULL_EXPORT')
    throw new Refusal(`${SUMMARY}: exportType is ${exportType}; only a full export holds the whole table.`);
  const text = readChecked(dir, FILES, sums);
  const files = text
    .split('\n')
    .flatMap((line, place) => (line.trim() === '' ? [] : [fileOf(line, `${FILES}, line ${place + 1}`, sums)]));
  const twice = files.find(({ name }, place) => files.findIndex((other) => other.name === name) !== place);
  if (twice !== undefined) throw new Refusal(`${FILES}: ${DATA}/${twice.name} is listed twice.`);
  const items = files.reduce((sum, file) => sum + file.items, 0);
  if (itemCount !== items)
    throw new Refusal(`${SUMMARY}: itemCount is ${itemCount}, but the files of ${FILES} have ${items} together.`);
  return { dir, files, items, exportTime: String(exportTime), digest: hashed('sha256', text).toString('hex') };
}

function fileOf(line: string, place: string, sums: ReadonlyMap<string, string>): ExportedFile {
  const { itemCount, md5Checksum, dataFileS3Key } = readJson(place, line);
  if (typeof dataFileS3Key !== 'string' || !Number.isInteger(itemCount) || Number(itemCount) < 0)
    throw new Refusal(`${place}: dataFileS3Key and itemCount are needed.`);
  // Wherever the bucket had it; and a name alone never leads out of the folder.
  const name = basename(dataFileS3Key);
  const md5 = typeof md5Checksum === 'string' ? md5Checksum : undefined;
  return { name, items: Number(itemCount), md5, sha256: sums.get(`${DATA}/${name}`) };
}

function readSums(dir: string): ReadonlyMap<string, string> {
  const path = join(dir, SUMS);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, place): [string, string][] => {
      if (line === '') return [];
      const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sum === undefined || name === undefined) throw new Refusal(`${SUMS}, line ${place + 1}: is no checksum.`);
      return [[name, sum]];
    }),
  );
}

function readChecked(dir: string, name: string, sums: ReadonlyMap<string, string>): string {
  const path = join(dir, name);
  if (!existsSync(path))
    throw new Refusal(
      `${dir} has no ${name}, so it is no export, or one that was broken off: name the folder that holds it.`,
    );
  const text = readFileSync(path, 'utf8');
  const sha256 = sums.get(name);
  if (sha256 !== undefined && sha256 !== hashed('sha256', text).toString('hex'))
    throw new Refusal(`${name} is not as it was written: its SHA-256 is not that of ${SUMS}.`);
  for (const ending of CHECKSUM_ENDINGS) {
    const beside = join(dir, name.replace('json', ending));
    if (!existsSync(beside)) continue;
    const md5 = hashed('md5', text);
    if (![md5.toString('base64'), md5.toString('hex')].includes(readFileSync(beside, 'utf8').trim()))
      throw new Refusal(`${name} is not as it was written: its MD5 is not that of ${basename(beside)}.`);
  }
  return text;
}

function readJson(place: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, as any other text that is no object.
  }
  throw new Refusal(`${place}: is no JSON object.`);
}

const hashed = (algorithm: 'md5' | 'sha256', text: string): Buffer => createHash(algorithm).update(text).digest();
