/** Writes one line of JSON, which Lambda's log format takes apart; no address and nothing of a message goes in. */
export function log(level: 'INFO' | 'ERROR', fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields })}\n`);
}
