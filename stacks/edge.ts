import { readFileSync } from 'node:fs';
import { CfnOutput, CfnParameter, Duration, type SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PUBLISHED_PREFIXES } from '#config/openData.ts';
import { FILE_PATHS } from '#portal/server/address.ts';
import { PARAMETERS } from '#portal/server/query.ts';
import { graphqlPath } from './api.ts';
import {
  apiRequest,
  dataCache,
  dataHeaders,
  graphqlCache,
  pageHeadersPolicy,
  pageRequest,
  pagesCache,
  pathCache,
} from './edgePolicies.ts';
import { acknowledge } from './nag.ts';
import type { StageSettings } from './settings.ts';

/** What the edge stack is built from. */
export interface EdgeStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly api: { readonly domainName: string; readonly originSecret: SecretValue };
  /** What browsers load beside a page. */
  readonly files: Bucket;
  /** Open-data files. */
  readonly openData: Bucket;
  /** Origins beside its own that a page may speak with: those of the issuer. */
  readonly connects: readonly string[];
}

/** By which the API knows that a request came through the distribution. */
export const originSecretHeader = 'x-origin-secret';

/** Named by its path from the working directory, as bundles are. */
export const routeRequestFile = 'stacks/edge/routeRequest.js';
const pageRequestFile = 'stacks/edge/pageRequest.js';

/** What runs at the edge for each page, with the parameters that pages read. */
export const pageRequestCode = (): string =>
  `const PARAMETERS = ${JSON.stringify(PARAMETERS)};\n${readFileSync(pageRequestFile, 'utf8')}`;

/** What CloudFront keeps for ten seconds unless told otherwise: an error of one caller is not another's. */
const errors = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

/**
 * The stack of the registry's only door: one distribution for the portal, the API, calendars, feeds, tables by address and open-data files, so that the page's own
 * origin is the API's and no browser has to trust another. What is public may be kept at edges all over the world; records stay where they
 * are.
 */
export class EdgeStack extends Stack {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: EdgeStackProps) {
    super(scope, id, { description: 'The front door of the flexible-work registry', ...props });
    const { settings, api, connects } = props;
    const origin = new HttpOrigin(api.domainName, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      // The functions give up after ten seconds.
      readTimeout: Duration.seconds(15),
      customHeaders: { [originSecretHeader]: api.originSecret.unsafeUnwrap() },
    });
    const answers = dataHeaders(this);
    const byPath = pathCache(this);
    const pageHeaders = pageHeadersPolicy(this, connects);
    const toApi = apiRequest(this);
    const file = (bucket: Bucket, name: string): IOrigin =>
      S3BucketOrigin.withOriginAccessControl(this.withoutItsPolicy(bucket, name));
    const openData = file(props.openData, 'OpenData');
    const files = file(props.files, 'Files');
    const answeredByPath: BehaviorOptions = {
      ...https,
      origin,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: byPath,
      originRequestPolicy: toApi,
      responseHeadersPolicy: answers,
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: this.stackName,
      webAclId: settings.webAclArn ?? this.webAclParameter(),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // All edges but those of South America: Jakarta's is in the next class up from the cheapest.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...this.names(settings),
      defaultBehavior: {
        ...https,
        origin,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: pagesCache(this),
        originRequestPolicy: pageRequest(this),
        responseHeadersPolicy: pageHeaders,
        functionAssociations: [{ function: this.normalising(), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        [graphqlPath]: {
          ...https,
          origin,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: graphqlCache(this),
          originRequestPolicy: toApi,
          responseHeadersPolicy: answers,
          functionAssociations: [{ function: this.routing(), eventType: FunctionEventType.VIEWER_REQUEST }],
        },
        '/calendar/*': answeredByPath,
        '/changes*': answeredByPath,
        '/data/*': {
          ...answeredByPath,
          cachePolicy: dataCache(this),
        },
        ...Object.fromEntries(
          FILE_PATHS.map((path) => [
            path,
            { ...https, origin: files, cachePolicy: byPath, responseHeadersPolicy: pageHeaders },
          ]),
        ),
        ...Object.fromEntries(
          PUBLISHED_PREFIXES.map((prefix) => [
            `/${prefix}*`,
            { ...https, origin: openData, cachePolicy: byPath, responseHeadersPolicy: answers },
          ]),
        ),
      },
      errorResponses: errors.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    this.acknowledgeFindings(settings);

    new CfnOutput(this, 'Url', { value: `https://${settings.domain?.name ?? this.distribution.domainName}` });
    new CfnOutput(this, 'DistributionDomainName', { value: this.distribution.domainName });
    new CfnOutput(this, 'DistributionId', { value: this.distribution.distributionId });
  }

  private webAclParameter(): string {
    return new CfnParameter(this, 'WebAclArn', {
      description: 'The web ACL that the firewall stack made in us-east-1',
      allowedPattern: '^arn:aws:wafv2:us-east-1:\\d{12}:global/webacl/[\\w-]+/[\\w-]+$',
      constraintDescription: 'must be the ARN of a global web ACL in us-east-1',
    }).valueAsString;
  }

  private names({ domain }: StageSettings) {
    if (domain === null) return {};
    return {
      domainNames: [domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  private routing(): EdgeFunction {
    return new EdgeFunction(this, 'RouteRequest', {
      comment: 'What signed-in callers post goes to the writer',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromFile({ filePath: routeRequestFile }),
    });
  }

  private normalising(): EdgeFunction {
    return new EdgeFunction(this, 'PageRequested', {
      comment: 'Of what follows the question mark, what pages read',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(pageRequestCode()),
    });
  }

  /** The bucket by its name: its policy is its own stack's, and lets this account's distributions read. */
  private withoutItsPolicy({ bucketName, bucketArn }: Bucket, name: string): IBucket {
    return Bucket.fromBucketAttributes(this, name, { bucketName, bucketArn, region: this.region });
  }

  private acknowledgeFindings({ domain }: StageSettings): void {
    const { distribution } = this;
    acknowledge(
      distribution,
      'Each bucket lets this account’s distributions read, by a policy in its own stack.',
      '@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
    );
    acknowledge(distribution, 'Open data are for everybody, wherever they are.', 'AwsSolutions-CFR1');
    acknowledge(
      distribution,
      'A log of who read what is public would keep addresses of persons. Requests are counted by CloudFront and logged by the API, without them.',
      'AwsSolutions-CFR3',
    );
    if (domain === null) {
      acknowledge(
        distribution,
        "Under CloudFront's own name its certificate and protocols are its own. With a name of the registry's (PORTAL_DOMAIN) TLS 1.2 is the least.",
        'AwsSolutions-CFR4',
      );
    }
  }
}

const https: Pick<BehaviorOptions, 'viewerProtocolPolicy' | 'compress'> = {
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  compress: true,
};
