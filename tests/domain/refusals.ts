import type { Change, Decision, Refusal } from '#domain/outcome.ts';

/** Why a decision refused, each as its code or tag and its place in the input; nothing when it accepted. */
export function refusals(decision: Decision): string[] {
  return decision.tag === 'accepted' ? [] : decision.refusals.map(line);
}

function line(refusal: Refusal): string {
  const code = 'code' in refusal ? refusal.code : refusal.tag;
  return `${code} ${refusal.path.join('.')}`;
}

/** The change that was accepted; throws with every refusal when it was not. */
export function accepted<C extends Change>(decision: Decision<C>): C {
  if (decision.tag === 'accepted') return decision.change;
  throw new Error(`refused: ${decision.refusals.map(({ message }) => message).join(' ')}`);
}
