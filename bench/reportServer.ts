import type { Actor } from '#domain/actor.ts';
import { type Instant, jakartaDay } from '#domain/day.ts';
import type { ServedContext } from '#graphql/context.ts';
import { createLoaders } from '#graphql/loaders.ts';
import { holdSearch } from '#graphql/search.ts';
import { startServer } from '#graphql/server.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

/** What a query or mutation answered. */
// biome-ignore lint/suspicious/noExplicitAny: a benchmark reads answers of any shape.
export type AnsweredData = any;

/** The GraphQL server of one container that holds the regions and the law. */
export interface ReportServer {
  /** Throws when anything but data is answered, or when a write is refused. */
  ask(query: string, variables: Record<string, unknown>, actor: Actor): Promise<AnsweredData>;
  stop(): Promise<void>;
}

/** Starts a server on a table, at an instant that stands still. */
export async function startReportServer(table: Table, now: Instant): Promise<ReportServer> {
  const { server, documents } = await startServer();
  const search = holdSearch(table);
  const holder = holdReference(table);
  await holder.current();
  return {
    async ask(query, variables, actor) {
      const contextValue: ServedContext = {
        operation: documents.read(query).operation(undefined),
        policy: null,
        actor,
        now,
        today: jakartaDay(new Date(now)),
        nextInstant: () => now,
        requestId: 'bench',
        cost: 0,
        secret: 'a registry that lives for one measurement',
        notDenied: Promise.resolve(),
        loaders: createLoaders(table, holder, { isFresh: actor.role !== 'ANYONE' }),
        search,
        table,
      };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single' || body.singleResult.errors !== undefined || !body.singleResult.data)
        throw new Error(`${query}: ${JSON.stringify(body)}`);
      const { data } = body.singleResult;
      const refusals = Object.values(data as AnsweredData).flatMap((one: AnsweredData) => one?.userErrors ?? []);
      if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
      return data;
    },
    stop: () => server.stop(),
  };
}
