import type { Access } from '#domain/access.ts';
import type { AccessDecision, AccessRecords } from '#domain/accessInput.ts';
import type { Moment } from '#domain/outcome.ts';
import type { Action } from '#domain/permission.ts';
import { readAccess } from '#store/access.ts';
import type { Context } from './context.ts';
import { permitted } from './permitted.ts';
import { recordPayload } from './recordPayload.ts';
import { write } from './write.ts';

/**
 * Carries a change of one subject's access out: it stands on the version of what is kept of the subject alone. Answers what the mutations
 * of access answer.
 */
export async function writeToAccess(
  context: Context,
  action: Action,
  input: { idempotencyKey: string; subject: string; issuer?: string | null | undefined },
  decide: (records: AccessRecords, moment: Moment) => AccessDecision | Promise<AccessDecision>,
): Promise<{ access: Access | null; userErrors: Awaited<ReturnType<typeof recordPayload>>['userErrors'] }> {
  const decidedBy = permitted(context.actor, action, 'Sign in to write.');
  const of = { issuer: input.issuer ?? decidedBy.issuer, subject: input.subject };
  const written = await write(context, action, input, async (moment) => {
    const current = await readAccess(context.table, of);
    return {
      decision: await decide({ of, current, decidedBy }, moment),
      expected: { reference: null, region: null },
    };
  });
  const { record, userErrors } = await recordPayload('ACCESS', written, context);
  return { access: record, userErrors };
}
