import { readVariables } from '#config/read.ts';
import { traceHeaderOf } from '#config/trace.ts';
import type { Environment } from '#config/variable.ts';
import { createObserver, type Observer } from './observer.ts';
import { createTracer } from './trace.ts';

/** The observer of a function as Lambda runs it: lines on standard output, traces to the daemon that the environment names. */
export function observerOfFunction(
  name: 'graphql' | 'calendar' | 'feeds' | 'data' | 'pages' | 'projector' | 'publisher' | 'webhooks' | 'claims',
  environment: Environment,
): Observer {
  const { STAGE, AWS_XRAY_DAEMON_ADDRESS, AWS_LAMBDA_FUNCTION_VERSION } = readVariables(name, environment, [
    'STAGE',
    'AWS_XRAY_DAEMON_ADDRESS',
    'AWS_LAMBDA_FUNCTION_VERSION',
  ]);
  return createObserver({
    stage: STAGE,
    version: AWS_LAMBDA_FUNCTION_VERSION,
    traceHeader: () => traceHeaderOf(environment),
    tracer: createTracer(AWS_XRAY_DAEMON_ADDRESS),
  });
}
