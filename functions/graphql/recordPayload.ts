import type { Answer } from '#store/idempotency.ts';
import type { Context } from './context.ts';
import { userErrors } from './userErrors.ts';
import type { Written } from './write.ts';

/** What a mutation answers: the record as it left it, the same again on a retry, or why it was refused. */
export async function recordPayload<K extends Answer['kind']>(kind: K, written: Written, context: Context) {
  if (written.tag === 'refused') return { record: null, userErrors: await userErrors(written.refusals, context) };
  const { answer } = written;
  if (answer.kind !== kind) throw new Error(`A mutation of ${kind} answered ${answer.kind}.`);
  return { record: answer.record as Extract<Answer, { kind: K }>['record'], userErrors: [] };
}
