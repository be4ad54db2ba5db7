import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { contentSecurityPolicy, documentPolicy, httpsOnlySeconds, permissionsPolicy } from '#config/securityHeaders.ts';

/**
 * What makes two questions the same to a cache: the document or its hash, its operation, its variables, and the kind of answer, of which the
 * function at the edge leaves two. Whoever carries a token or an API key is never the same as another: CloudFront sends `authorization` on to
 * the API only as a part of the key, and an answer to either says `private, no-store`, so that what is kept was answered without one. How
 * long, and how long stale, the answer says (`stale-while-revalidate`, `stale-if-error`), which CloudFront follows up to `maxTtl`; without a
 * word it keeps nothing. The least is 0: with more, CloudFront keeps also what says `no-store`.
 */
export const graphqlCache = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'GraphqlCache', {
    comment: 'By document, operation and variables; never for a token or an API key',
    queryStringBehavior: CacheQueryStringBehavior.allowList(
      'query',
      'operationName',
      'variables',
      'extensions',
      'documentId',
    ),
    headerBehavior: CacheHeaderBehavior.allowList('authorization', 'x-api-key', 'accept'),
    cookieBehavior: CacheCookieBehavior.none(),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

/**
 * Tables by address: by path and by all that follows the question mark, since a filter is a column's own name and there are more columns than
 * a policy may list. The function refuses every parameter that it does not know, and no refusal is kept, so that an answer is never under an
 * address that means another. An API key is a part of the key: what is answered to one is kept by nobody.
 */
export const dataCache = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'DataCache', {
    comment: 'By path and every parameter; never for an API key',
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.allowList('x-api-key'),
    cookieBehavior: CacheCookieBehavior.none(),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

/**
 * Pages: by path and by what the function at the edge leaves of what follows the question mark, which is what pages read. Neither a cookie nor a
 * header makes two of one, since none changes what a page says.
 */
export const pagesCache = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'PagesCache', {
    comment: 'By path, and the parameters that pages read',
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(1),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

/** Calendars, feeds and files are the same for everybody: by path alone, for as long as the answer says. */
export const pathCache = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'PathCache', {
    comment: 'By path, for as long as the answer says',
    queryStringBehavior: CacheQueryStringBehavior.none(),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.minutes(5),
    maxTtl: Duration.days(365),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

/**
 * What the API learns of a request beside its cache key. The caller's address comes from CloudFront itself, which puts it over anything
 * that the caller wrote there. Cookies do not: the registry has none.
 */
export const apiRequest = (scope: Construct): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, 'ApiRequest', {
    comment: 'The caller’s address, and what CORS asks with',
    headerBehavior: OriginRequestHeaderBehavior.allowList(
      'cloudfront-viewer-address',
      'content-type',
      'origin',
      'access-control-request-method',
      'access-control-request-headers',
    ),
    queryStringBehavior: OriginRequestQueryStringBehavior.none(),
    cookieBehavior: OriginRequestCookieBehavior.none(),
  });

/** What pages learn of a request beside its cache key: whom to ask the API for, and nothing else that could change them. */
export const pageRequest = (scope: Construct): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, 'PageRequest', {
    comment: 'The visitor’s address',
    headerBehavior: OriginRequestHeaderBehavior.allowList('cloudfront-viewer-address'),
    queryStringBehavior: OriginRequestQueryStringBehavior.none(),
    cookieBehavior: OriginRequestCookieBehavior.none(),
  });

const httpsOnly = {
  accessControlMaxAge: Duration.seconds(httpsOnlySeconds),
  includeSubdomains: true,
  preload: false,
  override: true,
};

/** What browsers are told with each answer of the API and each open-data file: any page may read them, and none may send credentials. */
export const dataHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'DataHeaders', {
    comment: 'Answers and files: readable by any page, https only',
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: documentPolicy, override: false },
      strictTransportSecurity: httpsOnly,
      contentTypeOptions: { override: true },
    },
    corsBehavior: {
      accessControlAllowOrigins: ['*'],
      accessControlAllowCredentials: false,
      accessControlAllowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      accessControlAllowHeaders: ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
      accessControlExposeHeaders: [
        'api-version',
        'etag',
        'ratelimit',
        'ratelimit-policy',
        'retry-after',
        'x-request-id',
      ],
      accessControlMaxAge: Duration.hours(1),
      originOverride: true,
    },
  });

/**
 * What browsers are told with each page. `connects`: the issuer's origins, for officers who sign in. Where a page says its own policy, which may let it do
 * less, that stands; what the bucket or the gateway answers has none.
 */
export const pageHeadersPolicy = (scope: Construct, connects: readonly string[]): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'PageHeaders', {
    comment: 'Pages: nothing from elsewhere, framed by nobody, https only',
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(connects), override: false },
      strictTransportSecurity: httpsOnly,
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'permissions-policy', value: permissionsPolicy, override: true },
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'cross-origin-resource-policy', value: 'same-origin', override: true },
      ],
    },
  });
