import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { execute, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compile } from '#graphql/compile.ts';
import type { Context } from '#graphql/context.ts';
import { nastySchema } from '../support/nastySchema.ts';
import { randomOperation } from '../support/randomOperation.ts';

const context = {} as Context;
async function both(text: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('There is no operation.');
  const query = compile(nastySchema, { document, definition });
  const plain = await execute({ schema: nastySchema, document, variableValues, contextValue: context });
  const compiled = query === null ? null : await query.run(undefined, context, variableValues);
  return { plain, compiled };
}

describe('a compiled query', () => {
  it('answers what graphql-js answers, byte for byte, and fails where that tells an error', async () => {
    const seen = { answered: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(randomOperation(nastySchema), async ({ text, variables }) => {
        const { plain, compiled } = await both(text, variables);
        if (compiled === null || compiled.errors !== undefined) {
          seen.failed += 1;
          return;
        }
        seen.answered += 1;
        expect(plain.errors).toBe(undefined);
        expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(plain.data));
      }),
      { numRuns: 8_000 },
    );
    expect(seen.answered).toBeGreaterThan(1_000);
    expect(seen.failed).toBeGreaterThan(100);
  });

  it.each([
    '{ untyped(fails: true) { __typename } }',
    '{ getter(fails: true) { name } one { slow } }',
    '{ iterator(fails: true) }',
    '{ items(fails: true) { name } }',
  ])('ends in an error where an answer breaks off after a promise: %s', async (text) => {
    const { plain, compiled } = await both(text);
    expect(plain.errors?.length).toBeGreaterThan(0);
    expect(compiled?.errors?.length).toBeGreaterThan(0);
  });

  it('is made without a change to the document, which others share', () => {
    const document = parse(
      'query A($x: Boolean!) { one { name ...part @include(if: $x) } } fragment part on One { id }',
    );
    const definition = getOperationAST(document);
    if (!definition) throw new Error('There is no operation.');
    const before = JSON.stringify(document);
    expect(compile(nastySchema, { document, definition })).not.toBe(null);
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each([
    ['what writes', 'mutation { __typename }'],
    ['a variable whose type holds itself', 'query ($of: Endless) { endless(of: $of) }'],
    [
      'a name that is asked twice where a directive may leave one out',
      'query ($no: Boolean!) { one @skip(if: $no) { name } two { name } one { id } }',
    ],
    [
      'what a fragment asks again where a directive may leave it out',
      'query ($no: Boolean!) { ...again @skip(if: $no) two { name } ... on Query { two { name } } } fragment again on Query { two { name } }',
    ],
    ['the name that would set what an object inherits from', '{ __proto__: one { name } }'],
    ['that name of a variable', 'query ($__proto__: Boolean!) { one @skip(if: $__proto__) { name } }'],
    [
      'a fragment that stands at two places, of which one has a condition',
      'query ($no: Boolean!) { a: one { ...again @include(if: $no) } b: one { ...again } } fragment again on One { name }',
    ],
    ['a text that is more than a code or a slug', '{ echo(text: "two words") }'],
    ['a text that runs on', `{ echo(text: "${'a'.repeat(201)}") }`],
    ['a text with a mark of the compiler’s own', '{ echo(text: "a__b") }'],
    ['a block of text', '{ echo(text: """(1)""") }'],
    ['a name with a mark of the compiler’s own', '{ __field: one { name } }'],
    ['a variable that may not be given, within an input', 'query ($c: Colour) { echo(point: { colour: $c }) }'],
    [
      'a variable that may not be given, within a list',
      'query ($x: Int) { echo(point: { y: [1], inner: { word: "a", words: [["b"]] } }, number: $x) two { count(of: [1, 2]) } one { twos { count } } }'
        .replace('[["b"]]', '[[$w]]')
        .replace('($x: Int)', '($x: Int, $w: String)'),
    ],
    ['a variable that may be null where null is not allowed', 'query ($x: Int = 4) { echo(point: { x: $x }) }'],
    [
      'more code than is held',
      `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: any { ... on Three { any { ... on Three { any { ... on Three { any { ... on Three { any { __typename } } } } } } } } }`).join(' ')} }`,
    ],
  ])('is not made of %s', async (_, text) => {
    const { plain, compiled } = await both(text, { no: true });
    expect(compiled).toBe(null);
    expect(plain).not.toBe(null);
  });
});

/** What the compiler marks values by that JSON does not know, as it is installed. */
const MARKS = [
  ...readFileSync(createRequire(import.meta.url).resolve('graphql-jit/dist/execution.js'), 'utf8').matchAll(
    /"(__MAGIC_[^"]+)"/g,
  ),
].map(([, mark = '']) => mark);

describe('no text of a client becomes code', () => {
  const ran = 'globalThis.ranText=true';
  const texts = (MARKS.length > 0 ? MARKS : ['none']).flatMap((mark) => [
    `${mark}${ran}`,
    `x\\"${mark}${ran}`,
    `${mark.replaceAll('_', '\\u005f')}${ran}`,
    mark,
  ]);
  const others = [
    '"+(globalThis.ranText=true)+"',
    ['`$', '{globalThis.ranText=true}`'].join(''),
    '\\u2028globalThis.ranText=true',
    "');globalThis.ranText=true;('",
  ];

  it.each([...texts, ...others].map((text) => [text.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"')]))(
    '%s',
    async (text) => {
      const documents = [
        `{ echo(text: "${text}") }`,
        `{ echo(point: { inner: { word: "${text}" } }) }`,
        `query ($t: String = "${text}") { echo(text: $t) }`,
        `{ one { id @include(if: true) } echo(odd: { a: ["${text}"] }) }`,
      ];
      for (const document of documents) {
        const { plain, compiled } = await both(document);
        if (compiled !== null) expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(plain.data));
      }
      expect('ranText' in globalThis).toBe(false);
    },
  );

  it('the marks are known', () => expect(MARKS.length).toBe(4));
});
