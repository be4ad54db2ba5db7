/**
 * Prices of AWS in USD, without tax, that the estimate (`npm run cost`) and the alarm of the day's cost work with.
 *
 * **They must be held against AWS's own list before a budget is made of them.** Each says where it was noted, and when. `NOTED` was read
 * for Jakarta, for its class of edges, or for all regions alike; `ASSUMED` is Singapore's or another price in the place of Jakarta's,
 * which was not at hand. Only the first step of prices that fall with quantity is here, so a large bill is a little lower.
 */
export interface Price {
  /** For one `unit`. */
  readonly usd: number;
  readonly unit: string;
  readonly basis: 'NOTED' | 'ASSUMED';
  readonly source: string;
  /** The day on which it was noted. */
  readonly noted: string;
  /** Units a month that an account has for nothing, for good; shared by everything in the account. */
  readonly freeAMonth: number;
}

const price =
  (basis: Price['basis']) =>
  (usd: number, unit: string, source: string, freeAMonth = 0): Price => ({
    usd,
    unit,
    basis,
    source,
    noted: '2026-11-28',
    freeAMonth,
  });
const noted = price('NOTED');
const assumed = price('ASSUMED');

const EVERYWHERE = 'AWS asks the same in every region';
const SINGAPORE = 'a bill for Singapore of May 2025';
const RECALLED = 'Singapore’s price as it is commonly quoted; not looked up';
const USUAL = 'the price of us-east-1; Jakarta’s may be up to a third higher';
const EDGES = 'AWS’s CloudFront list, group of Hong Kong, Indonesia and Singapore';

/** Every price, by service and by what is counted. */
export const prices = {
  /** On arm64. */
  lambda: {
    gbSecond: noted(0.0000133334, 'GB-second', 'a published table of AWS’s prices by region, ap-southeast-3', 400_000),
    millionRequests: assumed(0.2, 'million requests', USUAL, 1),
  },
  httpApi: { millionRequests: assumed(1.25, 'million requests', RECALLED) },
  cloudFront: {
    millionRequests: noted(1.2, 'million requests by https', 'a bill for the edges of Asia', 10),
    gbOut: noted(0.12, 'GB to readers', EDGES, 1_024),
    gbToOrigin: noted(0.06, 'GB to the API', 'a bill for the edges of Asia'),
    millionFunctions: noted(0.1, 'million runs', 'AWS’s CloudFront list; the same everywhere', 2),
  },
  firewall: {
    acl: noted(5, 'list of rules a month', EVERYWHERE),
    rule: noted(1, 'rule, or set of AWS’s, a month', EVERYWHERE),
    millionRequests: noted(0.6, 'million requests', EVERYWHERE),
  },
  /** On demand: AWS halved its prices in November 2024; these are half of what Singapore’s were. */
  dynamodb: {
    millionReadUnits: assumed(0.1425, 'million read units', 'half of Singapore’s price of before November 2024'),
    millionWriteUnits: assumed(0.7125, 'million write units', 'half of Singapore’s price of before November 2024'),
    gbMonth: assumed(0.285, 'GB-month', RECALLED, 25),
    /** GetRecords calls: those that Lambda makes cost nothing, and nobody else makes any. */
    millionStreamReads: noted(0, 'million reads by Lambda', 'AWS’s DynamoDB list'),
    recoveryGbMonth: assumed(0.228, 'GB-month', RECALLED),
  },
  /** AWS Backup, warm, of a table; each backup is a whole copy. */
  backup: { gbMonth: assumed(0.114, 'GB-month', RECALLED) },
  s3: {
    gbMonth: noted(0.025, 'GB-month', 'a published table of AWS’s prices by region, ap-southeast-3'),
    thousandPuts: assumed(0.005, 'thousand writes', RECALLED),
    thousandGets: assumed(0.0004, 'thousand reads', RECALLED),
  },
  cloudWatch: {
    gbLogged: assumed(0.7, 'GB taken in', SINGAPORE, 5),
    gbMonthKept: assumed(0.03, 'GB-month', USUAL),
    metric: assumed(0.3, 'metric a month', SINGAPORE, 10),
    alarmedMetric: assumed(0.1, 'metric under alarm a month', USUAL, 10),
    dashboard: noted(3, 'dashboard a month', EVERYWHERE),
  },
  xRay: { millionTraces: assumed(5, 'million traces', USUAL, 0.1) },
  secrets: { secret: noted(0.4, 'secret a month', EVERYWHERE) },
  kms: {
    key: noted(1, 'key a month', EVERYWHERE),
    tenThousandRequests: assumed(0.03, 'ten thousand uses', USUAL, 2),
  },
  sqs: { millionRequests: assumed(0.4, 'million requests', USUAL, 1) },
  sns: { thousandMails: assumed(0.02, 'thousand mails', USUAL, 1) },
  /** The Essentials plan. */
  cognito: { person: assumed(0.015, 'person who signed in that month', USUAL, 10_000) },
  scheduler: { millionCalls: assumed(1, 'million calls', USUAL, 14) },
  codeDeploy: { rollout: noted(0, 'rollout of a function', 'AWS’s CodeDeploy list: nothing for Lambda') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Price>>>>;
