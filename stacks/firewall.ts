import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { StageSettings } from './settings.ts';

/** What the firewall stack is built from. */
export interface FirewallStackProps extends StackProps {
  readonly settings: StageSettings;
}

type Rule = CfnWebACL.RuleProperty;

/**
 * AWS's own lists of what no honest client sends, in the order in which they are asked. Rules that look at bodies are counted, not
 * enforced, where a GraphQL document or an officer's own words would set them off: the API reads bodies by its own limits.
 */
const managedSets: readonly { readonly name: string; readonly counted?: readonly string[] }[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList' },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet' },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    counted: [
      'SizeRestrictions_BODY',
      'SizeRestrictions_QUERYSTRING',
      'CrossSiteScripting_BODY',
      'CrossSiteScripting_QUERYARGUMENTS',
      'GenericLFI_BODY',
      'GenericLFI_QUERYARGUMENTS',
      'GenericRFI_BODY',
      'GenericRFI_QUERYARGUMENTS',
      // Of the endings that it looks for one, .ini, is a word of every second question.
      'RestrictedExtensions_QUERYARGUMENTS',
      // Command lines and data portals are clients like any other, and need not say who made them.
      'NoUserAgent_HEADER',
    ],
  },
];

/**
 * The stack of what CloudFront refuses before anything of the registry is asked. It stands in `us-east-1`, from where alone CloudFront takes
 * it; it holds rules, and no record. Addresses are counted, not kept: neither samples nor a log.
 */
export class FirewallStack extends Stack {
  constructor(scope: Construct, id: string, props: FirewallStackProps) {
    super(scope, id, { description: 'What may not reach the flexible-work registry', ...props });
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('firewall'),
      rules: [
        rateRule('every-address', 0, props.settings.requestsPerAddress),
        // Whoever posts is asking the API itself, which no cache shields.
        rateRule('every-address-posting', 1, props.settings.requestsPerAddress / 2, posts),
        ...managedSets.map((set, place) => managedRule(set, 2 + place)),
      ],
    });
    new CfnOutput(this, 'WebAclArn', { value: acl.attrArn });
  }
}

const seen = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false });

const posts: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    searchString: 'POST',
    fieldToMatch: { method: {} },
    positionalConstraint: 'EXACTLY',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

function rateRule(name: string, priority: number, limit: number, only?: CfnWebACL.StatementProperty): Rule {
  return {
    name,
    priority,
    // As the API refuses who has spent his budget.
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: seen(name),
    statement: {
      rateBasedStatement: {
        limit,
        evaluationWindowSec: 300,
        aggregateKeyType: 'IP',
        ...(only === undefined ? {} : { scopeDownStatement: only }),
      },
    },
  };
}

function managedRule({ name, counted = [] }: (typeof managedSets)[number], priority: number): Rule {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    visibilityConfig: seen(name),
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ...(counted.length === 0
          ? {}
          : { ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })) }),
      },
    },
  };
}
