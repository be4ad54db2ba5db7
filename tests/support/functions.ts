import { inject } from 'vitest';
import { type CalendarRequest, type CalendarResponse, createCalendarHandler } from '#calendar/handler.ts';
import { createHandler, type GatewayRequest, type GatewayResponse, type Surroundings } from '#graphql/handler.ts';
import type { BatchHandler } from '#local/pump.ts';
import { createProjector } from '#projector/handler.ts';
import { startBundle } from './lambda/bundled.ts';
import { streamEvent } from './lambda/events.ts';

/** The functions of a registry, each as what calls it on AWS sees it. */
export interface Functions {
  graphql: (request: GatewayRequest) => Promise<GatewayResponse>;
  calendar: (request: CalendarRequest) => Promise<CalendarResponse>;
  /** With a batch of the stream, or as the schedule calls it. */
  projector: (batch: Parameters<BatchHandler>[0] | Record<string, never>) => ReturnType<BatchHandler>;
  close(): Promise<void>;
}

/** The functions as they are in the sources, in this process. */
export function sourceFunctions(surroundings: Surroundings): Functions {
  const { table, clock } = surroundings;
  return {
    graphql: createHandler(surroundings),
    calendar: createCalendarHandler(table),
    projector: createProjector(table, clock),
    close: async () => {},
  };
}

/** What the bundles read from their environment. */
interface BundledOptions {
  tableName: string;
  secret: string;
  oidc: { issuer: string; audience: string; jwksUri: string };
  clock: () => Date;
}

/** The functions as they are deployed: each bundle in a process of its own, with limits and budgets of its own. */
export async function bundledFunctions({ tableName, secret, oidc, clock }: BundledOptions): Promise<Functions> {
  const reached = { TABLE_NAME: tableName, STAGE: 'dev', DYNAMODB_ENDPOINT: inject('endpoint') };
  const [graphql, calendar, projector] = await Promise.all([
    startBundle(
      'graphql',
      {
        ...reached,
        TRUSTED_DOCUMENTS: '',
        OIDC_ISSUER: oidc.issuer,
        OIDC_AUDIENCE: oidc.audience,
        OIDC_JWKS_URI: oidc.jwksUri,
        REGISTRY_SECRET: secret,
      },
      { clock },
    ),
    startBundle('calendar', reached, { clock }),
    startBundle('projector', reached, { clock }),
  ]);
  return {
    graphql: async (request) => (await graphql.invoke(request)) as GatewayResponse,
    calendar: async (request) => (await calendar.invoke(request)) as CalendarResponse,
    projector: async ({ Records }) => {
      const answer = await projector.invoke(Records === undefined ? {} : streamEvent(Records, tableName));
      return answer as Awaited<ReturnType<BatchHandler>>;
    },
    close: async () => {
      await Promise.all([graphql, calendar, projector].map((one) => one.close()));
    },
  };
}
