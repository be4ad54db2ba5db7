import { budgetHeaders, type Left, type Purse } from '#callers/budgets.ts';
import { TIME_LIMIT_MS } from '#callers/limits.ts';
import { withTimeLimit } from '#callers/timeLimit.ts';
import { jakartaDay } from '#domain/day.ts';
import type { Seen } from '#observe/seen.ts';
import type { Form } from '#opendata/form.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import type { OpenTable } from '#opendata/table.ts';
import type { ReferenceHead, ReferenceHolder } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { noSuchTable, readAddress } from './address.ts';
import { fileOf } from './file.ts';
import { inSnapshot, isText } from './forms.ts';
import { LARGEST_BINARY_FILE, LARGEST_FILE, MOST_ROWS, SETTLED_MS } from './limits.ts';
import { linkToMetadata, metadataFile } from './metadata.ts';
import { createMeter } from './meter.ts';
import { type Parameter, readParameters } from './parameters.ts';
import { type Question, readQuestion } from './question.ts';
import { Refusal } from './refusal.ts';
import { type AskedBy, type DataFile, type DataResponse, elsewhere, sent } from './response.ts';
import { tableList } from './tableList.ts';
import { ruleOf } from './tableRules.ts';

/** Who asks, as far as it matters. */
export interface Asker {
  purse: Purse;
  /** Whether an API key was shown. */
  isSomebodys: boolean;
}

/** What a request asks, before it is read. */
export interface Asked {
  /** The last part of the address, decoded. */
  file: string;
  /** What follows the question mark, as it was written. */
  query: string;
  ifNoneMatch: string | undefined;
  asker: Asker;
  /** What the asker has left. */
  left: Left;
  seen: Seen;
}

/** What an answer is made with. */
export interface Surroundings {
  table: Table;
  holder: ReferenceHolder;
  now: Date;
  timeLimitMs?: number;
}

/** Answers what an address names; throws `Refusal` for what is not answered. */
export async function answerOf(surroundings: Surroundings, asked: Asked): Promise<DataResponse> {
  const named = readAddress(asked.file);
  const parameters = readParameters(asked.query);
  const held = await surroundings.holder.current();
  const limited = withTimeLimit(surroundings.table, surroundings.timeLimitMs ?? TIME_LIMIT_MS, timedOut);
  const today = jakartaDay(surroundings.now);
  const tablesAt = (recordedAt: string, day = today): OpenTable[] =>
    openTables(readingOf(limited, held, { day, recordedAt }));
  try {
    const tables = tablesAt(surroundings.now.toISOString());
    if (named.tag === 'INDEX') {
      if (parameters.length > 0) throw takesNone(asked.file, parameters[0]?.[0] ?? '');
      return whole(sent(json(tableList(tables)), askedBy(asked)));
    }
    const table = tables.find(({ name }) => name === named.table);
    if (table === undefined)
      throw noSuchTable(
        named.table,
        tables.map(({ name }) => name),
      );
    asked.seen.operationName = asked.file;
    if (named.tag === 'METADATA') {
      const question = readQuestion(parameters, table, 'csv');
      return whole(sent(metadataFile(table, question, parameters), askedBy(asked)));
    }
    const { form } = named;
    const question = readQuestion(parameters, table, form.extension);
    return await tableFile({ surroundings, asked, parameters, table, form, question, tablesAt, head: held.head });
  } finally {
    limited.answered();
  }
}

interface TableAsked {
  surroundings: Surroundings;
  asked: Asked;
  parameters: readonly Parameter[];
  /** The table as it is now. */
  table: OpenTable;
  form: Form;
  question: Question;
  tablesAt: (recordedAt: string, day?: string) => OpenTable[];
  head: ReferenceHead;
}

