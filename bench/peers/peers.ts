import { createRequire } from 'node:module';
import { GraphQLSchema } from 'graphql';
import { apollo } from './apollo.ts';
import type { LambdaHandler } from './event.ts';
import { bareJit } from './jit.ts';
import { mercuriusJit } from './mercurius.ts';
import type { Operation } from './operations.ts';
import { ours } from './ours.ts';
import type { Surroundings } from './surroundings.ts';
import { yoga } from './yoga.ts';

/** Who is measured, in the order in which they are told. */
export const PEERS = ['ours', 'Apollo', 'Yoga + jit', 'Mercurius + jit', 'graphql-jit', 'bytes'] as const;
export type PeerName = (typeof PEERS)[number];

/** One of those who answer operations, as a container of its own: with its own schema, law and index. */
export interface Peer {
  name: PeerName;
  handler: LambdaHandler;
  /** What it is asked where that is not what all are asked. */
  asked?: Operation;
}

/** Everybody but the bytes, which are an answer of ours. Throws when there are two copies of graphql among them. */
export async function createPeers(surroundings: Surroundings): Promise<Peer[]> {
  assertOneGraphql();
  return [
    { name: 'ours', handler: ours(surroundings) },
    { name: 'Apollo', handler: apollo(surroundings) },
    { name: 'Yoga + jit', handler: yoga(surroundings) },
    { name: 'Mercurius + jit', handler: await mercuriusJit(surroundings) },
    { name: 'graphql-jit', handler: bareJit(surroundings) },
  ];
}

const PACKAGES = ['@apollo/server', 'graphql-yoga', '@envelop/graphql-jit', 'mercurius', 'graphql-jit'];

/** Two copies do not know each other's types, and in production they fail far from the cause, or take a slower way. */
function assertOneGraphql(): void {
  const own = createRequire(import.meta.url);
  for (const name of PACKAGES) {
    const { GraphQLSchema: theirs } = createRequire(own.resolve(name))('graphql') as { GraphQLSchema: unknown };
    if (theirs !== GraphQLSchema) throw new Error(`${name} has another copy of graphql than the registry.`);
  }
}
