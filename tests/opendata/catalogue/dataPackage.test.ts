import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { beforeAll, expect, it } from 'vitest';
import type { Publication } from '#opendata/catalogue/publication.ts';
import { jsonOf, publicationOf, SAMPLES } from './publications.ts';

let publication: Publication;
// biome-ignore lint/suspicious/noExplicitAny: a descriptor of any shape.
let descriptor: any;
const ajv = new Ajv({ strict: false, allErrors: true, formats: fullFormats });
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('dataPackage2.schema.json', import.meta.url), 'utf8')) as object,
);
const wrong = (given: unknown) =>
  validate(given) ? [] : ajv.errorsText(validate.errors, { separator: '\n' }).split('\n');

beforeAll(async () => {
  ({ publication } = await publicationOf(SAMPLES));
  descriptor = jsonOf(publication, 'datapackage.json');
});

it('a snapshot is a Data Package of version 2', () => {
  expect(wrong(descriptor)).toEqual([]);
});

it.each([
  ['no version', { version: undefined }],
  ['no licence', { licenses: [] }],
  ['nobody to ask', { contributors: [] }],
  ['no table', { resources: [] }],
])('one with %s would be none', (_, over) => {
  expect(wrong(JSON.parse(JSON.stringify({ ...descriptor, ...over })))).not.toEqual([]);
});

it('every table is a resource with its size and digest, and the other forms stand beside it', () => {
  expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual(['regions', 'counts']);
  for (const [place, { files }] of publication.tables.entries()) {
    const [csv, ndjson] = files;
    expect(descriptor.resources[place]).toMatchObject({
      path: csv?.name,
      bytes: csv?.bytes,
      hash: `sha256:${csv?.sha256}`,
      alternatives: [{ path: ndjson?.name, bytes: ndjson?.bytes, hash: `sha256:${ndjson?.sha256}` }],
    });
  }
});

it('a column of each type has the type that keeps it whole: a code is a text, and a day is no text', () => {
  const types = descriptor.resources[1].schema.fields.map(
    ({ name, type, format }: { name: string; type: string; format?: string }) =>
      `${name} ${type}${format === undefined ? '' : ` ${format}`}`,
  );
  expect(types).toEqual([
    'region_code string',
    'day date',
    'seen_at datetime',
    'status string',
    'employees integer',
    'saving number',
    'verified boolean',
    'source_url string uri',
    'weekdays list',
    'notes string',
  ]);
});

it('keys and references are told, one to the table itself without a name', () => {
  const [regions, counts] = descriptor.resources;
  expect(regions.schema).toMatchObject({
    primaryKey: ['code'],
    foreignKeys: [{ fields: ['parent_code'], reference: { fields: ['code'] } }],
  });
  expect(regions.schema.foreignKeys[0].reference).not.toHaveProperty('resource');
  expect(counts.schema).toMatchObject({
    primaryKey: ['region_code', 'day'],
    foreignKeys: [{ fields: ['region_code'], reference: { resource: 'regions', fields: ['code'] } }],
    missingValues: [''],
  });
});

it('it says in both languages that an empty cell is nothing seen, and never a no', () => {
  for (const { description } of [descriptor, ...descriptor.resources]) {
    expect(description).toContain('not seen in a source; it never means “no”');
    expect(description).toContain('tidak pernah berarti “tidak”');
  }
});
