import { randomUUID } from 'node:crypto';
import type { SignedIn } from '#domain/actor.ts';
import type { Day, Instant } from '#domain/day.ts';
import { eventOf } from '#domain/event.ts';
import type { Change, Decision, Moment, Refusal } from '#domain/outcome.ts';
import type { Action } from '#domain/permission.ts';
import { type Answer, type Idempotency, readAnswer } from '#store/idempotency.ts';
import { changesLaw, digestOf, type Expected, keep } from '#store/keep.ts';
import type { Context } from './context.ts';
import { badInput, overtaken } from './errors.ts';
import { permitted } from './permitted.ts';

/** What became of a write. */
export type Written = { tag: 'refused'; refusals: Refusal[] } | { tag: 'answered'; answer: Answer };
/** A decision with the versions that it stands on. */
export interface Decided {
  decision: Decision;
  expected: Expected;
  /** When the registry learns of it, where that must be later than what the decision stands on; else the moment given. */
  recordedAt?: Instant;
}

const IDEMPOTENCY_KEY = /^[A-Za-z0-9_-]{8,64}$/;
/** As often as this a decision that was overtaken by another is made anew before the caller is told to try again. */
export const ATTEMPTS = 5;

/**
 * Carries a mutation out: may, decide, keep. The same key with the same input is answered as before; with other input it is
 * refused. A decision that was overtaken is made anew on the new state; it never overwrites what it did not see.
 */
export async function write(
  context: Context,
  action: Action,
  input: { idempotencyKey: string },
  decide: (moment: Moment) => Promise<Decided>,
): Promise<Written> {
  const actor = permitted(context.actor, action, 'Sign in to write.');
  const idempotency = idempotencyOf(actor, action, input);
  const next = async () => {
    const moment: Moment = { today: context.today, recordedAt: context.nextInstant(), newId: randomUUID() };
    return { recordedAt: moment.recordedAt, ...(await decide(moment)) };
  };
  // What is decided on is read beside the answer before: a decision is nothing until it is kept, and a retry has it made in vain.
  const first = next();
  first.catch(() => undefined);
  // Nothing is written for somebody whom the registry denies; side by side with the answer before, this costs no trip.
  const [before] = await Promise.all([readAnswer(context.table, idempotency, context.now), context.notDenied]);
  if (before !== null) return answered(before, input.idempotencyKey);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { decision, expected, recordedAt } = await (attempt === 0 ? first : next());
    if (decision.tag === 'refused') return decision;
    const answer = answerOf(decision.change, context.today, recordedAt);
    const changes = [decision.change, ...decision.also];
    const kept = await keep(context.table, {
      changes,
      event: eventOf(decision.change, {
        id: randomUUID(),
        action: action.action,
        actor: { role: actor.role, issuer: actor.issuer, subject: actor.subject },
        recordedAt,
        requestId: context.requestId,
      }),
      expected,
      idempotency,
      answer,
    });
    // The law that a kept decision stood on is still as it was, unless it is what was changed.
    if (kept.tag === 'KEPT' && !changesLaw(changes)) context.loaders.clearRecords();
    else context.loaders.clear();
    if (kept.tag === 'KEPT') return { tag: 'answered', answer };
    if (kept.tag === 'ANSWERED') return answered(kept, input.idempotencyKey);
  }
  throw overtaken();
}

/**
 * Names the call: scoped to issuer, subject and mutation, so that nobody meets another's keys. Throws `BAD_USER_INPUT` for what is no
 * key.
 */
export function idempotencyOf(actor: SignedIn, action: Action, input: { idempotencyKey: string }): Idempotency {
  if (!IDEMPOTENCY_KEY.test(input.idempotencyKey)) {
    throw badInput('input.idempotencyKey', 'idempotencyKey takes 8 to 64 letters, digits, - and _.');
  }
  return {
    call: digestOf(actor.issuer, actor.subject, action.action, input.idempotencyKey),
    input: digestOf(canonical(input)),
  };
}

/** The same text for the same input, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** What a call is answered that was made before: the same, or a refusal when its input is another. */
export function answered(before: { answer: Answer; sameInput: boolean }, key: string): Written {
  if (before.sameInput) return { tag: 'answered', answer: before.answer };
  const message = `The idempotency key ${key} was used before with other input.`;
  return { tag: 'refused', refusals: [{ tag: 'IDEMPOTENCY_CONFLICT', path: ['input', 'idempotencyKey'], message }] };
}

function answerOf(change: Change, today: Day, recordedAt: Instant): Answer {
  if (change.kind === 'BASELINE') throw new Error('A baseline is never what a mutation answers.');
  const { kind, record } = change;
  return { kind, record, today, recordedAt } as Answer;
}
