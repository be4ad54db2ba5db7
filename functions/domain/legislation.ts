import type { Day } from './day.ts';
import { eliOf } from './eli.ts';
import { instrumentType } from './instrumentType.ts';
import { firstDay, type Law, lastDay, type Regulation, type RelationKind } from './regulation.ts';
import { regulationStatus } from './regulationStatus.ts';

/** A value of JSON-LD. */
export type JsonLd = string | readonly JsonLd[] | { readonly [name: string]: JsonLd };

/** The property of schema.org that says what a relation does. Rule: https://schema.org/Legislation and the ELI task force's guide to it. */
const PROPERTIES: Readonly<Record<RelationKind, string>> = {
  AMENDS: 'legislationChanges',
  EXTENDS: 'legislationChanges',
  REVOKES: 'legislationRepeals',
  REPLACES: 'legislationRepeals',
  IMPLEMENTS: 'legislationApplies',
};

/**
 * A regulation as `Legislation` of schema.org, with its force on a day; what was not seen in a source is left out. `regionName` is
 * the name of its region, null for a national one. One without a first day says nothing of its force.
 */
export function legislationOf(
  regulation: Regulation,
  regionName: string | null,
  on: Day,
  law: Law,
): { readonly [name: string]: JsonLd } {
  const { issuer, issuedOn, source, regionCode } = regulation;
  const { state, inForce } = regulationStatus(regulation.slug, on, law);
  const [first, last] = [firstDay(regulation), lastDay(regulation.slug, law)];
  const { name } = instrumentType(regulation.type);
  const told: Record<string, JsonLd | null> = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': eliOf(regulation),
    legislationIdentifier: eliOf(regulation),
    name: regulation.title,
    alternateName: `${name} ${regulation.number}`,
    abstract: regulation.summary,
    inLanguage: 'id',
    legislationType: name,
    legislationDate: issuedOn,
    datePublished: regulation.metadata?.promulgatedOn ?? null,
    temporalCoverage: first === null ? null : `${first}/${last ?? '..'}`,
    legislationDateVersion: on,
    legislationLegalForce: state === 'UNDATED' ? null : `https://schema.org/${inForce ? 'InForce' : 'NotInForce'}`,
    legislationPassedBy: issuer === null ? null : { '@type': 'Organization', name: issuer },
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: regionName ?? 'Indonesia',
      identifier: regionCode ?? 'ID',
    },
    sameAs: source.url,
    ...relatedTo(regulation.slug, law),
  };
  const entries = Object.entries(told).filter((one): one is [string, JsonLd] => one[1] !== null);
  return Object.fromEntries(entries);
}

function relatedTo(slug: string, { relations, regulations }: Law): Record<string, JsonLd> {
  const related = new Map<string, Set<string>>();
  for (const { from, kind, to } of relations) {
    const other = regulations.get(to);
    if (from !== slug || other === undefined) continue;
    const property = PROPERTIES[kind];
    related.set(property, (related.get(property) ?? new Set()).add(eliOf(other)));
  }
  return Object.fromEntries(
    [...related].map(([property, ids]) => [property, [...ids].map((id) => ({ '@type': 'Legislation', '@id': id }))]),
  );
}
