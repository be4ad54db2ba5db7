import type { Work } from '#config/metrics.ts';
import { operationLine, workLine } from './line.ts';
import { Seen, seenNow } from './seen.ts';
import { type Trace, type Tracer, traceOf } from './trace.ts';

/** What an observer works with. */
export interface ObserverOptions {
  stage: string;
  /** The function's version; left out where there is none. */
  version?: string | undefined;
  /** What AWS says about the trace of the moment. */
  traceHeader?: () => string | undefined;
  /** Null where nothing is traced. */
  tracer?: Tracer | null;
  /** Where lines go; standard output unless given. */
  write?: (line: string) => void;
}

/** Tells what one container does: a line of log with its metrics for each request or run, and a trace where one is asked for. */
export interface Observer {
  /** Answers a request of a client. */
  request<T extends { statusCode: number }>(requestId: string, answer: (seen: Seen) => Promise<T>): Promise<T>;
  /** Does work that nobody waits for; what it throws is told by its kind, and thrown on. */
  work<T>(work: Work, requestId: string, run: (seen: Seen) => Promise<T>): Promise<T>;
}

/** Codes of errors that are the registry's own. */
const FAULTS: readonly string[] = ['INTERNAL_SERVER_ERROR', 'TIMED_OUT'];
/** More codes than this say nothing more. */
const MOST_CODES = 10;

/** The observer of one container; its first request is the cold start. */
export function createObserver({
  stage,
  version,
  traceHeader = () => undefined,
  tracer = null,
  write = (line) => void process.stdout.write(line),
}: ObserverOptions): Observer {
  let isCold = true;
  const begin = () => {
    const trace = traceOf(traceHeader());
    const seen = new Seen(tracer !== null && trace?.isSampled === true);
    const coldStart = isCold;
    isCold = false;
    return { trace, seen, coldStart, began: performance.now(), begun: Date.now() };
  };
  type Begun = ReturnType<typeof begin>;

  /** What every line says. */
  const fieldsOf = ({ trace, seen, coldStart }: Begun, milliseconds: number) => ({
    milliseconds,
    coldStart,
    ...(version === undefined ? {} : { version }),
    readUnits: seen.readUnits,
    writeUnits: seen.writeUnits,
    ...(trace === null ? {} : { traceId: trace.id }),
    ...(seen.errors.size === 0 ? {} : { errors: [...seen.errors].slice(0, MOST_CODES) }),
  });
  const tell = ({ trace, seen, begun, coldStart }: Begun, name: string, operation: string, isFault: boolean) => {
    if (seen.parts === null || tracer === null) return;
    const annotations = { operation, stage, coldStart };
    tracer.send(trace as Trace, { name, begun, ended: Date.now(), isFault, annotations, parts: seen.parts });
  };

  return {
    async request(requestId, answer) {
      const started = begin();
      const { seen } = started;
      const response = await seenNow.run(seen, () => answer(seen));
      const now = new Date();
      const milliseconds = rounded(performance.now() - started.began);
      const { statusCode: status } = response;
      const { operationName, operation, cost, role } = seen;
      const isFault = status >= 500 || FAULTS.some((code) => seen.errors.has(code));
      const fields = {
        requestId,
        ...(operationName === null ? {} : { operationName }),
        operation,
        cost,
        ...(role === null ? {} : { role }),
        status,
        ...fieldsOf(started, milliseconds),
      };
      write(
        operationLine(now, fields, {
          Stage: stage,
          Operation: operation,
          Requests: 1,
          Latency: milliseconds,
          Faults: isFault ? 1 : 0,
          Cost: cost,
          ReadUnits: seen.readUnits,
          WriteUnits: seen.writeUnits,
        }),
      );
      tell(started, 'request', operation, isFault);
      return response;
    },

    async work(work, requestId, run) {
      const started = begin();
      const { seen } = started;
      let isFault = true;
      try {
        const done = await seenNow.run(seen, () => run(seen));
        isFault = seen.errors.size > 0;
        return done;
      } catch (error) {
        seen.errors.add(error instanceof Error ? error.name : typeof error);
        throw error;
      } finally {
        const now = new Date();
        const milliseconds = rounded(performance.now() - started.began);
        const fields = { requestId, work, taken: seen.taken, ...fieldsOf(started, milliseconds) };
        write(
          workLine(now, fields, {
            Stage: stage,
            Work: work,
            Runs: 1,
            Duration: milliseconds,
            Taken: seen.taken,
            Faults: isFault ? 1 : 0,
            ReadUnits: seen.readUnits,
            WriteUnits: seen.writeUnits,
          }),
        );
        tell(started, work, work, isFault);
      }
    },
  };
}

/** To a tenth of a millisecond. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
