/** The names of metrics: what the functions tell and what alarms and the dashboard look at are the same words. */

/** The CloudWatch namespace of everything that the functions tell by themselves. */
export const METRICS_NAMESPACE = 'FlexibleWorkRegistry';

/** Dimensions of each metric of an operation, in order: the stage, and the field at the root that was asked. */
export const OPERATION_DIMENSIONS = ['Stage', 'Operation'] as const;

/** Metrics of each operation, with their CloudWatch units. */
export const OPERATION_METRICS = {
  /** Requests that were answered. */
  Requests: 'Count',
  /** From the event to the answer. */
  Latency: 'Milliseconds',
  /** Requests with a fault: what the registry, not the caller, did wrong. */
  Faults: 'Count',
  /** Points, as `extensions.cost` tells them. */
  Cost: 'Count',
  /** Units that the table counted. */
  ReadUnits: 'Count',
  WriteUnits: 'Count',
} as const;
