import { expect, test } from 'vitest';
import { stageSettings, stages } from '#stacks/settings.ts';
import { onlyProperties, synthesised } from './synthesised.ts';

interface Rule {
  readonly Name: string;
  readonly Priority: number;
  readonly Action?: { Block: { CustomResponse: { ResponseCode: number } } };
  // biome-ignore lint/suspicious/noExplicitAny: a statement of WAF has one of many forms.
  readonly Statement: any;
  readonly VisibilityConfig: { SampledRequestsEnabled: boolean };
}

const acl = onlyProperties(synthesised().firewall, 'AWS::WAFv2::WebACL');
const rules = acl.Rules as Rule[];

test('it is for CloudFront, and lets through what no rule refuses', () => {
  expect(acl).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
});

test.each(stages)(
  'on %s one address may send as much as the stage says, half as much by POST, and is told 429 beyond',
  (stage) => {
    const { requestsPerAddress } = stageSettings(stage, {});
    const all = onlyProperties(synthesised(stage).firewall, 'AWS::WAFv2::WebACL').Rules as Rule[];
    const rates = all.filter(({ Statement }) => 'RateBasedStatement' in Statement);
    expect(rates.map(({ Statement }) => Statement.RateBasedStatement.Limit)).toEqual([
      requestsPerAddress,
      requestsPerAddress / 2,
    ]);
    const [, posting] = rates;
    expect(posting?.Statement.RateBasedStatement.ScopeDownStatement.ByteMatchStatement.SearchString).toBe('POST');
    for (const { Action, Statement } of rates) {
      expect(Action?.Block.CustomResponse.ResponseCode).toBe(429);
      expect(Statement.RateBasedStatement).toMatchObject({ AggregateKeyType: 'IP', EvaluationWindowSec: 300 });
    }
  },
);

test("AWS's lists of bad addresses, known bad inputs and common attacks are asked", () => {
  const managed = rules.flatMap(({ Statement }) => Statement.ManagedRuleGroupStatement ?? []);
  expect(managed.map(({ Name }) => Name)).toEqual([
    'AWSManagedRulesAmazonIpReputationList',
    'AWSManagedRulesKnownBadInputsRuleSet',
    'AWSManagedRulesCommonRuleSet',
  ]);
});

test('rules that a document, its variables or a bare client would set off are counted alone', () => {
  const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet')?.Statement.ManagedRuleGroupStatement;
  const counted: string[] = common.RuleActionOverrides.map(({ Name }: { Name: string }) => Name);
  expect(counted.sort()).toEqual([
    'CrossSiteScripting_BODY',
    'CrossSiteScripting_QUERYARGUMENTS',
    'GenericLFI_BODY',
    'GenericLFI_QUERYARGUMENTS',
    'GenericRFI_BODY',
    'GenericRFI_QUERYARGUMENTS',
    'NoUserAgent_HEADER',
    'RestrictedExtensions_QUERYARGUMENTS',
    'SizeRestrictions_BODY',
    'SizeRestrictions_QUERYSTRING',
  ]);
  for (const { ActionToUse } of common.RuleActionOverrides) expect(ActionToUse).toEqual({ Count: {} });
});

test('no two rules have one place', () => {
  expect(new Set(rules.map(({ Priority }) => Priority)).size).toBe(rules.length);
});

test('it keeps no address: it samples no request and logs none', () => {
  for (const { VisibilityConfig } of rules) expect(VisibilityConfig.SampledRequestsEnabled).toBe(false);
  expect(synthesised().firewall.findResources('AWS::WAFv2::LoggingConfiguration')).toEqual({});
});
