import { randomUUID } from 'node:crypto';
import { openDataDir } from '#local/dataDir.ts';
import { openIssuer } from '#local/issuer.ts';
import type { Portal } from './browser.ts';

/** Who writes: the claims of a token. */
export interface Writer {
  readonly role: string;
  readonly region?: string;
  readonly agency?: string;
}

export const REGISTRAR: Writer = { role: 'ministry-registrar' };
export const officerOf = (region: string): Writer => ({ role: 'region-officer', region });

type Registry = Pick<Portal, 'origin' | 'dataDir'>;

/** Asks a registry that `npm start` serves; throws what it refused. `as`: with a token of its own issuer. */
export async function asked(
  { origin, dataDir }: Registry,
  query: string,
  variables: object,
  as?: Writer,
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
): Promise<any> {
  const issuer = await openIssuer(openDataDir(dataDir).issuerKey);
  const token = as === undefined ? null : await issuer.sign({ subject: 'uji', ...as }, 600, new Date());
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Writes by a mutation; throws what was refused. `fields`: what is asked of its payload. */
export async function written(registry: Registry, mutation: string, fields: string, input: object, as: Writer) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { message path } } }`;
  const data = await asked(registry, query, { input: { idempotencyKey: randomUUID(), ...input } }, as);
  const payload = data[mutation];
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}
