import {
  METRICS_NAMESPACE,
  OPERATION_DIMENSIONS,
  OPERATION_METRICS,
  STAGE_DIMENSIONS,
  WORK_DIMENSIONS,
  WORK_METRICS,
} from '#config/metrics.ts';

/** What CloudWatch is told about the metrics of a line. Source: CloudWatch embedded metric format, specification. */
const directiveOf = (sets: readonly (readonly string[])[], metrics: Readonly<Record<string, string>>): string =>
  JSON.stringify([
    {
      Namespace: METRICS_NAMESPACE,
      Dimensions: sets,
      Metrics: Object.entries(metrics).map(([Name, Unit]) => ({ Name, Unit })),
    },
  ]);
// CloudWatch adds nothing up by itself, and an alarm looks at one metric: so each is told of the stage as a whole too.
const OPERATION = directiveOf([OPERATION_DIMENSIONS, STAGE_DIMENSIONS], OPERATION_METRICS);
const WORK = directiveOf([WORK_DIMENSIONS], WORK_METRICS);

type Numbers<M> = Readonly<Record<keyof M, number>>;
type Named<D extends readonly string[]> = Readonly<Record<D[number], string>>;

/** A line of the log that is the metrics of an operation as well. */
export const operationLine = (
  now: Date,
  fields: object,
  metrics: Named<typeof OPERATION_DIMENSIONS> & Numbers<typeof OPERATION_METRICS>,
): string => lineOf(now, fields, OPERATION, metrics);

/** A line of the log that is the metrics of a run of work as well. */
export const workLine = (
  now: Date,
  fields: object,
  metrics: Named<typeof WORK_DIMENSIONS> & Numbers<typeof WORK_METRICS>,
): string => lineOf(now, fields, WORK, metrics);

/** Put together of texts, since what CloudWatch is told about the metrics is the same in every line. */
const lineOf = (now: Date, fields: object, told: string, metrics: object): string => {
  const head = JSON.stringify({ level: 'INFO', time: now.toISOString(), ...fields });
  const aws = `"_aws":{"Timestamp":${now.getTime()},"CloudWatchMetrics":${told}}`;
  return `${head.slice(0, -1)},${aws},${JSON.stringify(metrics).slice(1)}\n`;
};
