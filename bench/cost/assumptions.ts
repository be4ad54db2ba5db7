/** One thing that the estimate assumes and that an option changes. */
export interface Assumption {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** What it is, with its unit, and where the default is from. */
  readonly means: string;
}

const from = (least: number, most: number, standard: number, means: string): Assumption => ({
  default: standard,
  least,
  most,
  means,
});
const share = (standard: number, means: string) => from(0, 1, standard, means);
const count = (standard: number, means: string) => from(0, 1e9, standard, means);

/** Everything that is assumed, by the name of its option. */
export const ASSUMPTIONS = {
  cached: share(
    0.6,
    'share of questions that an edge answers from its cache; assumed: answers are kept for a minute or more',
  ),
  pages: share(0.3, 'share of what no cache answers that is a page of the portal; assumed'),
  'page-questions': from(0, 100, 5, 'questions that one page asks: four for the nation, five or six for a region'),
  'page-ms': from(
    1,
    10_000,
    150,
    'ms of a function for one page, its waiting for answers included: 45 beside the registry on one machine, as measured',
  ),
  writes: share(0.0005, 'share of requests that write something else than a report; assumed'),
  reports: count(16_000, 'reports handed in a month: one of each of 16,000 agencies'),
  people: count(17_500, 'people who sign in a month: one in each agency, two in each region, the ministry'),
  'read-ms': from(
    1,
    10_000,
    40,
    'ms of a function for one question: the settings’ 20, with a little more than half a processor',
  ),
  'write-ms': from(1, 10_000, 120, 'ms of a function for one write: the settings’ 60, likewise'),
  cold: share(0.005, 'share of answered requests that begin a container; assumed'),
  'cold-ms': from(
    0,
    10_000,
    800,
    'ms that such a beginning takes more: 300 of a whole processor, as measured, and the law',
  ),
  'projected-ms': from(
    1,
    10_000,
    90,
    'ms of the projector for one write: 16 in a full batch, up to 90 alone, as measured',
  ),
  'projected-units': from(
    0,
    10_000,
    30,
    'units that the projector takes for one write, half of them writes: 5 in a full batch',
  ),
  'answer-kb': from(0, 6_000, 8, 'kB of an answer as it is sent, compressed; assumed'),
  'asked-kb': from(0, 1_000, 2, 'kB that the API is sent for one request, headers included; assumed'),
  'line-bytes': from(0, 10_000, 810, 'bytes of the line that a function writes of one request, as measured'),
  'other-log-bytes': from(0, 10_000, 900, 'bytes of Lambda’s own two lines and of the API’s, for one request; assumed'),
  'retention-days': from(1, 3_650, 365, 'days that logs are kept: prod of the settings'),
  'traces-per-second': from(
    0,
    1_000,
    2,
    'requests a second that are always traced: one for each of reader and writer, as AWS says',
  ),
  traced: share(0.05, 'share of the others that are traced, as AWS says'),
  months: from(1, 120, 12, 'months for which the registry has run: what it keeps grows'),
  'report-kb': from(0, 1_000, 15, 'kB that one report leaves, with its events, ledger, chain and indexes; assumed'),
  'snapshot-mb': from(
    0,
    10_000,
    13,
    'MB of one day’s open data at 10,000 adoption events: 7.9 of them its largest file, as measured',
  ),
} as const satisfies Readonly<Record<string, Assumption>>;

/** A number for each assumption. */
export type Assumed = Readonly<Record<keyof typeof ASSUMPTIONS, number>>;

/** The defaults. */
export const DEFAULTS = Object.fromEntries(
  Object.entries<Assumption>(ASSUMPTIONS).map(([name, { default: standard }]) => [name, standard]),
) as Assumed;
