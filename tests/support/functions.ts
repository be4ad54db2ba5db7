import { type CalendarRequest, type CalendarResponse, createCalendarHandler } from '#calendar/handler.ts';
import { createDataHandler, type DataRequest } from '#data/handler.ts';
import type { DataResponse } from '#data/response.ts';
import { createFeedsHandler, type FeedRequest, type FeedResponse } from '#feeds/handler.ts';
import { createHandler, type GatewayRequest, type GatewayResponse, type Surroundings } from '#graphql/handler.ts';
import type { BatchHandler } from '#local/pump.ts';
import { createProjector } from '#projector/handler.ts';
import { startBundle } from './lambda/bundled.ts';
import { streamEvent } from './lambda/events.ts';

/** The functions of a registry, each as what calls it on AWS sees it. */
export interface Functions {
  graphql: (request: GatewayRequest) => Promise<GatewayResponse>;
  calendar: (request: CalendarRequest) => Promise<CalendarResponse>;
  feeds: (request: FeedRequest) => Promise<FeedResponse>;
  data: (request: DataRequest) => Promise<DataResponse>;
  /** With a batch of the stream, or as the schedule calls it. */
  projector: (batch: Parameters<BatchHandler>[0] | Record<string, never>) => ReturnType<BatchHandler>;
  close(): Promise<void>;
}

/** The functions as they are in the sources, in this process. */
export function sourceFunctions(surroundings: Surroundings): Functions {
  const { table, clock, secret, budgets, timeLimitMs } = surroundings;
  return {
    graphql: createHandler(surroundings),
    calendar: createCalendarHandler(table),
    feeds: createFeedsHandler(table, { secret, publicOrigin: testOrigin }),
    data: createDataHandler({ table, clock, secret, budgets, timeLimitMs }),
    projector: createProjector(table, clock),
    close: async () => {},
  };
}

/** A registry as its functions are told of it. */
interface Told {
  table: { name: string; endpoint: string };
  oidc: { issuer: string; audience: string; jwksUri: string };
}

/** What every registry of the tests seals with. */
export const testSecret = 'the secret of a registry that lives for one test';

/** Where feeds of the tests say that they are. */
export const testOrigin = 'https://fleksibel.example.go.id';

/** The environment of every bundle, with the engine of the tests in AWS's place. */
export function environmentsOf({ table, oidc }: Told) {
  const reached = { TABLE_NAME: table.name, STAGE: 'local', DYNAMODB_ENDPOINT: table.endpoint };
  return {
    graphql: {
      ...reached,
      TRUSTED_DOCUMENTS: '',
      OIDC_ISSUER: oidc.issuer,
      OIDC_AUDIENCE: oidc.audience,
      OIDC_JWKS_URI: oidc.jwksUri,
      REGISTRY_SECRET: testSecret,
    },
    calendar: reached,
    feeds: { ...reached, REGISTRY_SECRET: testSecret, PUBLIC_ORIGIN: testOrigin },
    data: { ...reached, REGISTRY_SECRET: testSecret },
    projector: reached,
  };
}

/** The functions as they are deployed: each bundle in a process of its own, with limits and budgets of its own. */
export async function bundledFunctions(told: Told, clock: () => Date): Promise<Functions> {
  const environments = environmentsOf(told);
  const [graphql, calendar, feeds, data, projector] = await Promise.all([
    startBundle('graphql', environments.graphql, { clock }),
    startBundle('calendar', environments.calendar, { clock }),
    startBundle('feeds', environments.feeds, { clock }),
    startBundle('data', environments.data, { clock }),
    startBundle('projector', environments.projector, { clock }),
  ]);
  return {
    graphql: async (request) => (await graphql.invoke(request)) as GatewayResponse,
    calendar: async (request) => (await calendar.invoke(request)) as CalendarResponse,
    feeds: async (request) => (await feeds.invoke(request)) as FeedResponse,
    data: async (request) => (await data.invoke(request)) as DataResponse,
    projector: async ({ Records }) => {
      const answer = await projector.invoke(Records === undefined ? {} : streamEvent(Records, told.table.name));
      return answer as Awaited<ReturnType<BatchHandler>>;
    },
    close: async () => {
      await Promise.all([graphql, calendar, feeds, data, projector].map((one) => one.close()));
    },
  };
}
