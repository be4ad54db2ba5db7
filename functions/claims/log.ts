/** Writes one line of JSON, which Lambda's log format takes apart; nothing of a user goes in but the role. */
export function log(level: 'INFO' | 'ERROR', fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields })}\n`);
}
