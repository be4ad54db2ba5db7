import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  type CfnUserPoolClient,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { OutsideIssuer } from '#config/deployment.ts';
import { acknowledge } from './nag.ts';
import { registryFunction } from './registryFunction.ts';
import type { Stage, StageSettings } from './settings.ts';

/** What the auth stack is built from. */
export interface AuthStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: StageSettings;
  /** The directory of the bundle that writes claims, relative to the working directory unless absolute. It must exist. */
  readonly claimsAsset: string;
}

/** Where officers are led back after they signed in, on the registry's own page. */
export const signedInPage = '/masuk';

/** A page of whoever develops the portal on one machine: the only place that may be http. */
const localPage = `http://localhost:4000${signedInPage}`;

/**
 * The stack of those who sign in: officers, reporters and the ministry's people, whom an administrator enters with their role, region or
 * agency. A function writes these into access tokens. The pool keeps what signing in needs; the registry keeps the token's subject alone.
 */
export class AuthStack extends Stack {
  /** What the API checks tokens against. */
  readonly issuer: OutsideIssuer;
  /** The address of the pages for signing in, as an origin. */
  readonly signInOrigin: string;
  readonly claims: LambdaFunction;

  constructor(scope: Construct, id: string, props: AuthStackProps) {
    super(scope, id, {
      description: 'Who signs in to the flexible-work registry',
      terminationProtection: true,
      ...props,
    });
    const { stage, settings } = props;
    const claims = registryFunction(this, 'Claims', {
      settings,
      description: "Writes a person's role, region or agency into access tokens",
      asset: props.claimsAsset,
      memorySize: 256,
      // Cognito gives up after five seconds.
      timeout: Duration.seconds(5),
      environment: { STAGE: stage },
      failures: 'Cognito waits for its answer, and tells the person; nothing calls it asynchronously.',
    });
    this.claims = claims.lambda;
    const pool = this.pool(settings);
    pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, claims.lambda, LambdaVersion.V2_0);
    const client = this.client(pool, settings);
    const domain = pool.addDomain('SignIn', {
      // One for all of AWS: with the account's number nobody else has it.
      cognitoDomain: { domainPrefix: `${stage}-flexible-work-registry-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, 'SignInPages', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    this.issuer = { issuer, audience: client.userPoolClientId, jwksUri: `${issuer}/.well-known/jwks.json` };
    this.signInOrigin = domain.baseUrl();

    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: client.userPoolClientId });
    new CfnOutput(this, 'SignInOrigin', { value: this.signInOrigin });
  }

  private pool(settings: StageSettings): UserPool {
    const claim = () => new StringAttribute({ mutable: true, maxLen: 100 });
    const pool = new UserPool(this, 'People', {
      featurePlan: FeaturePlan.ESSENTIALS,
      // Nobody becomes an officer by himself.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      customAttributes: { role: claim(), region: claim(), agency: claim() },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: settings.secondFactor === 'REQUIRED' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      // No text messages: a number can be taken over, and they cost the state by the piece.
      mfaSecondFactor: { otp: true, sms: false },
      // Cognito itself sends some 50 mails a day.
      ...(settings.mailFrom === null ? {} : { email: UserPoolEmail.withSES({ fromEmail: settings.mailFrom }) }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    if (settings.secondFactor !== 'REQUIRED') {
      acknowledge(
        pool,
        'A stage for trying out, without real records: people may sign in without a second factor there.',
        'AwsSolutions-COG2',
      );
    }
    for (const rule of ['AwsSolutions-COG3', 'AwsSolutions-COG8']) {
      acknowledge(
        pool,
        'Threat protection needs the Plus plan, at four times the price. A second factor is required in its place, and nobody signs up alone.',
        rule,
      );
    }
    return pool;
  }

  private client(pool: UserPool, { domain }: StageSettings): UserPoolClient {
    const page = domain === null ? localPage : `https://${domain.name}${signedInPage}`;
    const readable = new ClientAttributes().withStandardAttributes({ email: true });
    const client = pool.addClient('Portal', {
      // A page cannot keep a secret: it proves itself by PKCE.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [page],
        logoutUrls: [page],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(12),
      readAttributes: readable,
      // Nobody gives himself a role: attributes are an administrator's to write.
      writeAttributes: readable,
    });
    // Without a word Cognito allows passwords to be sent by any program, for tokens that may change a person's own address.
    (client.node.defaultChild as CfnUserPoolClient).explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
    return client;
  }
}
