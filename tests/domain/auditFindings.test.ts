import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditLink } from '#domain/auditChain.ts';
import {
  type Finding,
  linkFindings,
  nationFindings,
  notedFindings,
  type ReadChain,
  type ReadScope,
  scopeFindings,
  unlinkedFindings,
  waitingEvents,
} from '#domain/auditFindings.ts';
import { aTrailAndPlace, at, chained, digest, SCOPES, someTrail, type Trail } from './arbitraryChain.ts';

/** Everything that the verifier finds in a trail as it is kept. */
function found(trail: Trail, kept: { nation?: AuditLink | undefined; noted?: AuditLink | undefined } = {}): Finding[] {
  const { nation = trail.links.at(-1), noted } = kept;
  const chain: ReadChain = { last: null, scopes: new Map() };
  const findings = linkFindings(chain, trail.links, digest);
  findings.push(...nationFindings(chain, nation ?? null));
  if (noted !== undefined) {
    findings.push(
      ...notedFindings(
        noted,
        trail.links.find(({ number }) => number === noted.number),
      ),
    );
  }
  for (const scope of SCOPES) findings.push(...scopeFindings(readOf(trail, scope, chain), digest));
  return [...findings, ...unlinkedFindings(trail.heads, chain)];
}
function readOf({ heads, entries, events }: Trail, scope: string, { scopes }: Pick<ReadChain, 'scopes'>): ReadScope {
  const head = heads.get(scope) ?? null;
  return {
    scope,
    linked: scopes.get(scope) ?? null,
    head,
    entries: entries.filter((entry) => entry.scope === scope),
    events: events.filter((event) => event.scope === scope),
    headAfter: head,
  };
}
const named = (findings: readonly Finding[]) => findings.map(({ kind, event }) => `${kind} ${event?.id ?? ''}`.trim());

describe('a chain', () => {
  it('that nobody touched has no finding', () => {
    fc.assert(
      fc.property(someTrail, (trail) => {
        expect(found(trail, { noted: trail.links[0] })).toEqual([]);
      }),
    );
  });
});

