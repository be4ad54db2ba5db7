import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/actor.ts';
import { BUDGETS, type Budget, type Caller, minuteOf, networkOf, secondsLeft } from '#domain/budget.ts';
import { seal } from '#names/seal.ts';
import { log } from '#observe/log.ts';
import { leasePoints, spendAllPoints } from '#store/budget.ts';
import type { Table } from '#store/table.ts';
import { REFUSED_COST } from './limits.ts';

/** What a caller has left in this minute, as far as this container knows. */
export interface Left {
  points: number;
  most: number;
  /** Seconds until the next minute. */
  seconds: number;
}

/** Says that a caller's points are spent, with the headers to say it with; it is answered 429. */
export class BudgetSpent extends Error {
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, headers: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'BudgetSpent';
    this.headers = headers;
  }
}

/** What one caller may spend in the minute of a request. */
export interface Purse {
  /** Charges points, before the work; throws `BudgetSpent` when they are not left in this minute. At most two requests. */
  charge(points: number): Promise<Left>;
  /** Throws `BudgetSpent` where it is known that not even a refusal is left in this minute: nothing is read. No request. */
  check(): void;
  /**
   * Charges points after the work, where only the work told what it costs. Where they are not left all that is left is taken, so that the same is
   * not done again for the price of a refusal, and `BudgetSpent` is thrown. At most three requests.
   */
  chargeAfter(points: number): Promise<Left>;
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
  /** Whether the table was asked: nothing is free any more. */
  asks: boolean;
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

  /** The purses of one request's callers: each is looked up once. */
  at(now: Date): (caller: Caller) => Purse {
    const purses = new Map<string, Purse>();
    return (caller) => {
      const key = JSON.stringify(caller);
      const purse = purses.get(key) ?? this.#purseOf(key, this.#budgets[caller.kind], now);
      purses.set(key, purse);
      return purse;
    };
  }

  #purseOf(caller: string, budget: Budget, now: Date): Purse {
    const minute = minuteOf(now);
    // Neither an address nor who asked is kept: only a seal, another in each minute.
    const name = seal(this.#secret, 'budget', caller, String(minute));
    const fresh = { minute, owed: 0, held: 0, taken: 0, refusedFrom: Number.POSITIVE_INFINITY, asks: false };
    const account = this.#accounts.get(name) ?? fresh;
    this.#accounts.set(name, account);
    const charge = async (points: number): Promise<Left> => {
      if (account.held >= points) account.held -= points;
      else if (!account.asks && account.owed + points <= budget.free) account.owed += points;
      else if (!(await this.#take(name, account, points, budget))) throw spent(account, budget, points, now);
      return leftOf(account, budget, now);
    };
    return {
      charge,
      chargeAfter: async (points) => {
        try {
          return await charge(points);
        } catch (error) {
          if (!(error instanceof BudgetSpent)) throw error;
          await this.#takeAll(name, account, budget);
          throw spent(account, budget, points, now);
        }
      },
      check: () => {
        if (account.refusedFrom <= REFUSED_COST) throw spent(account, budget, REFUSED_COST, now);
      },
    };
  }

  /** Takes a lot, or what is needed alone where no lot is left; false when that is not left either. */
  async #take(name: string, account: Account, points: number, budget: Budget): Promise<boolean> {
    // Both are taken out of the account while the table is asked, so that no two requests at once count on them.
    const { held, owed } = account;
    const needed = owed + points - held;
    if (needed >= account.refusedFrom) return false;
    Object.assign(account, { held: 0, owed: 0, asks: true });
    for (const lot of new Set([Math.max(needed, budget.lot), needed])) {
      const asked = { caller: name, minute: account.minute, points: lot, most: budget.points };
      const taken = await leasePoints(this.#table, asked).catch(() => 'NO_ANSWER' as const);
      if (taken === null) continue;
      if (taken === 'NO_ANSWER') {
        log('ERROR', { fault: 'the table did not answer for a budget' });
        account.owed += owed;
        return true;
      }
      account.held += lot - needed;
      account.taken = Math.max(account.taken, taken);
      return true;
    }
    account.held += held;
    account.owed += owed;
    account.refusedFrom = Math.min(account.refusedFrom, needed);
    return false;
  }

  /** Takes all that is left of the minute, in every container. */
  async #takeAll(name: string, account: Account, { points }: Budget): Promise<void> {
    Object.assign(account, { held: 0, owed: 0, taken: points, refusedFrom: 0, asks: true });
    await spendAllPoints(this.#table, { caller: name, minute: account.minute, most: points }).catch(() =>
      log('ERROR', { fault: 'the table did not answer for a budget' }),
    );
  }
}

function spent(account: Account, budget: Budget, points: number, now: Date): BudgetSpent {
  const left = leftOf(account, budget, now);
  const message = `The budget of ${budget.points} points a minute is spent; ${points} are asked for. Try again in ${left.seconds} s, or carry an API key.`;
  return new BudgetSpent(message, { ...budgetHeaders(left), 'retry-after': String(left.seconds) });
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
