/** Writes one line of JSON, which Lambda's log format takes apart; nothing personal, no key, no token goes in. */
export function log(level: 'INFO' | 'ERROR', fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields })}\n`);
}

/** Logs a fault under its request: the kind of error and AWS's own request ID, never its message. */
export function logFault(requestId: string, error: unknown): void {
  const cause = error instanceof Error && 'originalError' in error ? (error.originalError ?? error) : error;
  const metadata = typeof cause === 'object' && cause !== null && '$metadata' in cause ? cause.$metadata : undefined;
  log('ERROR', {
    fault: cause instanceof Error ? cause.name : typeof cause,
    requestId,
    ...(typeof metadata === 'object' && metadata !== null && 'requestId' in metadata
      ? { awsRequestId: metadata.requestId }
      : {}),
  });
}
