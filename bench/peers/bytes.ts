import type { Operation } from './operations.ts';
import type { Peer } from './peers.ts';

/**
 * An answer's bytes alone, made before: what is left when nothing is read, asked or worked out. It writes nothing, so it is not asked with what
 * the next write has to follow on.
 */
export const bytes = (operation: Operation, text: string): Peer => ({
  name: 'bytes',
  asked: { ...operation, variables: () => ({}) },
  handler: async () => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: text }),
});
