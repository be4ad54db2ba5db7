import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Publication } from '#opendata/catalogue/publication.ts';
import { observe } from '../../publisher/published.ts';
import { createRegistry, type Registry } from '../../support/registry.ts';
import { type TableMetadata, wrongIn } from './csvwReader.ts';
import { publicationOf, putFolder, tablesOf } from './publications.ts';
import { canonical, canonicalOf, findings, parsed } from './rdf.ts';

// The registry's own tables with the reference data, in a folder as they are published, read by programs that we did not write.

let registry: Registry;
let publication: Publication;
let folder: string;
beforeAll(async () => {
  registry = await createRegistry();
  await observe(registry);
  const made = await publicationOf(await tablesOf(registry.table));
  publication = made.publication;
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  putFolder(folder, made.bytes, publication);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await registry.close();
});

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

it('every row, cell, key and reference is read by a reader of Data Packages', async () => {
  const descriptor = JSON.parse(textOf('datapackage.json'));
  // The reader is of the first version: it has no lists, reads instants in one form, and has an empty name for the table itself.
  for (const { schema } of descriptor.resources) {
    for (const field of schema.fields) {
      if (field.type === 'list') field.type = 'string';
      if (field.type === 'datetime') field.format = 'any';
    }
    for (const { reference } of schema.foreignKeys) reference.resource ??= '';
  }
  const read = await Package.load(descriptor, { basePath: folder });
  expect(read.errors).toEqual([]);
  expect(read.resources.map(({ name }) => name)).toEqual(publication.tables.map(({ head }) => head.name));
  for (const [place, resource] of read.resources.entries()) {
    const rows = await resource.read({ keyed: true, relations: true });
    expect([resource.name, rows.length]).toEqual([resource.name, publication.tables[place]?.rows]);
  }
  const codes = await read.resources[0]?.read({ keyed: true });
  expect(codes?.map(({ code }) => code)).toContain('11.10');
}, 60_000);

it('the package says of each file the size and the digest that it has', () => {
  for (const resource of JSON.parse(textOf('datapackage.json')).resources) {
    for (const { path, bytes, hash } of [resource, ...resource.alternatives]) {
      const body = readFileSync(join(folder, path));
      expect([path, bytes, hash]).toEqual([
        path,
        body.length,
        `sha256:${createHash('sha256').update(body).digest('hex')}`,
      ]);
    }
  }
});

it('every cell, key and reference is what the metadata of CSVW say', () => {
  expect(wrongIn(JSON.parse(textOf('csvw.json')).tables as TableMetadata[], textOf)).toEqual([]);
});

it('the catalogue is what DCAT-AP 3 asks, in both forms', async () => {
  const graph = parsed(textOf('dcat.ttl'));
  expect([...(await findings(graph, 'dcatAp3')), ...(await findings(graph, 'promises'))]).toEqual([]);
  expect(await canonical(JSON.parse(textOf('dcat.jsonld')))).toBe(await canonicalOf(graph));
});
