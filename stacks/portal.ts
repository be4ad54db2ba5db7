import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { type HttpApi, HttpRoute, HttpRouteKey, type IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LambdaApplication } from 'aws-cdk-lib/aws-codedeploy';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { graphqlPath } from './api.ts';
import { liveAlias } from './canary.ts';
import { acknowledge } from './nag.ts';
import { pagesFunction } from './pages.ts';
import { publicBucket } from './publicBucket.ts';
import type { Stage, StageSettings } from './settings.ts';

/** What the portal's stack is built from. */
export interface PortalStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  /** The API that pages ask, and at which they are answered; `originSecrets`: what its functions accept, the newest first. */
  readonly api: { readonly httpApi: HttpApi; readonly domainName: string; readonly originSecrets: string };
  /** The directory of the bundle that writes pages, relative to the working directory unless absolute. It must exist. */
  readonly pagesAsset: string;
  /** Where officers sign in. */
  readonly signIn: SignIn;
}

/** Where officers sign in on the portal. */
export interface SignIn {
  readonly issuer: string;
  /** What the portal is called there; null: nobody signs in on it. */
  readonly clientId: string | null;
  /** What it asks for; null: what it asks for anyway. */
  readonly scope: string | null;
  /** Origins beside its own that a page may speak with: those of the issuer. */
  readonly connects: readonly string[];
}

const signInVariables = ({ issuer, clientId, scope, connects }: SignIn): Record<string, string> =>
  clientId === null
    ? {}
    : {
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: clientId,
        ...(scope === null ? {} : { OIDC_SCOPE: scope }),
        PAGE_CONNECTS: connects.join(' '),
      };

/**
 * The stack of the portal: the function that writes pages, at every path of the API that no other function has, and the bucket of what browsers
 * load beside them. The files are made of the repository, so the bucket may go with its stack once it is empty.
 */
export class PortalStack extends Stack {
  readonly bucket: Bucket;
  readonly pages: LambdaFunction;

  constructor(scope: Construct, id: string, props: PortalStackProps) {
    super(scope, id, { description: 'The portal of the flexible-work registry', ...props });
    const { stage, settings, api } = props;
    this.bucket = publicBucket(this, 'Files', RemovalPolicy.DESTROY);
    this.pages = pagesFunction(this, {
      settings,
      asset: props.pagesAsset,
      environment: {
        STAGE: stage,
        ORIGIN_SECRETS: api.originSecrets,
        // Around the distribution: it would be asked for one visitor, and the edge's stack is made after this one.
        GRAPHQL_URL: `https://${api.domainName}${graphqlPath}`,
        ...signInVariables(props.signIn),
      },
    });
    const application = new LambdaApplication(this, 'Rollouts');
    const live = liveAlias(this, this.pages, { application, rollout: settings.rollout });
    const route = new HttpRoute(this, 'PagesRoute', {
      // CDK's class does not say `undefined` where its interface leaves a property out.
      httpApi: api.httpApi as IHttpApi,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('PagesIntegration', live),
    });
    acknowledge(route, 'Pages are public, and answered only behind the distribution.', 'AwsSolutions-APIG4');

    new CfnOutput(this, 'PortalBucketName', { value: this.bucket.bucketName });
  }
}
