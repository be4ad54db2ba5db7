import { describe, expect, it } from 'vitest';
import { eliOf } from '#domain/eli.ts';
import { legislationOf } from '#domain/legislation.ts';
import type { Law } from '#domain/regulation.ts';
import { regulation, relation } from './records.ts';

const rule = regulation({ effectiveUntil: '2026-06-30', summary: 'One day a week.', metadata: null });
const others = ['old', 'older', 'law', 'amended'].map((slug) => regulation({ slug, issuedOn: '2020-01-01' }));
const law: Law = {
  regulations: new Map([rule, ...others].map((one) => [one.slug, one])),
  relations: [
    relation('rule', 'REVOKES', 'old'),
    relation('rule', 'REPLACES', 'older'),
    relation('rule', 'IMPLEMENTS', 'law'),
    relation('rule', 'AMENDS', 'amended'),
    relation('rule', 'EXTENDS', 'amended'),
    relation('law', 'AMENDS', 'rule'),
  ],
};
const named = (slug: string) => ({ '@type': 'Legislation', '@id': eliOf(law.regulations.get(slug) ?? rule) });

describe('a regulation as Legislation of schema.org', () => {
  it('says what it is, what it does to others, and its force on the day', () => {
    expect(legislationOf(rule, null, '2026-01-01', law)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': '/eli/id/se/2025/1/rule',
      legislationIdentifier: '/eli/id/se/2025/1/rule',
      name: 'Kerja fleksibel',
      alternateName: 'Surat Edaran 1',
      abstract: 'One day a week.',
      inLanguage: 'id',
      legislationType: 'Surat Edaran',
      legislationDate: '2025-01-01',
      temporalCoverage: '2025-01-01/2026-06-30',
      legislationDateVersion: '2026-01-01',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationPassedBy: { '@type': 'Organization', name: 'Menteri' },
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'Indonesia', identifier: 'ID' },
      sameAs: 'https://example.go.id/surat',
      legislationRepeals: [named('old'), named('older')],
      legislationApplies: [named('law')],
      legislationChanges: [named('amended')],
    });
  });

  it('is not in force before its first day and after its last', () => {
    for (const on of ['2024-12-31', '2026-07-01']) {
      expect(legislationOf(rule, null, on, law).legislationLegalForce).toBe('https://schema.org/NotInForce');
    }
  });

  it('leaves out what was not seen in a source', () => {
    const bare = regulation({
      slug: 'bare',
      title: null,
      issuer: null,
      issuedOn: null,
      regionCode: '32.72',
      source: { url: null, kind: 'UNVERIFIED', title: null },
    });
    expect(
      legislationOf(bare, 'Kota Sukabumi', '2026-01-01', { regulations: new Map([['bare', bare]]), relations: [] }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': '/eli/id/32.72/se/2025/1/bare',
      legislationIdentifier: '/eli/id/32.72/se/2025/1/bare',
      alternateName: 'Surat Edaran 1',
      inLanguage: 'id',
      legislationType: 'Surat Edaran',
      legislationDateVersion: '2026-01-01',
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'Kota Sukabumi', identifier: '32.72' },
    });
  });
});
