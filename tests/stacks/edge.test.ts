import { describe, expect, test } from 'vitest';
import { pageRequestCode } from '#stacks/edge.ts';
import { onlyProperties, synthesised } from './synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's parts have the forms that CloudFormation gives them.
type Part = any;

const own = {
  PORTAL_DOMAIN: 'registri.example.go.id',
  CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b',
};
const { edge } = synthesised('prod', own);
const distribution: Part = onlyProperties(edge, 'AWS::CloudFront::Distribution').DistributionConfig;
const behaviours: Part[] = distribution.CacheBehaviors;
const at = (path: string): Part => behaviours.find(({ PathPattern }) => PathPattern === path);
const resource = (ref: Part): Part => Object(edge.toJSON().Resources)[ref.Ref].Properties;
const originOf = ({ TargetOriginId }: Part): Part => distribution.Origins.find(({ Id }: Part) => Id === TargetOriginId);

describe('the distribution', () => {
  test('is asked through the firewall, over https alone, under its own name with TLS 1.2 at least', () => {
    expect(distribution.WebACLId).toEqual({ Ref: 'WebAclArn' });
    expect(Object(edge.findParameters('WebAclArn')).WebAclArn).not.toHaveProperty('Default');
    for (const behaviour of [distribution.DefaultCacheBehavior, ...behaviours]) {
      expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https');
    }
    expect(distribution.Aliases).toEqual(['registri.example.go.id']);
    expect(distribution.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
  });

  test('takes the web ACL that is named instead of asking for it', () => {
    const WEB_ACL_ARN = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/a/b';
    const { edge: named } = synthesised('prod', { WEB_ACL_ARN });
    expect(Object(onlyProperties(named, 'AWS::CloudFront::Distribution').DistributionConfig).WebACLId).toBe(
      WEB_ACL_ARN,
    );
    expect(named.findParameters('WebAclArn')).toEqual({});
  });

  test('leads to the API, calendars, feeds, open data, what browsers load beside a page, and for all else to the pages', () => {
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual([
      '/graphql',
      '/calendar/*',
      '/changes*',
      '/data/*',
      '/assets/*',
      '/kerja-worker.js',
      '/style.css',
      '/snapshots/*',
      '/latest/*',
      '/keys/*',
    ]);
    expect(originOf(at('/graphql'))).toEqual(originOf(at('/calendar/*')));
    expect(originOf(at('/graphql'))).toEqual(originOf(at('/changes*')));
    expect(originOf(at('/graphql'))).toEqual(originOf(at('/data/*')));
    expect(JSON.stringify(originOf(at('/latest/*')))).toContain('OpenData');
    expect(JSON.stringify(originOf(at('/assets/*')))).toContain('Files');
    expect(originOf(distribution.DefaultCacheBehavior)).toEqual(originOf(at('/graphql')));
    expect(distribution).not.toHaveProperty('DefaultRootObject');
  });

  test('alone knows the secret header, which it sends to the API and to nobody else', () => {
    const sent = distribution.Origins.filter(({ OriginCustomHeaders }: Part) => OriginCustomHeaders !== undefined);
    expect(sent).toEqual([originOf(at('/graphql'))]);
    const [header] = sent[0].OriginCustomHeaders;
    expect(header.HeaderName).toBe('x-origin-secret');
    expect(JSON.stringify(header.HeaderValue)).toMatch(/resolve:secretsmanager:.*OriginSecret1/);
    expect(sent[0].CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  test('reads buckets by signing, so that nobody else can', () => {
    for (const behaviour of [at('/assets/*'), at('/latest/*'), at('/snapshots/*')]) {
      expect(originOf(behaviour)).toHaveProperty('OriginAccessControlId');
    }
  });

  test('logs nobody', () => {
    expect(distribution).not.toHaveProperty('Logging');
  });

  test('keeps no error of one caller for another', () => {
    for (const { ErrorCachingMinTTL } of distribution.CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
    const codes = distribution.CustomErrorResponses.map(({ ErrorCode }: Part) => ErrorCode);
    // All that CloudFront would keep by itself.
    expect(codes).toEqual(expect.arrayContaining([404, 405, 414, 500, 501, 502, 503, 504]));
  });
});

describe('what is kept of the API', () => {
  const { CachePolicyConfig } = resource(at('/graphql').CachePolicyId);
  const { QueryStringsConfig, HeadersConfig, CookiesConfig } =
    CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin;

  test('is told apart by document, operation and variables', () => {
    expect(QueryStringsConfig).toEqual({
      QueryStringBehavior: 'whitelist',
      QueryStrings: ['query', 'operationName', 'variables', 'extensions', 'documentId'],
    });
  });

  test('is told apart by token, API key and kind of answer, so that nobody sees what another was answered', () => {
    expect(HeadersConfig.Headers).toEqual(['authorization', 'x-api-key', 'accept']);
    expect(CookiesConfig.CookieBehavior).toBe('none');
  });

  test('is kept as long as the answer says, and not at all where it says nothing', () => {
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
  });

  test("comes with the caller's address from CloudFront itself", () => {
    const { HeadersConfig: sent, CookiesConfig: cookies } = resource(
      at('/graphql').OriginRequestPolicyId,
    ).OriginRequestPolicyConfig;
    expect(sent.Headers).toEqual(expect.arrayContaining(['cloudfront-viewer-address', 'content-type']));
    // More than ten are not allowed by AWS.
    expect(sent.Headers.length).toBeLessThanOrEqual(10);
    expect(cookies.CookieBehavior).toBe('none');
  });

  test('passes the function that leads to reader or writer', () => {
    const [association] = at('/graphql').FunctionAssociations;
    expect(association.EventType).toBe('viewer-request');
    const code = onlyProperties(edge, 'AWS::CloudFront::Function', 'RouteRequest');
    expect(code).toMatchObject({ AutoPublish: true, FunctionConfig: { Runtime: 'cloudfront-js-2.0' } });
  });
});

describe('what is kept of tables by address', () => {
  const { CachePolicyConfig } = resource(at('/data/*').CachePolicyId);

  test('is told apart by every parameter, of which the function knows each, and by the API key', () => {
    expect(CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-api-key'] },
      CookiesConfig: { CookieBehavior: 'none' },
    });
  });

  test('is kept as long as the answer says, and not at all where it says nothing', () => {
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 86_400 });
  });

  test("comes with the caller's address from CloudFront itself, and is readable by any page", () => {
    expect(at('/data/*').OriginRequestPolicyId).toEqual(at('/graphql').OriginRequestPolicyId);
    expect(at('/data/*').ResponseHeadersPolicyId).toEqual(at('/graphql').ResponseHeadersPolicyId);
  });
});

describe('what is kept of pages', () => {
  const behaviour = distribution.DefaultCacheBehavior;
  const { CachePolicyConfig } = resource(behaviour.CachePolicyId);

  test('is told apart by path and by what the edge leaves of the query alone: no cookie, token or header makes a page anew', () => {
    expect(CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      HeadersConfig: { HeaderBehavior: 'none' },
      CookiesConfig: { CookieBehavior: 'none' },
    });
    const [{ EventType, FunctionARN }] = behaviour.FunctionAssociations;
    const [id] = FunctionARN['Fn::GetAtt'];
    expect(EventType).toBe('viewer-request');
    expect(resource({ Ref: id }).FunctionCode).toBe(pageRequestCode());
  });

  test('is kept as long as the page says, and not at all where it says nothing', () => {
    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 86_400 });
  });

  test('is only read, and comes with the visitor’s address from CloudFront itself and with nothing else', () => {
    expect(behaviour.AllowedMethods).toEqual(['GET', 'HEAD']);
    expect(resource(behaviour.OriginRequestPolicyId).OriginRequestPolicyConfig).toMatchObject({
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['cloudfront-viewer-address'] },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
      CookiesConfig: { CookieBehavior: 'none' },
    });
  });
});

