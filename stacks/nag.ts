import { type App, type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/**
 * Holds every stack against AWS's list for well-made solutions and its list for serverless ones. A finding fails the synthesis, unless it is
 * acknowledged with its reason at the construct that it is about.
 */
export function checkByRules(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
}

/** Says of findings about a construct, and all below it, that they are known, and why they may stay. */
export function acknowledge(construct: IConstruct, reason: string, ...ids: readonly string[]): void {
  Validations.of(construct).acknowledge(...ids.map((id) => ({ id, reason })));
}

/** How a template names what a construct makes. */
export const logicalIdOf = (construct: IConstruct): string =>
  Stack.of(construct).getLogicalId(construct.node.defaultChild as CfnElement);

/** A schedule's role may call a function, and each of its versions, which AWS names by a star. */
export function acknowledgeVersions(stack: Stack, lambda: IConstruct): void {
  acknowledge(
    stack,
    'The role of a schedule may call its one function, whichever version of it.',
    `AwsSolutions-IAM5[Resource::<${logicalIdOf(lambda)}.Arn>:*]`,
  );
}
