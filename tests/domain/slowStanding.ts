import type { AdoptionStep, AsOf, BasisStanding } from '#domain/adoption.ts';

/**
 * The status of a region towards one basis, told once more from the text of the domain, day by day and without haste: it asks
 * for every day from the first event on what is recorded and what runs out, instead of folding over events.
 */
export function slowStanding(steps: readonly AdoptionStep[], asOf: AsOf, lastDay: string | null) {
  const recorded = steps.filter((one) => asOf.recordedAt === null || one.recordedAt <= asOf.recordedAt);
  const live = recorded.filter((one) => !recorded.some((other) => other.supersedes === one.id));
  const days = [
    ...new Set(live.flatMap((one) => [dayOf(one), ...(one.effectiveUntil ? [next(one.effectiveUntil)] : [])])),
  ];
  let status = 'NOT_ADOPTED';
  let since: string | null = null;
  let ownEnd: string | null = null;
  let derived = false;
  let somethingKnown = false;
  let governing: string | null = null;
  for (const day of days.filter((one) => one <= asOf.effectiveOn).sort()) {
    if (ownEnd !== null && next(ownEnd) <= day && ['DECREED', 'PILOT', 'IMPLEMENTED', 'SUSPENDED'].includes(status)) {
      since = next(ownEnd);
      status = 'ENDED';
      derived = true;
    }
    for (const step of inOrder(live.filter((one) => dayOf(one) === day && one.status !== 'EVALUATED'))) {
      const prepares = step.status === 'DISCUSSED' || step.status === 'UNDER_STUDY' || step.status === 'DECREED';
      const running = status === 'PILOT' || status === 'IMPLEMENTED';
      if (prepares && running) continue;
      const goesOn = somethingKnown && !derived && step.status === status;
      if (!goesOn) since = day;
      status = step.status;
      ownEnd = step.effectiveUntil;
      derived = false;
      somethingKnown = true;
      governing = step.id;
    }
  }
  const beganByThen = since === null || lastDay === null || since <= lastDay;
  if (lastDay !== null && asOf.effectiveOn > lastDay && ownEnd === null && beganByThen) {
    if (['DECREED', 'PILOT', 'IMPLEMENTED', 'SUSPENDED'].includes(status)) {
      return { status: 'ENDED', since: next(lastDay), lapsed: true, eventId: governing };
    }
    if (['DISCUSSED', 'UNDER_STUDY', 'DECLINED'].includes(status)) {
      return { status: 'NOT_ADOPTED', since: next(lastDay), lapsed: true, eventId: governing };
    }
  }
  return { status, since, lapsed: derived, eventId: governing };
}

/** The standing that counts where no basis is asked, by comparing every pair with the four rules of the text. */
export function slowMostAdvanced(all: readonly BasisStanding[]): BasisStanding | undefined {
  const ordinal = new Map([
    ['DISCUSSED', 1],
    ['UNDER_STUDY', 2],
    ['DECREED', 3],
    ['PILOT', 4],
    ['IMPLEMENTED', 5],
  ]);
  const beats = (one: BasisStanding, other: BasisStanding): boolean => {
    const [a, b] = [ordinal.get(one.status) ?? 0, ordinal.get(other.status) ?? 0];
    if (a !== b) return a > b;
    if ((one.status === 'NOT_ADOPTED') !== (other.status === 'NOT_ADOPTED')) return other.status === 'NOT_ADOPTED';
    if (one.since !== other.since) return other.since === null || (one.since !== null && one.since > other.since);
    return (one.basis ?? '') < (other.basis ?? '');
  };
  return all.find((one) => all.every((other) => other === one || beats(one, other)));
}

const dayOf = (step: AdoptionStep): string => step.effectiveOn ?? step.reportedOn ?? '';

function next(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function inOrder(steps: AdoptionStep[]): AdoptionStep[] {
  const rank = (one: AdoptionStep) =>
    `${one.origin === 'OBSERVED' ? 0 : 1} ${one.recordedAt} ${String(one.ordinal).padStart(6, '0')}`;
  return [...steps].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
