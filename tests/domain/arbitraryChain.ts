import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type AuditEntry, type AuditLink, chainSteps, type ScopeHead, type StoredEvent } from '#domain/auditChain.ts';
import { NATION } from '#domain/event.ts';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
export const SCOPES = [NATION, '32.72', '33.74'];
export const instant = (minute: number): string => new Date(Date.UTC(2026, 5, 1) + minute * 60_000).toISOString();

/** Events of some scopes, each some minutes after the one before. */
export const someEvents = fc
  .array(fc.record({ scope: fc.constantFrom(...SCOPES), content: fc.string() }), { minLength: 6, maxLength: 40 })
  .map((all) =>
    all.map(
      ({ scope, content }, place): StoredEvent => ({
        scope,
        id: `event-${place}`,
        recordedAt: instant(place * 5),
        action: 'saveReport',
        kind: 'REPORT',
        key: 'agency form 2026-05 1',
        load: null,
        eventHash: digest(content),
      }),
    ),
  );

export interface Trail {
  events: StoredEvent[];
  entries: AuditEntry[];
  links: AuditLink[];
  heads: Map<string, ScopeHead>;
}

/** Events chained in batches, as the stream brings them. */
export function chained(events: readonly StoredEvent[], batch: number, most = 100): Trail {
  const trail: Trail = { events: [...events], entries: [], links: [], heads: new Map() };
  for (let place = 0; place < events.length; place += batch) {
    const last = trail.links.at(-1);
    const nation = last === undefined ? null : { number: last.number, hash: last.hash, linkedAt: last.linkedAt };
    const made = { salt: () => `salt-${place}`, chainedAt: instant(place) };
    const part = events.slice(place, place + batch);
    for (const step of chainSteps(part, { nation, scopes: trail.heads }, made, { digest, most })) {
      trail.entries.push(...step.entries);
      trail.links.push(...step.links);
      for (const { scope, after } of step.heads) trail.heads.set(scope, after);
    }
  }
  return trail;
}

export const someTrail = fc
  .tuple(someEvents, fc.integer({ min: 1, max: 15 }), fc.constantFrom(10, 100))
  .map(([events, batch, most]) => chained(events, batch, most));
/** A trail, and the place of one of its entries. */
export const aTrailAndPlace = someTrail.chain((trail) =>
  fc.record({ trail: fc.constant(trail), place: fc.nat({ max: trail.entries.length - 1 }) }),
);
export const at = <T>(all: readonly T[], place: number): T => {
  const one = all[place];
  if (one === undefined) throw new Error('There is none.');
  return one;
};
