import type { Environment } from './variable.ts';

/** The trace of what is being answered just now, as Lambda tells it anew for each request; undefined where there is none. */
export const traceHeaderOf = ({ _X_AMZN_TRACE_ID }: Environment): string | undefined => _X_AMZN_TRACE_ID || undefined;
