import type { Words } from '../column.ts';

/** The vocabularies that the catalogue speaks, by the prefixes of both its forms. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name of a vocabulary, by its prefix: `dct:title`. */
export type Named = `${keyof typeof PREFIXES}:${string}`;

/** What a statement says: a thing by its IRI, a text in a language, or a value of a type. */
export type Term =
  | { iri: string }
  | { text: string; language: keyof Words }
  | { text: string; type: Named }
  | { text: string };

/** A thing with what is said of it, in order. Every thing has an IRI, so that two forms of the catalogue are easily compared. */
export interface Thing {
  iri: string;
  types: readonly Named[];
  says: readonly (readonly [Named, Term])[];
}

export const iri = (address: string): Term => ({ iri: address });
export const typed = (text: string | number, type: Named): Term => ({ text: String(text), type });

/** Two statements, one in each language. */
export const inBoth = (property: Named, { id, en }: Words): (readonly [Named, Term])[] => [
  [property, { text: id, language: 'id' }],
  [property, { text: en, language: 'en' }],
];

/** The things as JSON-LD, whose context stands in the document: a reader fetches nothing. */
export function toJsonLd(things: readonly Thing[]): object {
  return {
    '@context': PREFIXES,
    '@graph': things.map(({ iri: id, types, says }) => ({
      '@id': id,
      '@type': types,
      ...Object.fromEntries(grouped(says, jsonTerm)),
    })),
  };
}

function jsonTerm(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('language' in term) return { '@value': term.text, '@language': term.language };
  return 'type' in term ? { '@value': term.text, '@type': term.type } : { '@value': term.text };
}

/** The things as Turtle. */
export function toTurtle(things: readonly Thing[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  return `${prefixes.join('\n')}\n${things.map(turtleThing).join('')}`;
}

function turtleThing({ iri: id, types, says }: Thing): string {
  const lines = grouped(says, turtleTerm).map(([property, terms]) => `${property} ${terms.join(', ')}`);
  return `\n<${id}> ${[`a ${types.join(', ')}`, ...lines].join(' ;\n    ')} .\n`;
}

function turtleTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  if ('language' in term) return `${quoted(term.text)}@${term.language}`;
  return 'type' in term ? `${quoted(term.text)}^^${term.type}` : quoted(term.text);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quoted = (text: string): string => `"${text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? '')}"`;

/** What is said, by property, in the order in which each is first said. */
const grouped = <T>(says: Thing['says'], of: (term: Term) => T): [string, T[]][] =>
  [...Map.groupBy(says, ([property]) => property)].map(([property, group]) => [
    property,
    group.map(([, term]) => of(term)),
  ]);
