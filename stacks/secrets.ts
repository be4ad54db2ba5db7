import { type SecretValue, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './nag.ts';

/**
 * A secret of one generation, made by AWS at its first deployment: 64 letters and digits. Another generation is another secret, since
 * CloudFormation reads a secret's value anew only when the template names another one: so a rotation is a deployment, by plan and by
 * nobody's hand. The value is in no template and no output; CloudFormation puts it where it is used.
 */
export function generatedSecret(scope: Construct, id: string, generation: number, description: string): Secret {
  const secret = new Secret(scope, `${id}${generation}`, {
    description: `${description}, generation ${generation}`,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  acknowledge(
    secret,
    'Rotated by deployment (docs/operations/rotate-keys.md): both ends take it from the template, not from Secrets Manager.',
    'AwsSolutions-SMG4',
  );
  return secret;
}

/** Generations that functions accept at once. */
const ACCEPTED = 2;

/**
 * By which the API knows the distribution: the secret of this generation, and, with the one before, all that functions accept. The
 * distribution is deployed after the functions, so that at no moment it sends what they do not know.
 */
export function originSecrets(scope: Construct, generation: number): { newest: SecretValue; all: string } {
  // The third is accepted by nobody any more. It stands because pages, in a stack that is deployed later, still read its name until then.
  const generations = [generation, generation - 1, generation - 2].filter((one) => one > 0);
  const secrets = generations.map((of) =>
    generatedSecret(scope, 'OriginSecret', of, 'What CloudFront alone sends to the API'),
  );
  // Later stacks still read names of before while this one is deployed: none may be missing then.
  for (const { secretArn } of secrets) Stack.of(scope).exportValue(secretArn);
  const [newest, ...before] = secrets.slice(0, ACCEPTED).map(({ secretValue }) => secretValue);
  if (newest === undefined) throw new Error('There is no generation.');
  return { newest, all: [newest, ...before].map((one) => one.unsafeUnwrap()).join(',') };
}
