import { corsRules } from '#config/cors.ts';
import type { HttpResponse } from './gateway.ts';

/** The gateway's own answer to a preflight; such a request never reaches the function. */
export function preflight(origin: string | undefined): HttpResponse {
  const granted: Record<string, string> =
    origin === undefined
      ? {}
      : {
          'access-control-allow-origin': corsRules.origin,
          'access-control-allow-methods': corsRules.methods.join(','),
          'access-control-allow-headers': corsRules.headers.join(','),
          'access-control-max-age': String(corsRules.maxAgeSeconds),
        };
  return { status: 204, headers: granted, cookies: [], body: Buffer.alloc(0) };
}

/** A function's response with the gateway's cross-origin headers in place of the function's own. */
export function withCors(response: HttpResponse, origin: string | undefined): HttpResponse {
  const own = Object.entries(response.headers).filter(([name]) => !name.startsWith('access-control-'));
  const exposed = corsRules.exposedHeaders.join(',');
  const granted =
    origin === undefined
      ? {}
      : { 'access-control-allow-origin': corsRules.origin, 'access-control-expose-headers': exposed };
  return { ...response, headers: { ...Object.fromEntries(own), ...granted } };
}
