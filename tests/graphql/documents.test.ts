import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentRefusal } from '#graphql/documentSize.ts';
import { createDocuments } from '#graphql/documents.ts';
import { DEEPEST, LONGEST_MESSAGE, MOST_FIELDS, MOST_SELECTIONS, MOST_VALIDATION_ERRORS } from '#graphql/limits.ts';
import { Refused } from '#graphql/refusal.ts';

const schema = buildSchema(readFileSync('functions/graphql/schema.generated.graphqls', 'utf8'));
const documents = () => createDocuments(schema);

/** The errors of a document that is refused. */
function refusal(text: string): Refused {
  try {
    documents().read(text);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('The document was not refused.');
}

describe('a document that is not valid', () => {
  it('is told at most five errors, each cut, and none that says what was perhaps meant', () => {
    const many = Array.from({ length: 60 }, (_, place) => `regio${place}`).join(' ');
    const { errors } = refusal(`{ region(code: "32") { ${many} ${'a'.repeat(20_000)} } }`);
    expect(errors.length).toBe(MOST_VALIDATION_ERRORS);
    const long = refusal(`{ ${'a'.repeat(20_000)} }`).errors[0]?.message ?? '';
    expect(long.length).toBeLessThanOrEqual(LONGEST_MESSAGE + 1);
    for (const text of ['{ regio(code: "32") { name } }', '{ region(code: "32") { nam } }']) {
      expect(validate(schema, parse(text))[0]?.message).toContain('Did you mean');
      expect(refusal(text).errors[0]?.message).not.toContain('mean');
    }
  });

  it('says where, so that it can be mended', () => {
    expect(refusal('{\n  nothing\n}').errors[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });
});

describe('documents that are held', () => {
  it('are parsed and validated once, good ones and refused ones', () => {
    const held = documents();
    const one = held.read('{ __typename }');
    expect(held.read('{ __typename }').document).toBe(one.document);
    expect(held.held(one.sha256)).toBe(one.document);
    expect(held.held('0'.repeat(64))).toBeUndefined();
    const refusals = [0, 1].map(() => {
      try {
        return held.read('{ nothing }');
      } catch (error) {
        return error;
      }
    });
    expect(refusals[0]).toBe(refusals[1]);
  });

  it('are those that were asked last, up to a bound on their text', () => {
    const held = documents();
    const first = held.read('{ __typename }');
    const long = held.read(`# ${'x'.repeat(20_000)}\n{ __typename }`);
    expect([held.held(first.sha256), held.held(long.sha256)]).toEqual([first.document, undefined]);
    for (let place = 0; place < 130; place += 1) held.read(`# ${'x'.repeat(9_000)}${place}\n{ __typename }`);
    expect(held.held(first.sha256)).toBeUndefined();
  });
});

/** A chain of fragments: how often each spreads the next, and how many fields it has of its own. */
const chain = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 12,
});

describe('the size of a document', () => {
  it('is that of the document with every fragment written out, however they are nested', () => {
    fc.assert(
      fc.property(chain, (links) => {
        const texts = links.map(([spreads, fields], place) => {
          const own = Array.from({ length: fields }, (_, field) => `f${place}x${field}`);
          const next = place + 1 < links.length ? Array.from({ length: spreads }, () => `...F${place + 1}`) : ['end'];
          return `fragment F${place} on Query { ${[...own, ...next].join(' ')} }`;
        });
        let fields = 0;
        let selections = 0;
        for (const [place, [spreads, own]] of [...links.entries()].reverse()) {
          const isLast = place + 1 === links.length;
          selections = isLast ? own + 1 : own + spreads * (selections + 1);
          fields = isLast ? own + 1 : own + spreads * fields;
        }
        const refused = documentRefusal(parse(`{ ...F0 } ${texts.join(' ')}`));
        const isTooLarge = selections + 1 > MOST_SELECTIONS || fields > MOST_FIELDS;
        const code = refused?.errors[0]?.extensions?.code;
        // What is small enough may still repeat a field too often, or have too many at its root.
        if (isTooLarge) expect(code).toMatch(/TOO_MANY_(?:SELECTIONS|FIELDS)/);
        else expect(code).not.toBe('TOO_MANY_SELECTIONS');
      }),
    );
  });

  it('is refused for depth at one level more than is allowed, within fragments too', () => {
    const nested = (levels: number) => `${'a { '.repeat(levels - 1)}b${' }'.repeat(levels - 1)}`;
    for (const text of [
      (levels: number) => `{ ${nested(levels)} }`,
      (levels: number) => `{ ...F } fragment F on Query { ${nested(levels)} }`,
    ]) {
      expect(documentRefusal(parse(text(DEEPEST)))).toBeNull();
      expect(documentRefusal(parse(text(DEEPEST + 1)))?.errors[0]?.extensions?.code).toBe('TOO_DEEP');
    }
  });

  it('lets the introspection of GraphiQL pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
    });
    expect(documents().read(query).document.definitions.length).toBeGreaterThan(1);
  });
});
