// npm run bench:cold: milliseconds from the start of a process to its first answer: our bundle with a V8 code cache and without, a plain bundle of
// Apollo Server and the SDK, and empty handlers, in turns. `-- --json FILE` writes all figures, `-- --check` ends with 1 when a goal is missed,
// `-- --rounds N` starts each so often.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import { median } from '../measured.ts';
import { type Start, shuffled, start, TABLE_NAME } from './measure.ts';
import { startRecordedStore } from './recordedStore.ts';
import { makeSubjects } from './subjects.ts';

/** What each process is asked: a region with what it belongs to and where it stands, which reads the reference records and its own. */
const QUERY = 'query Region { region(code: "32.72") { name level parent { name } adoption { status since } } }';

/** Loads the reference data into an engine of its own. */
async function filledEngine() {
  const engine = await startDynamoDb({ inMemory: true });
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
  const { StreamSpecification: _stream, ...input } = createTableInput(TABLE_NAME);
  await client.send(new CreateTableCommand(input));
  const table = { client, name: TABLE_NAME };
  const loaded = await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return engine;
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    check: { type: 'boolean' },
    rounds: { type: 'string', default: '20' },
    query: { type: 'string', default: QUERY },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds is a whole number from 1, not ${values.rounds}.`);

const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
const engine = await filledEngine();
const store = await startRecordedStore(engine.endpoint);
try {
  const made = await makeSubjects(folder);
  const subjects = Object.values(made);
  const given = { endpoint: store.endpoint, query: values.query };
  for (const subject of subjects) await start(subject, given);
  store.seal();
  await engine.stop();
  const starts: Start[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(subjects.length)) {
      const subject = subjects[at];
      if (subject !== undefined) starts[at]?.push(await start(subject, given));
    }
  }
  const of = (list: readonly Start[], key: keyof Start) => Math.round(median(list.map((one) => one[key])) * 10) / 10;
  const figures = subjects.map(({ name, bytes, modules }, at) => {
    const list = starts[at] ?? [];
    const times = {
      wall: of(list, 'wall'),
      cpu: of(list, 'cpu'),
      imported: of(list, 'imported'),
      answered: of(list, 'answered'),
    };
    return { name, kB: Math.ceil(bytes / 1024), modules, ...times };
  });
  const wallOf = (name: string) => figures.find((figure) => figure.name === name)?.wall ?? Number.NaN;
  const goals = [
    { of: made.ours, to: made.plain, most: 0.55 },
    { of: made.cached, to: made.plain, most: 0.45 },
    { of: made.ours, to: made.client, most: 2.0 },
    { of: made.cached, to: made.client, most: 2.0 },
  ].map(({ of, to, most }) => {
    const ratio = Math.round((wallOf(of.name) / wallOf(to.name)) * 1_000) / 1_000;
    return { of: of.name, to: to.name, ratio, most, met: ratio <= most };
  });
  const line = (name: string, ...cells: (string | number)[]) =>
    process.stdout.write(`${name.padEnd(30)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`);
  process.stdout.write(
    `Start of a process to its first answer, ms, medians of ${rounds}, Node ${process.version}, ${process.arch}, load ${loadavg()[0]?.toFixed(1)}; the table: recorded answers over HTTP\n`,
  );
  line('', 'kB', 'modules', 'wall', 'CPU', 'loaded', 'answered');
  for (const { name, kB, modules, wall, cpu, imported, answered } of figures)
    line(name, kB, modules, wall, cpu, imported, answered);
  for (const { of, to, ratio, most, met } of goals)
    process.stdout.write(`${of} / ${to}: ${ratio}, goal ${most}: ${met ? 'met' : 'MISSED'}\n`);
  if (values.json !== undefined) {
    const machine = { node: process.version, architecture: process.arch, load: loadavg() };
    writeFileSync(
      values.json,
      `${JSON.stringify({ rounds, query: values.query, machine, figures, goals, starts }, null, 2)}\n`,
    );
  }
  if (values.check === true && goals.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  await store.close();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}
