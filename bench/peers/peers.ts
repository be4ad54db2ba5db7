import { createRequire } from 'node:module';
import { GraphQLSchema } from 'graphql';
import type { GatewayEvent, LambdaHandler } from './event.ts';
import type { Operation } from './operations.ts';
import type { Surroundings } from './surroundings.ts';
import type { Cost } from './turn.ts';

/** Those that work an answer out, in the order in which they are told. */
export const SERVERS = ['ours', 'Apollo', 'Yoga + jit', 'Mercurius + jit', 'graphql-jit'] as const;
export type ServerName = (typeof SERVERS)[number];

/** Everybody who is measured. */
export const PEERS = [...SERVERS, 'bytes'] as const;
export type PeerName = (typeof PEERS)[number];

/** One of those who answer operations, as a container of its own: with its own schema, law and index. */
export interface Peer {
  name: PeerName;
  handler: LambdaHandler;
  /** What it is asked where that is not what all are asked. */
  asked?: Operation;
  /** Measures it where it is, if that is not here. */
  turn?(events: readonly GatewayEvent[]): Promise<Cost>;
}

/** Each is loaded where it is made: code that is there is code that is compiled with. */
const MAKERS: Readonly<Record<ServerName, (surroundings: Surroundings) => Promise<LambdaHandler>>> = {
  ours: async (surroundings) => (await import('./ours.ts')).ours(surroundings),
  Apollo: async (surroundings) => (await import('./apollo.ts')).apollo(surroundings),
  'Yoga + jit': async (surroundings) => (await import('./yoga.ts')).yoga(surroundings),
  'Mercurius + jit': async (surroundings) => (await import('./mercurius.ts')).mercuriusJit(surroundings),
  'graphql-jit': async (surroundings) => (await import('./jit.ts')).bareJit(surroundings),
};

/** One server, here in this process. */
export const createPeer = async (name: ServerName, surroundings: Surroundings): Promise<Peer> => ({
  name,
  handler: await MAKERS[name](surroundings),
});

/** Every server, all in this process. Throws when there are two copies of graphql among them. */
export async function createPeers(surroundings: Surroundings): Promise<Peer[]> {
  assertOneGraphql();
  return Promise.all(SERVERS.map((name) => createPeer(name, surroundings)));
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
