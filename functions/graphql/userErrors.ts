import type { RecordName, Refusal } from '#domain/outcome.ts';
import { known } from '#domain/reference.ts';
import type { Context } from './context.ts';
import { nodeNameOf, readNode } from './nodes.ts';
import type { ResolversTypes } from './types.generated.ts';

type UserError = Awaited<ResolversTypes['UserError']>;

/** Refusals as clients see them: each with its own type, code and place. */
export function userErrors(refusals: readonly Refusal[], context: Context): Promise<UserError[]> {
  return Promise.all(refusals.map((refusal) => userError(refusal, context)));
}

async function userError(refusal: Refusal, context: Context): Promise<UserError> {
  const { message, path } = refusal;
  switch (refusal.tag) {
    case 'INVALID_INPUT':
      return { __typename: 'InvalidInput', message, path, code: refusal.code };
    case 'NOT_FOUND':
      return { __typename: 'NotFound', message, path, code: refusal.code };
    case 'ALREADY_EXISTS':
      return {
        __typename: 'AlreadyExists',
        message,
        path,
        code: 'ALREADY_EXISTS',
        existing: await node(refusal.existing, context),
      };
    case 'EDIT_CONFLICT': {
      const { expectedVersion, actualVersion } = refusal;
      const current = await node(refusal.current, context);
      return {
        __typename: 'EditConflict',
        message,
        path,
        code: 'EDIT_CONFLICT',
        expectedVersion,
        actualVersion,
        current,
      };
    }
    case 'ALREADY_SUPERSEDED': {
      const by = await node(refusal.by, context);
      return {
        __typename: 'AlreadySuperseded',
        message,
        path,
        code: 'ALREADY_SUPERSEDED',
        by: by?.__typename === 'AdoptionEvent' ? by : null,
      };
    }
    case 'SCHEME_BEYOND_LIMIT': {
      const { requirement, nextStep } = refusal.limit;
      return {
        __typename: 'SchemeBeyondLimit',
        message,
        path,
        code: 'SCHEME_BEYOND_LIMIT',
        requirement: known(requirement, await context.loaders.catalogue()),
        nextStep,
      };
    }
    case 'WRONG_STATE':
      return { __typename: 'WrongState', message, path, code: 'WRONG_STATE' };
    case 'REQUIREMENTS_NOT_MET': {
      const catalogue = await context.loaders.catalogue();
      const shortfall = refusal.shortfall.map((status) => known(status, catalogue));
      return { __typename: 'RequirementsNotMet', message, path, code: 'REQUIREMENTS_NOT_MET', shortfall };
    }
    case 'CHECK_FAILED':
      return { __typename: 'CheckFailed', message, path, code: 'CHECK_FAILED', check: refusal.check };
    case 'PERIOD_CLOSED': {
      const { since, rule, dueOn, closesOn, reopenedUntil } = refusal;
      return {
        __typename: 'PeriodClosed',
        message,
        path,
        code: 'PERIOD_CLOSED',
        since,
        rule,
        dueOn,
        closesOn,
        reopenedUntil,
        reopenableBy: 'MINISTRY_REGISTRAR',
      };
    }
    case 'IDEMPOTENCY_CONFLICT':
      return { __typename: 'IdempotencyConflict', message, path, code: 'IDEMPOTENCY_CONFLICT' };
  }
}

async function node(record: RecordName | null, context: Context) {
  return record === null ? null : readNode(nodeNameOf(record), context);
}
