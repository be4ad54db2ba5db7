import { parse } from 'csv-parse/sync';
import type { DataResponse } from '#data/response.ts';
import { dataEvent, type Request } from '../support/lambda/events.ts';
import type { Registry } from '../support/registry.ts';

/** Parameters as a client writes them: in order, a name as often as it likes. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** The query string of parameters. */
export const queryOf = (parameters: Parameters): string =>
  new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();

/** Asks the entry of a registry as the gateway hands a request on. */
export const asked = (
  { data }: Pick<Registry, 'data'>,
  file: string,
  query: Parameters | string = [],
  { headers = {}, method = 'GET' }: Pick<Request, 'headers' | 'method'> = {},
): Promise<DataResponse> =>
  data(dataEvent(file, { method, headers, query: typeof query === 'string' ? query : queryOf(query) }));

/** Rows of a CSV, read by a reader that is not the registry's. */
export const rowsOf = (body: string, delimiter = ','): Record<string, string>[] =>
  parse(body, { columns: true, bom: true, delimiter, relax_column_count: false });

/** The problem that a refusal tells. */
export const problemOf = ({ body }: DataResponse) => JSON.parse(body);