async function tableFile(all: TableAsked): Promise<DataResponse> {
  const { surroundings, asked, table, form, question, head } = all;
  const { name } = table;
  const { needs } = ruleOf(name);
  const lies = `/latest/${name}.${inSnapshot(form.extension)}`;
  if (needs.length > 0 && !needs.some((one) => isGiven(one, question))) {
    if (question.isWhole)
      return elsewhere(lies, `The whole of ${name} lies in ${lies}, made once a day.`, askedBy(asked));
    const message = `${name} is large: name one of ${needs.join(', ')} as well. The whole lies in ${lies}.`;
    throw new Refusal('FILTER_NEEDED', 400, message, { allowed: needs, snapshot: lies });
  }
  const meter = createMeter(asked.asker.purse, asked.seen, asked.left);
  const today = jakartaDay(surroundings.now);
  const most = isText(form.mediaType) ? LARGEST_FILE : LARGEST_BINARY_FILE;
  const made = await fileOf({ table: asOf(all, today), question, form, today }, { most, meter }).catch(
    async (error: unknown) => {
      // What was given up was read until then: a table may read for seconds before its first row.
      await meter.read(0);
      throw error;
    },
  );
  const by = { ...askedBy(asked), extra: budgetHeaders(meter.left) };
  if (typeof made !== 'string') {
    const file: DataFile = {
      bytes: made,
      mediaType: form.mediaType,
      attachment: { table: name, day: question.effectiveOn ?? today, extension: form.extension },
      isSettled: isSettled(question, name, surroundings.now, head),
      link: linkToMetadata(name, all.parameters),
    };
    const response = sent(file, by);
    if (response !== null) return response;
  }
  const why =
    made === 'TOO_COSTLY'
      ? `More than ${MOST_ROWS} rows, or what costs as much, would be read for it`
      : `It is larger than ${Math.floor(most / 100_000) / 10} MB`;
  if (question.isWhole) return elsewhere(lies, `${why}. The whole of ${name} lies in ${lies}, made once a day.`, by);
  const code = made === 'TOO_COSTLY' ? 'TOO_COSTLY' : 'ANSWER_TOO_LARGE';
  const message = `${why}: filter by more columns, or name fewer in columns. The whole of ${name} lies in ${lies}.`;
  throw new Refusal(code, 400, message, { snapshot: lies });
}

/** The table as of the two clocks. */
function asOf({ table, question, tablesAt, surroundings }: TableAsked, today: string): OpenTable {
  const { name } = table;
  const meaning = ruleOf(name).effectiveOn;
  // Where rows are picked by the day, the table itself tells until today; else it tells what holds on the day.
  const day = meaning?.holds === undefined ? (question.effectiveOn ?? today) : today;
  if (question.recordedAt === null && day === today) return table;
  const then = tablesAt(question.recordedAt ?? surroundings.now.toISOString(), day).find((one) => one.name === name);
  if (then !== undefined) return then;
  const message = `${name} was not known at ${question.recordedAt}: its form was registered later.`;
  throw new Refusal('NOT_KNOWN_THEN', 404, message, { parameter: 'recordedAt' });
}

/** Whether a parameter is given that tells a table where to look. */
function isGiven(parameter: string, { filters, effectiveOn, from, limit }: Question): boolean {
  switch (parameter) {
    case 'effectiveOn':
      return effectiveOn !== null;
    case 'from':
      return from !== null;
    case 'limit':
      return limit !== null;
    default:
      return filters.has(parameter);
  }
}

/** Whether the answer can never change: nothing is recorded before its instant any more, and its days do not end with today. */
function isSettled({ recordedAt, effectiveOn }: Question, table: string, now: Date, head: ReferenceHead): boolean {
  const rule = ruleOf(table);
  if (recordedAt === null || !rule.isSettledByInstant) return false;
  if (rule.effectiveOn?.isDayOf !== undefined && effectiveOn === null) return false;
  if (head.pendingLoad !== null && head.pendingLoad.recordedAt <= recordedAt) return false;
  return Date.parse(recordedAt) <= now.getTime() - SETTLED_MS;
}

const askedBy = ({ ifNoneMatch, asker, left }: Asked): AskedBy => ({
  ifNoneMatch,
  isSomebodys: asker.isSomebodys,
  extra: budgetHeaders(left),
});

const json = (bytes: Buffer): DataFile => ({
  bytes,
  mediaType: 'application/json',
  attachment: null,
  isSettled: false,
});

function whole(response: DataResponse | null): DataResponse {
  if (response === null) throw new Error('A description is larger than Lambda carries.');
  return response;
}

const takesNone = (file: string, parameter: string): Refusal =>
  new Refusal('UNKNOWN_PARAMETER', 400, `/data/${file} takes no parameters.`, { parameter, allowed: [] });

const timedOut = (limitMs: number): Refusal =>
  new Refusal('TIMED_OUT', 503, `The request took longer than ${limitMs / 1_000} s and was given up: ask for less.`);
