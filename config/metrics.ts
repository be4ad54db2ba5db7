/** The names of metrics: what the functions tell and what alarms and the dashboard look at are the same words. */

/** The CloudWatch namespace of everything that the functions tell by themselves. */
export const METRICS_NAMESPACE = 'FlexibleWorkRegistry';

/** Dimensions of each metric of an operation, in order: the stage, and the field at the root that was asked. */
export const OPERATION_DIMENSIONS = ['Stage', 'Operation'] as const;

/** Dimensions of the same metrics of all operations together. */
export const STAGE_DIMENSIONS = ['Stage'] as const;

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

/** Operations that are no field at the root: several fields, the schema itself, what was refused unread, calendars, feeds of changes, tables by address, and pages of the portal. */
export const OTHER_OPERATIONS = ['several', 'introspection', 'refused', 'calendar', 'feed', 'data', 'page'] as const;

/** Dimensions of each metric of work that nobody waits for, in order: the stage, and whose work it is. */
export const WORK_DIMENSIONS = ['Stage', 'Work'] as const;

/** Whose work is told. */
export const WORKS = ['projector', 'publisher', 'webhooks', 'claims'] as const;
export type Work = (typeof WORKS)[number];

/** Metrics of such work, with their CloudWatch units. */
export const WORK_METRICS = {
  /** Times that it was called. */
  Runs: 'Count',
  /** From the call to its end: for the projector, of one batch. */
  Duration: 'Milliseconds',
  /** What was taken in: records of the stream for the projector, files written for the publisher, messages that were taken for the webhooks, tokens for claims. */
  Taken: 'Count',
  /** Runs that failed, or that left something for another try. */
  Faults: 'Count',
  ReadUnits: 'Count',
  WriteUnits: 'Count',
} as const;
