/** Keeps whoever sends unknown key IDs from having the issuer's keys fetched again and again. */
export interface PenaltyBox {
  wait(uri: string): Promise<void>;
  registerFailedAttempt(uri: string): void;
  registerSuccessfulAttempt(uri: string): void;
  /** A fetch under way: when it fails, that counts as well. */
  watch<T>(uri: string, fetching: Promise<T>): Promise<T>;
}

/** The keys are fetched at most this often for what they do not hold, in milliseconds. */
const UNKNOWN_MS = 10_000;
/** And this long after they could not be: a container that holds none yet should not refuse everybody for longer. */
const FAILED_MS = 1_000;

/**
 * A box for one container. The verifier's own takes note of keys that were fetched and do not hold the ID, but not of keys that could not
 * be fetched: while the issuer is out of reach, each unknown ID would wait a second for it. Times are those of the process, not of the
 * registry: they are about the network.
 */
export function createPenaltyBox(now: () => number = () => performance.now()): PenaltyBox {
  const until = new Map<string, number>();
  const close = (uri: string, milliseconds: number) => void until.set(uri, now() + milliseconds);
  return {
    async wait(uri) {
      if (now() < (until.get(uri) ?? Number.NEGATIVE_INFINITY)) throw new Error('The keys were fetched just now.');
    },
    registerFailedAttempt: (uri) => close(uri, UNKNOWN_MS),
    registerSuccessfulAttempt: (uri) => void until.delete(uri),
    async watch(uri, fetching) {
      try {
        return await fetching;
      } catch (error) {
        close(uri, FAILED_MS);
        throw error;
      }
    },
  };
}
