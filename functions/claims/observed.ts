import type { Observer } from '#observe/observer.ts';
import type { PreTokenEvent } from './event.ts';
import { SignInRefused, writeClaims } from './handler.ts';

/** The trigger whose calls are told: one line for each, with what was refused by the attribute's name, and nothing of the user. */
export const observedClaims = (observer: Observer) => (event: PreTokenEvent, context?: { awsRequestId: string }) =>
  observer.work('claims', context?.awsRequestId ?? '', async (seen) => {
    try {
      const answer = await writeClaims(event);
      seen.taken = 1;
      return answer;
    } catch (error) {
      if (error instanceof SignInRefused) seen.errors.add(error.reason);
      throw error;
    }
  });
