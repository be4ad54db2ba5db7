import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/actor.ts';
import { BUDGETS, type Budget, type Caller, minuteOf, networkOf, secondsLeft } from '#domain/budget.ts';
import { leasePoints } from '#store/budget.ts';
import type { Table } from '#store/table.ts';
import { log } from './log.ts';
import { refuse } from './refusal.ts';
import { seal } from './seal.ts';

/** What a caller has left in this minute, as far as this container knows. */
export interface Left {
  points: number;
  most: number;
  /** Seconds until the next minute. */
  seconds: number;
}

/** What a container knows of a caller's minute. */
interface Account {
  minute: number;
  /** Points that this container spent before it asked the table; asked for with the first lot. */
  owed: number;
  /** Points that it took from the table and has not spent. */
  held: number;
  /** Points that all containers took, as the table told last. */
  taken: number;
  /** As many points were not left; fewer may be. */
  refusedFrom: number;
}

/** Callers that one container knows at a time; who is forgotten has its free points anew. */
const KNOWN_CALLERS = 20_000;

/**
 * Charges callers. The points of a minute are counted in the table and taken from it in lots, so that most requests ask for nothing.
 * Where the table does not answer, the request goes on: budgets must not make the registry less available than it is.
 */
export class Budgets {
  readonly #table: Table;
  readonly #secret: string;
  readonly #budgets: Readonly<Record<Caller['kind'], Budget>>;
  readonly #accounts = new LRUCache<string, Account>({ max: KNOWN_CALLERS });

  constructor(table: Table, secret: string, budgets: Readonly<Record<Caller['kind'], Budget>> = BUDGETS) {
    this.#table = table;
    this.#secret = secret;
    this.#budgets = budgets;
  }

  /** Charges points, before the work; throws `Refused`, 429, when they are not left in this minute. At most two requests. */
  async charge(caller: Caller, points: number, now: Date): Promise<Left> {
    const budget = this.#budgets[caller.kind];
    const minute = minuteOf(now);
    // Neither an address nor who asked is kept: only a seal, another in each minute.
    const name = seal(this.#secret, 'budget', JSON.stringify(caller), String(minute));
    const account = this.#accounts.get(name) ?? { minute, owed: 0, held: 0, taken: 0, refusedFrom: Infinity };
    this.#accounts.set(name, account);
    if (account.held < points && account.taken === 0 && account.owed + points <= budget.free) {
      account.owed += points;
    } else if (account.held >= points) {
      account.held -= points;
    } else if (!(await this.#take(name, account, points, budget))) {
      const left = leftOf(account, budget, now);
      const message = `The budget of ${budget.points} points a minute is spent; ${points} are asked for. Try again in ${left.seconds} s, or carry an API key.`;
      throw refuse('BUDGET_EXHAUSTED', message, {
        status: 429,
        headers: { ...budgetHeaders(left), 'retry-after': String(left.seconds) },
      });
    }
    return leftOf(account, budget, now);
  }

  /** Takes a lot, or what is needed alone where no lot is left; false when that is not left either. */
  async #take(name: string, account: Account, points: number, budget: Budget): Promise<boolean> {
    const needed = account.owed + points - account.held;
    if (needed >= account.refusedFrom) return false;
    for (const lot of new Set([Math.max(needed, budget.lot), needed])) {
      const asked = { caller: name, minute: account.minute, points: lot, most: budget.points };
      const taken = await leasePoints(this.#table, asked).catch(() => 'NO_ANSWER' as const);
      if (taken === 'NO_ANSWER') {
        log('ERROR', { fault: 'the table did not answer for a budget' });
        return true;
      }
      if (taken === null) continue;
      // Others of this container may have been here meanwhile.
      account.held += lot - needed;
      account.owed = 0;
      account.taken = Math.max(account.taken, taken);
      return true;
    }
    account.refusedFrom = needed;
    return false;
  }
}

const leftOf = (account: Account, budget: Budget, now: Date): Left => ({
  points: Math.max(0, budget.points - account.taken + account.held - account.owed),
  most: budget.points,
  seconds: secondsLeft(now),
});

/** Tells a caller what it has left. Source: IETF draft "RateLimit header fields for HTTP". */
export const budgetHeaders = ({ points, most, seconds }: Left): Record<string, string> => ({
  'ratelimit-policy': `"points";q=${most};w=60`,
  ratelimit: `"points";r=${points};t=${seconds}`,
});

/** Who is charged: a key for what is read with it, else the subject of the token, else all at the address. */
export function callerOf(asks: { actor: Actor; keyId: string | null; address: string; writes: boolean }): Caller {
  const { actor, keyId, address, writes } = asks;
  if (keyId !== null && !writes) return { kind: 'KEY', id: keyId };
  if (actor.role !== 'ANYONE') return { kind: 'SUBJECT', issuer: actor.issuer, subject: actor.subject };
  return { kind: 'ADDRESS', network: networkOf(address) };
}
