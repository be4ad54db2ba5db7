import { METRICS_NAMESPACE, OPERATION_METRICS, OTHER_OPERATIONS, WORK_METRICS, WORKS } from '#config/metrics.ts';

/**
 * What the stacks make of each kind that costs by the piece, for `prod` with Cognito at the first generation of its secrets. A test holds
 * each number against the templates, and the fields against the schema.
 */
export const made = {
  firewalls: 1,
  firewallRules: 5,
  keys: 2,
  secrets: 3,
  queues: 4,
  dashboards: 1,
  /** An alarm over a formula is paid for each metric in it. */
  alarmedMetrics: 71,
  /** Fields at the root of the schema: each is an operation of its own. */
  fields: 66,
  /** Metrics that count lines of a log. */
  countedLines: 9,
  memoryMB: { graphql: 1_024, pages: 1_024, projector: 1_024, publisher: 1_024, webhooks: 256 },
  /** Calls of the projector, of the publisher and of what tells subscribers in a month of 30 days. */
  scheduled: { projector: 720, publisher: 30, webhooks: 43_200 },
} as const;

/** Metrics of the functions' own, in the namespace of `METRICS_NAMESPACE`: each operation by itself, all together, each work, counted lines. */
export function ownMetrics(): { namespace: string; count: number } {
  const operations = made.fields + OTHER_OPERATIONS.length;
  const each = Object.keys(OPERATION_METRICS).length;
  const works = WORKS.length * Object.keys(WORK_METRICS).length;
  return { namespace: METRICS_NAMESPACE, count: (operations + 1) * each + works + made.countedLines };
}
