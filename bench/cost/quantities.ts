import type { Assumed } from './assumptions.ts';
import { made } from './made.ts';
import { meanUnits, OTHER_WRITE, READS, REPORT_WRITES, WRITES_OF_A_REPORT } from './mix.ts';

/** Seconds of a month of 30 days. */
const SECONDS = 30 * 24 * 3_600;
/** Bytes that CloudWatch counts for each line beside its own. */
const BYTES_OF_A_LINE = 26;
/** Lines of one request: the function's, Lambda's two, the API's. */
const LINES = 4;
/** What CloudWatch keeps of a log is compressed to about this part, by AWS's own word. */
const COMPRESSED = 0.15;
/** The projector waits for two seconds of events at most before it begins. */
const MOST_BATCHES = SECONDS / 2;
/** Part of the answered requests that ask the table for a lot of points: one write unit each. Assumed. */
const ASKING_FOR_POINTS = 0.05;
/** Read units, seconds and files of one run of the publisher at 10,000 adoption events: decision 19. */
const PUBLISHED = { readUnits: 5_495, seconds: 3.5, files: 14 };
/** Read units and seconds of one run of what tells subscribers, of whom there are ten and nothing is new: decision 35. */
const ASKED_FOR_SUBSCRIBERS = { readUnits: 6, seconds: 0.05 };
/** Read units of the law, in each new container: docs/access-patterns.md. */
const LAW_UNITS = 60;
/** What is there before the first report: law, regions, agencies, maps, in GB. */
const FIRST_GB = 0.1;
/** Backups there are at once, each of the whole table: 35 nights and 12 first days of a month. */
const NIGHTLY = 35;
const MONTHLY = 12;

/** How many requests go where, in a month. */
export interface Flow {
  readonly requests: number;
  readonly reportWrites: number;
  readonly otherWrites: number;
  readonly writes: number;
  /** Pages that are written. */
  readonly pages: number;
  /** Questions that the functions answer, those of pages among them. */
  readonly reads: number;
  /** What the edge sends on to the API. */
  readonly sentOn: number;
  /** All that the API sees: pages ask it around the edge. */
  readonly answered: number;
}

/** Where the requests of a month go. Throws where the writes alone are more than all requests. */
export function flowOf(requests: number, assumed: Assumed): Flow {
  const reportWrites = assumed.reports * WRITES_OF_A_REPORT;
  const otherWrites = requests * assumed.writes;
  const writes = reportWrites + otherWrites;
  if (writes > requests) {
    throw new RangeError(
      `--requests ${requests} is fewer than the writes alone: ${Math.ceil(writes)} by --reports ${assumed.reports} (${WRITES_OF_A_REPORT} each) and --writes ${assumed.writes}.`,
    );
  }
  const uncached = (requests - writes) * (1 - assumed.cached);
  const pages = uncached * assumed.pages;
  const reads = uncached - pages + pages * assumed['page-questions'];
  const answered = pages + reads + writes;
  return { requests, reportWrites, otherWrites, writes, pages, reads, sentOn: uncached + writes, answered };
}

/** GB-seconds of all functions. */
export function gbSeconds({ pages, reads, writes, answered }: Flow, assumed: Assumed): number {
  const answering =
    reads * assumed['read-ms'] + writes * assumed['write-ms'] + answered * assumed.cold * assumed['cold-ms'];
  const projecting = writes * assumed['projected-ms'] + made.scheduled.projector * assumed['projected-ms'];
  const publishing = made.scheduled.publisher * PUBLISHED.seconds * 1_000;
  const telling = made.scheduled.webhooks * ASKED_FOR_SUBSCRIBERS.seconds * 1_000;
  const { memoryMB } = made;
  return (
    (answering * memoryMB.graphql +
      pages * assumed['page-ms'] * memoryMB.pages +
      projecting * memoryMB.projector +
      publishing * memoryMB.publisher +
      telling * memoryMB.webhooks) /
    1_024 /
    1_000
  );
}

/** Calls of all schedules in a month. */
export const scheduledCalls = Object.values(made.scheduled).reduce((sum, one) => sum + one, 0);

/** Times that any function is called. */
export const calls = ({ answered, writes }: Flow): number => answered + Math.min(writes, MOST_BATCHES) + scheduledCalls;

/** Units of the table, of all functions. */
export function tableUnits({ reads, reportWrites, otherWrites, writes, answered }: Flow, assumed: Assumed) {
  const [asked, reported] = [meanUnits(READS), meanUnits(REPORT_WRITES)];
  const projected = (writes * assumed['projected-units']) / 2;
  return {
    read:
      reads * asked.read +
      reportWrites * reported.read +
      otherWrites * OTHER_WRITE.readUnits +
      projected +
      answered * assumed.cold * LAW_UNITS +
      made.scheduled.publisher * PUBLISHED.readUnits +
      made.scheduled.webhooks * ASKED_FOR_SUBSCRIBERS.readUnits,
    write:
      reportWrites * reported.write + otherWrites * OTHER_WRITE.writeUnits + projected + answered * ASKING_FOR_POINTS,
  };
}

/** GB that the table holds after its months, indexes included. */
export const tableGb = ({ months, reports, 'report-kb': kB }: Assumed): number =>
  FIRST_GB + (months * reports * kB) / 1e6;

/** GB of all backups that there are after those months. */
export const backupGb = (assumed: Assumed): number => tableGb(assumed) * (NIGHTLY + Math.min(MONTHLY, assumed.months));

/** GB of logs, taken in a month and kept after the months. */
export function logGb({ answered }: Flow, assumed: Assumed): { taken: number; kept: number } {
  const bytes = assumed['line-bytes'] + assumed['other-log-bytes'] + LINES * BYTES_OF_A_LINE;
  const taken = (answered * bytes) / 1e9;
  return { taken, kept: taken * COMPRESSED * Math.min(assumed.months, assumed['retention-days'] / 30) };
}

/** Requests that leave a trace: so many of each second, if they come evenly, and a share of the others. */
export function traces({ answered }: Flow, assumed: Assumed): number {
  const always = Math.min(answered, assumed['traces-per-second'] * SECONDS);
  return always + (answered - always) * assumed.traced;
}

/** Files of open data: GB kept after the months, and files written in one. */
export const openData = ({ months, 'snapshot-mb': MB }: Assumed): { gb: number; files: number } => ({
  gb: (months * 30 * MB) / 1e3,
  // Each into the day's folder and into the latest.
  files: made.scheduled.publisher * PUBLISHED.files,
});
