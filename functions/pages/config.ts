import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables, WrongConfiguration } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import type { Assets } from '#portal/parts/layout.ts';

/** What the pages read from their environment. */
export interface PagesConfig {
  /** The registry's endpoint, absolute. */
  graphql: string;
  assets: Assets;
  /** Origins beside its own that a page may speak with. */
  connects: readonly string[];
  /** What CloudFront may send as the origin's secret, the newest first; empty where nothing stands in front. */
  originSecrets: readonly string[];
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readPagesConfig(environment: Environment): PagesConfig {
  const names = ['STAGE', 'ORIGIN_SECRETS', 'GRAPHQL_URL', 'PAGE_ASSETS', 'PAGE_CONNECTS'] as const;
  const read = readVariables('pages', environment, names, (values) => withoutDoor(values));
  return {
    graphql: read.GRAPHQL_URL,
    assets: assetsOf(read.PAGE_ASSETS),
    connects: read.PAGE_CONNECTS ?? [],
    originSecrets: read.ORIGIN_SECRETS ?? [],
  };
}

function assetsOf(named: Readonly<Record<string, string>>): Assets {
  const { script, style, schema, graphiql } = named;
  if (script === undefined || style === undefined || schema === undefined || graphiql === undefined) {
    throw new WrongConfiguration(['PAGE_ASSETS names not all of script, style, schema and graphiql']);
  }
  return { ...named, script, style, schema, graphiql };
}
