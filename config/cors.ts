/**
 * The HTTP API's cross-origin rules, in the cloud and on one machine: any page may read what is public, none may act in
 * somebody's name, since neither cookies nor `authorization` are allowed.
 */
export const corsRules = {
  origin: '*',
  methods: ['GET', 'POST', 'OPTIONS'],
  headers: ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
  exposedHeaders: [
    'api-version',
    'apigw-requestid',
    'etag',
    'ratelimit',
    'ratelimit-policy',
    'retry-after',
    'x-request-id',
  ],
  maxAgeSeconds: 3_600,
} as const;
