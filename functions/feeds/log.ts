/** Writes one line of JSON, which Lambda's log format takes apart; nothing personal goes in. */
export function log(level: 'INFO' | 'ERROR', fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields })}\n`);
}

/** Logs a fault under its request: the kind of error and AWS's own request ID, never its message. */
export function logFault(requestId: string, fault: unknown): void {
  const metadata = typeof fault === 'object' && fault !== null && '$metadata' in fault ? fault.$metadata : undefined;
  log('ERROR', {
    fault: fault instanceof Error ? fault.name : typeof fault,
    requestId,
    ...(typeof metadata === 'object' && metadata !== null && 'requestId' in metadata
      ? { awsRequestId: metadata.requestId }
      : {}),
  });
}
