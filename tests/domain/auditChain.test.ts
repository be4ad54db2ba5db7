import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, chainSteps, entryHash, linkHash } from '#domain/auditChain.ts';
import { chained, digest, instant, SCOPES, someEvents } from './arbitraryChain.ts';

describe('the text that is hashed', () => {
  it('is the same for the same values, whatever the order of fields, and another for others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const again = JSON.parse(JSON.stringify(one), (_key, value) =>
          Object.prototype.toString.call(value) === '[object Object]'
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        );
        expect(canonicalText(again)).toBe(canonicalText(one));
        expect(JSON.parse(canonicalText(one))).toEqual(JSON.parse(JSON.stringify(one)));
        const isSame = canonicalText(one) === canonicalText(other);
        expect(isSame).toBe(canonicalText(JSON.parse(canonicalText(other))) === canonicalText(again));
      }),
    );
  });
});

describe('a chain', () => {
  it('counts each scope from 1, follows from entry to entry and from link to link, and fits its transactions', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 1, max: 40 }), (events, batch) => {
        const { entries, links } = chained(events, batch, 10);
        for (const scope of SCOPES) {
          const own = entries.filter((entry) => entry.scope === scope);
          expect(own.map(({ seq }) => seq)).toEqual(own.map((_, place) => place + 1));
          expect(own.map(({ previous }) => previous)).toEqual(
            [null, ...own.map(({ hash }) => hash)].slice(0, own.length),
          );
        }
        expect(links.map(({ number }) => number)).toEqual(links.map((_, place) => place + 1));
        expect(entries.every((entry) => entryHash(entry, digest) === entry.hash)).toBe(true);
        expect(links.every((link) => linkHash(link, digest) === link.hash)).toBe(true);
        const made = { salt: () => '', chainedAt: instant(0) };
        for (const step of chainSteps(events, { nation: null, scopes: new Map() }, made, { digest, most: 10 })) {
          expect(step.entries.length + step.heads.length + step.links.length + 1).toBeLessThanOrEqual(10);
          expect(step.links.map(({ scope }) => scope)).toEqual([...new Set(step.links.map(({ scope }) => scope))]);
        }
      }),
    );
  });
});
