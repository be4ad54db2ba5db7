import type { Context } from './context.ts';
import { userErrors } from './userErrors.ts';
import type { Written } from './write.ts';

/** What the steps of a report answer: the report as the step left it, the same again on a retry. */
export async function reportPayload(written: Written, context: Context) {
  if (written.tag === 'refused') return { report: null, userErrors: await userErrors(written.refusals, context) };
  return { report: written.answer.kind === 'REPORT' ? written.answer.record : null, userErrors: [] };
}
