import { build } from 'esbuild';
import type { AgencyType } from '#domain/agency.ts';
import { searchQuery } from '#domain/searchQuery.ts';
import { type SearchRecord, searchedAgency, searchedRegion, searchedRegulation } from '#domain/searchRecord.ts';
import { readReferenceData } from '#local/load/readData.ts';
import { SearchIndex } from '#search/searchIndex.ts';

/** Kinds of questions, with those asked of each kind: of every day, and made to cost. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'number of a regulation': ['SE 3/2026', '800.1.5/3349/SJ', 'Permen PANRB 4 Tahun 2025'],
  'code of a region': ['32.72', '3272', '11.10'],
  'name of a region': ['Kota Sukabumi', 'sukabumi', 'West Java'],
  'way of working': ['kerja dari rumah', 'work from home', 'fleksibel'],
  'beginning of a word': ['su', 'band', 'kesehat'],
  'one letter wrong': ['sukabmi', 'skuabumi', 'kesehatam bandug'],
  'agency and region': ['dinas kesehatan kota sukabumi', 'bkpsdm sukabumi', 'health office bandung'],
  'word of most agencies': ['dinas', 'badan', 'di'],
  'made to cost': [
    'ba be bi bo bu da de di do du',
    'd di din dina dinas k ka kab kabu kabup',
    'dinaz kotaa kabupatem kesehatam badam jawwa baratt provinzi sekretarit umun',
    'a'.repeat(200),
  ],
};
const BUDGET_MS = 5;

/** The reference data, filled up with agencies of every type to a number of records. */
async function records(count: number): Promise<SearchRecord[]> {
  const read = await readReferenceData(new URL('../data', import.meta.url).pathname);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { regions, regulations, agencyTypes } = read.data;
  const versioned = { version: 1, recordedAt: '2026-05-25T00:00:00.000Z', load: null };
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const made = [
    ...regulations.map((one) => searchedRegulation({ ...one, ...versioned }, byCode.get(one.regionCode ?? ''))),
    ...regions.map((one) => searchedRegion(one, byCode.get(one.parentCode ?? ''))),
  ];
  for (let number = 0; made.length < count; number += 1) {
    const round = Math.floor(number / regions.length);
    const region = regions[number % regions.length];
    const kind = agencyTypes[round % agencyTypes.length];
    if (region === undefined || kind === undefined) throw new Error('The data have no regions or no types.');
    const type: AgencyType = { ...kind, ...versioned };
    // The second agency of a type in a region is one of its branches.
    const branch = Math.floor(round / agencyTypes.length);
    const agency = {
      key: `${region.code}-${type.code}${branch === 0 ? '' : `-${branch}`}`,
      regionCode: region.code,
      typeCode: type.code,
      name: branch === 0 ? type.name.id : `${type.name.id} ${branch}`,
      serviceClass: type.serviceClass,
      ...versioned,
    };
    made.push(searchedAgency(agency, region, type));
  }
  return made;
}

function indexOf(all: readonly SearchRecord[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of all) index.put(one);
  return index;
}

/** Wall and processor milliseconds of the quickest of several runs: what else the machine does only adds. */
function quickest(runs: number, run: () => unknown) {
  const taken = Array.from({ length: runs }, () => {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    run();
    return { wall: performance.now() - begun, cpu: process.cpuUsage(cpu).user / 1_000 };
  });
  return { wall: Math.min(...taken.map(({ wall }) => wall)), cpu: Math.min(...taken.map(({ cpu }) => cpu)) };
}

/** The minified size of a module with all that it imports, in kB of 1,024 bytes. */
async function bundledKb(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + bytes.byteLength, 0) / 1_024;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Asks every question in turn, round after round, so that what else the machine does meets all kinds alike. */
function askAll(index: SearchIndex, rounds: number) {
  const taken = new Map(Object.keys(QUESTIONS).map((kind) => [kind, { ms: [] as number[], hits: 0 }]));
  for (let round = -5; round < rounds; round += 1) {
    for (const [kind, texts] of Object.entries(QUESTIONS)) {
      for (const text of texts) {
        const begun = performance.now();
        const page = index.search(searchQuery(text), { count: 20, after: null });
        const ms = performance.now() - begun;
        const own = taken.get(kind);
        // The first rounds are for the compiler.
        if (round < 0 || own === undefined) continue;
        own.ms.push(ms);
        own.hits = Math.max(own.hits, page?.total ?? 0);
      }
    }
  }
  return taken;
}

/** Measures search in-process at a number of records and prints a table; tells whether each kind's median is within 5 ms. */
export async function benchSearch(count = 10_000, rounds = 300): Promise<boolean> {
  const all = await records(count);
  const built = quickest(5, () => indexOf(all));
  const index = indexOf(all);
  const one = all.at(-1);
  const changed = quickest(20, () => {
    if (one !== undefined) index.put({ ...one, names: [...one.names, crypto.randomUUID()] });
  });
  const answers = askAll(index, rounds);
  console.log(`search, in-process, ${index.size} records, ${rounds} rounds`);
  console.log(`${'question'.padEnd(24)}${'median ms'.padStart(11)}${'p99 ms'.padStart(9)}${'most hits'.padStart(11)}`);
  let within = true;
  for (const [kind, { ms, hits }] of answers) {
    ms.sort((a, b) => a - b);
    within &&= at(ms, 0.5) < BUDGET_MS;
    const cells = [at(ms, 0.5).toFixed(3).padStart(11), at(ms, 0.99).toFixed(3).padStart(9), String(hits).padStart(11)];
    console.log(kind.padEnd(24) + cells.join(''));
  }
  console.log(
    `index built in ${built.wall.toFixed(0)} ms (${built.cpu.toFixed(0)} ms of processor time), quickest of 5`,
  );
  console.log(`one record put anew in ${changed.wall.toFixed(3)} ms, quickest of 20`);
  const library = await bundledKb("export { default } from 'minisearch/SearchableMap';");
  const own = await bundledKb(
    "export * from './functions/search/searchIndex.ts'; export * from './functions/domain/searchQuery.ts';",
  );
  console.log(`in the bundle: ${library.toFixed(1)} kB the library, ${(own - library).toFixed(1)} kB our own`);
  console.log(`every median under ${BUDGET_MS} ms: ${within ? 'yes' : 'no'}`);
  return within;
}

if (import.meta.main) process.exitCode = (await benchSearch()) ? 0 : 1;