describe('the verifier names', () => {
  it('an event that is not what was chained: EDITED', () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const { id } = at(trail.entries, place);
        const events = trail.events.map((event) =>
          event.id === id ? { ...event, eventHash: digest('other') } : event,
        );
        expect(named(found({ ...trail, events }))).toEqual([`EDITED ${id}`]);
      }),
    );
  });

  it('an event whose entry was edited with it: EDITED', () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const { id } = at(trail.entries, place);
        const edit = <T extends { id: string }>(one: T): T =>
          one.id === id ? { ...one, eventHash: digest('other') } : one;
        const both = { ...trail, events: trail.events.map(edit), entries: trail.entries.map(edit) };
        expect(named(found(both))).toEqual([`EDITED ${id}`]);
      }),
    );
  });

  it('an event that is gone: DROPPED, also with its entry', () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const entry = at(trail.entries, place);
        const events = trail.events.filter(({ id }) => id !== entry.id);
        expect(named(found({ ...trail, events }))).toEqual([`DROPPED ${entry.id}`]);
        const entries = trail.entries.filter((one) => one !== entry);
        const both = found({ ...trail, events, entries });
        const isLast = trail.heads.get(entry.scope)?.seq === entry.seq;
        expect(both).toMatchObject([{ kind: isLast ? 'CUT_OFF' : 'DROPPED', scope: entry.scope, number: entry.seq }]);
      }),
    );
  });

  it('entries that changed places: REORDERED', () => {
    fc.assert(
      fc.property(aTrailAndPlace, fc.nat(), fc.boolean(), ({ trail, place }, drawn, isWhole) => {
        const one = at(trail.entries, place);
        const others = trail.entries.filter((entry) => entry.scope === one.scope && entry !== one);
        fc.pre(others.length > 0);
        const other = at(others, drawn % others.length);
        const inPlaceOf = (entry: AuditEntry, { seq, previous, hash }: AuditEntry): AuditEntry => ({
          ...entry,
          seq,
          ...(isWhole ? { previous } : {}),
          ...(isWhole && drawn % 2 === 0 ? { hash } : {}),
        });
        const entries = trail.entries.map((entry) =>
          entry === one ? inPlaceOf(one, other) : entry === other ? inPlaceOf(other, one) : entry,
        );
        const names = found({ ...trail, entries });
        for (const { id } of [one, other]) {
          expect(names.filter(({ event }) => event?.id === id)).not.toEqual([]);
        }
        if (!isWhole || drawn % 2 === 1) expect(names.map(({ kind }) => kind)).toContain('REORDERED');
      }),
    );
  });

  it('a chain that ends before its head: CUT_OFF', () => {
    fc.assert(
      fc.property(aTrailAndPlace, fc.constantFrom('head stays', 'head is lowered', 'head is gone'), (given, how) => {
        const { trail, place } = given;
        const { scope, seq } = at(trail.entries, place);
        const isCut = (one: { scope: string; seq: number }) => one.scope === scope && one.seq >= seq;
        const gone = new Set(trail.entries.filter(isCut).map(({ id }) => id));
        const entries = trail.entries.filter((entry) => !isCut(entry));
        const events = trail.events.filter(({ id }) => !gone.has(id));
        const heads = new Map(trail.heads);
        const last = entries.findLast((entry) => entry.scope === scope);
        if (how === 'head is gone' || last === undefined) heads.delete(scope);
        else if (how === 'head is lowered') heads.set(scope, { seq: last.seq, hash: last.hash });
        const findings = found({ ...trail, entries, events, heads });
        expect(findings.map((one) => [one.kind, one.scope])).toContainEqual(['CUT_OFF', scope]);
        expect(findings.filter(({ kind }) => kind !== 'CUT_OFF')).toEqual([]);
      }),
    );
  });

  it("a scope's chain that was made anew: CUT_OFF, since the nation's has another head of it", () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const { scope } = at(trail.entries, place);
        const own = trail.events.filter((event) => event.scope === scope);
        const anew = chained([{ ...at(own, 0), eventHash: digest('other') }, ...own.slice(1)], 100);
        const entries = [...trail.entries.filter((entry) => entry.scope !== scope), ...anew.entries];
        const events = [...trail.events.filter((event) => event.scope !== scope), ...anew.events];
        const heads = new Map([...trail.heads, ...anew.heads]);
        expect(found({ ...trail, entries, events, heads })).toContainEqual(
          expect.objectContaining({ kind: 'CUT_OFF', scope }),
        );
      }),
    );
  });

  it("a nation's chain that was cut or made anew: CUT_OFF, by a head that was noted", () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const noted = trail.links.at(-1);
        const cut = chained(trail.events.slice(0, place), 3);
        const kinds = found(cut, { noted }).map(({ kind, scope }) => `${kind} ${scope}`);
        expect(kinds).toEqual(noted?.hash === cut.links.at((noted?.number ?? 0) - 1)?.hash ? [] : ['CUT_OFF CHAIN']);
        const edited = trail.events.map((event, count) =>
          count === 0 ? { ...event, eventHash: digest(event.eventHash) } : event,
        );
        expect(named(found(chained(edited, 3), { noted }))).toEqual(['CUT_OFF']);
      }),
    );
  });

  it("links of the nation's chain that are gone, changed or cut", () => {
    fc.assert(
      fc.property(someTrail, fc.nat(), (trail, drawn) => {
        const link = at(trail.links, drawn % trail.links.length);
        const nation = trail.links.at(-1);
        const gone = found({ ...trail, links: trail.links.filter((one) => one !== link) }, { nation });
        const kind = link === nation ? 'CUT_OFF' : 'DROPPED';
        expect(gone).toContainEqual(expect.objectContaining({ kind, scope: 'CHAIN', number: link.number }));
        const edit = (one: AuditLink) => (one === link ? { ...one, head: digest('other') } : one);
        expect(found({ ...trail, links: trail.links.map(edit) })).toContainEqual(
          expect.objectContaining({ kind: 'EDITED', scope: 'CHAIN', number: link.number }),
        );
      }),
    );
  });

  it('an event that was put in among chained ones: UNCHAINED; the latest is about to be chained', () => {
    fc.assert(
      fc.property(aTrailAndPlace, ({ trail, place }) => {
        const before = at(trail.entries, place);
        const { scope } = before;
        const put = { ...before, load: null, id: 'put-in', recordedAt: `${before.recordedAt.slice(0, 17)}01.000Z` };
        const events = [...trail.events, put];
        const isLatest = trail.heads.get(scope)?.seq === before.seq;
        expect(named(found({ ...trail, events }))).toEqual(isLatest ? [] : ['UNCHAINED put-in']);
        const read = readOf({ ...trail, events }, scope, { scopes: new Map() });
        expect(waitingEvents(read)).toBe(isLatest ? 1 : 0);
      }),
    );
  });
});

it('what others chain while a scope is read is no finding', () => {
  fc.assert(
    fc.property(aTrailAndPlace, fc.nat(), ({ trail, place }, drawn) => {
      const { scope, seq, hash } = at(trail.entries, place);
      const chain: ReadChain = { last: null, scopes: new Map() };
      const until = trail.links.findLastIndex((link) => link.scope === scope && link.seq <= seq) + 1;
      linkFindings(chain, trail.links.slice(0, until), digest);
      const read = readOf(trail, scope, chain);
      // Of what came meanwhile, some entries were read and others not.
      const entries = read.entries.filter((one) => one.seq <= seq || one.seq % 2 === drawn % 2);
      expect(
        scopeFindings({ ...read, head: { seq, hash }, entries }, digest).filter(({ kind }) => kind !== 'UNCHAINED'),
      ).toEqual([]);
    }),
  );
});
