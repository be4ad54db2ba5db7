import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables, WrongConfiguration } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import type { Assets } from '#portal/parts/layout.ts';
import type { PageSettings } from '#portal/server/handler.ts';

/** What the pages read from their environment. */
export interface PagesConfig {
  /** What pages are written with. */
  settings: PageSettings;
  /** What CloudFront may send as the origin's secret, the newest first; empty where nothing stands in front. */
  originSecrets: readonly string[];
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readPagesConfig(environment: Environment): PagesConfig {
  const names = [
    'STAGE',
    'ORIGIN_SECRETS',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_SCOPE',
    'OIDC_DISCOVERY',
    'GRAPHQL_URL',
    'PAGE_ASSETS',
    'PAGE_CONNECTS',
  ] as const;
  const read = readVariables('pages', environment, names, (values) => withoutDoor(values));
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope, OIDC_DISCOVERY: discovery } = read;
  const signIn =
    issuer === undefined || clientId === undefined
      ? {}
      : {
          signIn: {
            issuer,
            clientId,
            scope,
            connects: read.PAGE_CONNECTS ?? [],
            ...(discovery === undefined ? {} : { discovery }),
          },
        };
  return {
    settings: { graphql: read.GRAPHQL_URL, assets: assetsOf(read.PAGE_ASSETS), ...signIn },
    originSecrets: read.ORIGIN_SECRETS ?? [],
  };
}

/** Every file that a page names. */
const NAMED: Readonly<Record<keyof Assets, true>> = {
  script: true,
  style: true,
  office: true,
  officeStyle: true,
  schema: true,
  graphiql: true,
};

function assetsOf(given: Readonly<Record<string, string>>): Assets {
  const missing = Object.keys(NAMED).filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new WrongConfiguration([`PAGE_ASSETS names no ${missing.join(', no ')}`]);
  return given as Readonly<Record<keyof Assets, string>>;
}
