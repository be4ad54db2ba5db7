import { type Deployment, readDeployment } from '#config/deployment.ts';
import type { Environment } from '#config/variable.ts';

/** The stages that exist. Each has its own stacks, whose names begin with it. */
export const stages = ['dev', 'staging', 'prod'] as const;

/** One of the stages that exist. */
export type Stage = (typeof stages)[number];

/** The product's name: the middle of every stack name. */
export const productName = 'flexible-work-registry';

/** The only region from which CloudFront takes a web ACL and a certificate. No record is ever there. */
export const edgeRegion = 'us-east-1';

/** What differs between stages. */
interface StageDifferences {
  /** How long request and function logs are kept, in days. */
  readonly logRetentionDays: 7 | 30 | 365;
  /** Whether logs outlive their stack. */
  readonly keepLogs: boolean;
  /** The most the API lets through, over all callers together. */
  readonly throttle: {
    /** Sustained requests per second. */
    readonly rateLimit: number;
    /** Requests admitted at once before the rate applies. */
    readonly burstLimit: number;
  };
  /** How many copies of each function may run at once, kept for it alone; null: what the account has left. */
  readonly concurrency: {
    readonly reader: number | null;
    readonly writer: number | null;
    readonly data: number | null;
    readonly pages: number | null;
  };
  /** How a new version comes: at once, or to a tenth of the requests for five minutes first. An alarm takes it back either way. */
  readonly rollout: 'AT_ONCE' | 'CANARY';
  /** How long backups are kept beside point-in-time recovery, in days; `lockedDays`: nobody shortens that before. */
  readonly backups: { readonly dailyDays: number; readonly monthlyDays: number; readonly lockedDays: number };
  /** Raised by one and deployed, each makes a new secret: `docs/operations/rotate-keys.md`. */
  readonly generations: {
    /** What the distribution sends to the API. Functions accept this generation and the one before. */
    readonly origin: number;
    /** What the registry seals with. Cursors of the one before are no longer accepted. */
    readonly registry: number;
    /** What the key follows from that snapshots are signed with. Snapshots of the one before stay signed with theirs. */
    readonly snapshot: number;
  };
  /**
   * How many tables there are, and which of them is used. A table that is restored is filled as the next one, empty until then, while the
   * one before goes on: `docs/operations/restore.md`. `made` is only ever raised; `live` may go back.
   */
  readonly tables: { readonly made: number; readonly live: number };
  /** Requests that one address may send in five minutes before the firewall refuses it; half as many by POST. A whole office may share one. */
  readonly requestsPerAddress: number;
  /** USD: an alarm tells when the functions, the API and the table together cost more in a day. */
  readonly mostCostOfDay: number;
  /** Whether an officer needs a second factor to sign in (Cognito). */
  readonly secondFactor: 'OPTIONAL' | 'REQUIRED';
}

/** The settings of a stage, with what its environment says. */
export interface StageSettings extends StageDifferences, Deployment {}

const byStage: Record<Stage, StageDifferences> = {
  dev: {
    logRetentionDays: 7,
    keepLogs: false,
    throttle: { rateLimit: 20, burstLimit: 40 },
    // A new account has few: what is kept for one function is taken from all others.
    concurrency: { reader: null, writer: null, data: null, pages: null },
    rollout: 'AT_ONCE',
    backups: { dailyDays: 7, monthlyDays: 31, lockedDays: 1 },
    generations: { origin: 1, registry: 1, snapshot: 1 },
    tables: { made: 1, live: 1 },
    requestsPerAddress: 2_000,
    mostCostOfDay: 2,
    secondFactor: 'OPTIONAL',
  },
  staging: {
    logRetentionDays: 30,
    keepLogs: false,
    throttle: { rateLimit: 100, burstLimit: 200 },
    concurrency: { reader: 50, writer: 20, data: 10, pages: 20 },
    rollout: 'CANARY',
    backups: { dailyDays: 14, monthlyDays: 93, lockedDays: 7 },
    generations: { origin: 1, registry: 1, snapshot: 1 },
    tables: { made: 1, live: 1 },
    requestsPerAddress: 2_000,
    mostCostOfDay: 10,
    secondFactor: 'REQUIRED',
  },
  prod: {
    logRetentionDays: 365,
    keepLogs: true,
    throttle: { rateLimit: 500, burstLimit: 1000 },
    // A read takes some 20 ms, a write some 60: twice what the throttle lets through at once, and writers never wait for readers. A page asks
    // the reader some five times and takes some 200 ms.
    concurrency: { reader: 400, writer: 100, data: 50, pages: 100 },
    rollout: 'CANARY',
    backups: { dailyDays: 35, monthlyDays: 366, lockedDays: 30 },
    generations: { origin: 1, registry: 1, snapshot: 1 },
    tables: { made: 1, live: 1 },
    requestsPerAddress: 10_000,
    mostCostOfDay: 60,
    secondFactor: 'REQUIRED',
  },
};

/** The stage of that name. Throws when there is none, since a typing error must not become a second production. */
export function parseStage(name: string): Stage {
  const stage = stages.find((known) => known === name);
  if (stage === undefined) {
    throw new Error(`There is no stage "${name}". The stages are: ${stages.join(', ')}.`);
  }
  return stage;
}

/** The settings of a stage, completed from the environment of whoever deploys. Throws one error that names everything that is wrong there. */
export const stageSettings = (stage: Stage, environment: Environment): StageSettings => ({
  ...byStage[stage],
  ...readDeployment(environment),
});