describe('what browsers are told', () => {
  const page = resource(distribution.DefaultCacheBehavior.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig;
  const data = resource(at('/graphql').ResponseHeadersPolicyId).ResponseHeadersPolicyConfig;
  const csp = JSON.stringify(page.SecurityHeadersConfig.ContentSecurityPolicy);

  test('a page loads nothing from elsewhere, runs no inline script, and is framed by nobody', () => {
    expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toMatch(/unsafe|\*/);
    expect(page.SecurityHeadersConfig.FrameOptions.FrameOption).toBe('DENY');
  });

  test('a page speaks with its own origin and the issuer of tokens alone', () => {
    expect(csp).toMatch(
      /connect-src 'self' https:\/\/cognito-idp\.ap-southeast-3\.amazonaws\.com https:\/\/.*amazoncognito\.com; base-uri/,
    );
    const outside = {
      OIDC_ISSUER: 'https://issuer.example/realms/asn',
      OIDC_AUDIENCE: 'registry',
      OIDC_JWKS_URI: 'https://issuer.example/keys',
    };
    const made = JSON.stringify(synthesised('prod', outside).edge.toJSON());
    expect(made).toContain("connect-src 'self' https://issuer.example; base-uri");
  });

  test('a page that says its own policy keeps it, and all else has the edge’s', () => {
    expect(page.SecurityHeadersConfig.ContentSecurityPolicy.Override).toBe(false);
    for (const header of ['FrameOptions', 'ReferrerPolicy', 'StrictTransportSecurity', 'ContentTypeOptions']) {
      expect(page.SecurityHeadersConfig[header].Override, header).toBe(true);
    }
  });

  test('what a page loads has the same headers as the page', () => {
    expect(at('/assets/*').ResponseHeadersPolicyId).toEqual(distribution.DefaultCacheBehavior.ResponseHeadersPolicyId);
  });

  test('everything is asked by https alone for two years, and taken as the type that it says', () => {
    for (const { SecurityHeadersConfig } of [page, data]) {
      expect(SecurityHeadersConfig.StrictTransportSecurity).toMatchObject({ AccessControlMaxAgeSec: 63_072_000 });
      expect(SecurityHeadersConfig.ContentTypeOptions).toEqual({ Override: true });
    }
  });

  test('any page may read data, and none with credentials', () => {
    expect(data.CorsConfig).toMatchObject({
      AccessControlAllowOrigins: { Items: ['*'] },
      AccessControlAllowCredentials: false,
    });
    expect(data.CorsConfig.AccessControlAllowHeaders.Items).not.toContain('authorization');
    expect(data.CorsConfig.AccessControlExposeHeaders.Items).toContain('api-version');
  });
});
