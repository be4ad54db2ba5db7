import { type Price, prices } from '#config/prices.ts';
import type { Assumed } from './assumptions.ts';
import { made, ownMetrics } from './made.ts';
import {
  backupGb,
  calls,
  flowOf,
  gbSeconds,
  logGb,
  openData,
  scheduledCalls,
  tableGb,
  tableUnits,
  traces,
} from './quantities.ts';

/** One line of the estimate. */
export interface Line {
  readonly service: string;
  readonly what: string;
  /** Units a month, as the price counts them. */
  readonly quantity: number;
  readonly price: Price;
  readonly usd: number;
}

/** What a month costs. */
export interface Estimate {
  readonly requests: number;
  readonly lines: readonly Line[];
  readonly usd: number;
  readonly usdPerMillionRequests: number;
}

/** What is estimated. */
export interface Asking {
  /** Requests of readers and officers a month, caches included. */
  readonly requests: number;
  readonly assumed: Assumed;
  /** Whether what an account has for nothing is taken off. */
  readonly freeTier: boolean;
}

/** Uses of the table's key a month: DynamoDB asks for it once in five minutes for each caller. Assumed. */
const KEY_USES = 100_000;
/** Mails of alarms a month. Assumed. */
const MAILS = 100;

/** What a month costs, in USD without tax, by the prices of `config/prices.ts`. Throws where the writes alone are more than all requests. */
export function estimate({ requests, assumed, freeTier }: Asking): Estimate {
  const flow = flowOf(requests, assumed);
  const units = tableUnits(flow, assumed);
  const logs = logGb(flow, assumed);
  const files = openData(assumed);
  const { lambda, httpApi, cloudFront, firewall, dynamodb, backup, s3, cloudWatch, xRay } = prices;
  const line = (service: string, what: string, quantity: number, price: Price): Line => {
    const paid = Math.max(0, quantity - (freeTier ? price.freeAMonth : 0));
    return { service, what, quantity, price, usd: paid * price.usd };
  };
  const lines = [
    line('CloudFront', 'requests', requests / 1e6, cloudFront.millionRequests),
    line('CloudFront', 'answers', (requests * assumed['answer-kb']) / 1e6, cloudFront.gbOut),
    line('CloudFront', 'sent to the API', (flow.sentOn * assumed['asked-kb']) / 1e6, cloudFront.gbToOrigin),
    line('CloudFront', 'function at the edge', requests / 1e6, cloudFront.millionFunctions),
    line('WAF', 'list of rules', made.firewalls, firewall.acl),
    line('WAF', 'rules and sets', made.firewallRules, firewall.rule),
    line('WAF', 'requests', requests / 1e6, firewall.millionRequests),
    line('HTTP API', 'requests', flow.answered / 1e6, httpApi.millionRequests),
    line('Lambda', 'calls', calls(flow) / 1e6, lambda.millionRequests),
    line('Lambda', 'time', gbSeconds(flow, assumed), lambda.gbSecond),
    line('DynamoDB', 'reads', units.read / 1e6, dynamodb.millionReadUnits),
    line('DynamoDB', 'writes', units.write / 1e6, dynamodb.millionWriteUnits),
    line('DynamoDB', 'records kept', tableGb(assumed), dynamodb.gbMonth),
    line('DynamoDB', 'stream', flow.writes / 1e6, dynamodb.millionStreamReads),
    line('DynamoDB', 'point-in-time recovery', tableGb(assumed), dynamodb.recoveryGbMonth),
    line('AWS Backup', 'copies of the table', backupGb(assumed), backup.gbMonth),
    line('S3', 'open data kept', files.gb, s3.gbMonth),
    line('S3', 'files written', (2 * files.files) / 1e3, s3.thousandPuts),
    line('S3', 'files read by the edges', files.files / 1e3, s3.thousandGets),
    line('CloudWatch', 'logs taken in', logs.taken, cloudWatch.gbLogged),
    line('CloudWatch', 'logs kept', logs.kept, cloudWatch.gbMonthKept),
    line('CloudWatch', 'metrics of our own', ownMetrics().count, cloudWatch.metric),
    line('CloudWatch', 'alarms', made.alarmedMetrics, cloudWatch.alarmedMetric),
    line('CloudWatch', 'dashboard', made.dashboards, cloudWatch.dashboard),
    line('X-Ray', 'traces', traces(flow, assumed) / 1e6, xRay.millionTraces),
    line('Cognito', 'people', assumed.people, prices.cognito.person),
    line('Secrets Manager', 'secrets', made.secrets, prices.secrets.secret),
    line('KMS', 'keys', made.keys, prices.kms.key),
    line('KMS', 'uses', KEY_USES / 1e4, prices.kms.tenThousandRequests),
    line('SQS', 'what failed', 0, prices.sqs.millionRequests),
    line('SNS', 'mails of alarms', MAILS / 1e3, prices.sns.thousandMails),
    line('EventBridge', 'schedules', scheduledCalls / 1e6, prices.scheduler.millionCalls),
    line('CodeDeploy', 'rollouts', 3, prices.codeDeploy.rollout),
  ];
  const usd = lines.reduce((sum, one) => sum + one.usd, 0);
  return { requests, lines, usd, usdPerMillionRequests: usd / (requests / 1e6) };
}
