/**
 * An expected failure of a local command: a used port, a missing Java, a foreign folder. Its message is one
 * sentence that says what is wrong and what to do; the command prints it without a stack trace and exits with 1.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What to print for anything that was thrown: a refusal's own sentence; everything else is a fault, with its stack. */
export function describeFailure(thrown: unknown): string {
  if (thrown instanceof Refusal) return thrown.message;
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  return String(thrown);
}

/** The `code` of a Node system error (`ENOENT`, `EADDRINUSE`), or undefined for anything else. */
export function errorCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
