import { eventOf, type LambdaHandler } from './event.ts';
import type { Operation } from './operations.ts';
import type { Peer } from './peers.ts';

interface Answer {
  data?: Record<string, { userErrors?: readonly unknown[] } | null> | null;
  errors?: readonly unknown[];
}

/**
 * Asks everybody an operation twice, as it comes and compiled, and answers the text that the first of them gives. Throws for an error, a refusal, nothing
 * found, or other data than the first one's, to the byte: who answers something else does other work.
 */
export async function sameAnswers(peers: readonly Peer[], operation: Operation): Promise<string> {
  let first: { text: string; data: string } | null = null;
  for (const time of ['first', 'second']) {
    for (const { name, handler } of peers) {
      const text = await ask(handler, operation, `${operation.name} of ${name}, ${time} time`);
      const data = JSON.stringify((JSON.parse(text) as Answer).data);
      first ??= { text, data };
      if (data !== first.data)
        throw new Error(`${operation.name}: ${name} answers other data: ${differing(data, first.data)}`);
    }
  }
  if (first === null) throw new Error('There is nobody to ask.');
  return first.text;
}

async function ask(handler: LambdaHandler, operation: Operation, what: string): Promise<string> {
  const { statusCode, body } = await handler(eventOf(operation));
  if (statusCode !== 200) throw new Error(`${what}: status ${statusCode}: ${body}`);
  const { data, errors } = JSON.parse(body) as Answer;
  if (errors !== undefined || !data) throw new Error(`${what}: ${body}`);
  for (const [field, value] of Object.entries(data)) {
    if (value === null) throw new Error(`${what}: ${field} is null, so nothing would be measured.`);
    if ((value.userErrors ?? []).length > 0) throw new Error(`${what}: ${JSON.stringify(value.userErrors)}`);
  }
  return body;
}

/** Where two texts part, with a little of both. */
function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 40);
  return `…${one.slice(from, at + 60)} instead of …${other.slice(from, at + 60)}`;
}
