import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, namesIn, parseExpression, startOf } from '#domain/checkExpression.ts';

/** The tree with every operator written between parentheses; what is wrong, and where, when it cannot be read. */
function shape(text: string): string {
  const parsed = parseExpression(text);
  return parsed.tag === 'parsed' ? written(parsed.expression) : `${parsed.at}: ${parsed.reason}`;
}

function written(expression: Expression): string {
  switch (expression.tag) {
    case 'number':
      return expression.text;
    case 'name':
      return expression.name;
    case 'compare':
    case 'arithmetic':
      return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`;
    default:
      return `(${written(expression.left)} ${expression.tag} ${written(expression.right)})`;
  }
}

describe('the grammar of checks', () => {
  it.each([
    ['a = 1', '(a = 1)'],
    ['a!=b', '(a != b)'],
    ['a<b', '(a < b)'],
    ['a<=b', '(a <= b)'],
    ['a>b', '(a > b)'],
    ['a>=37.5', '(a >= 37.5)'],
    ['a + b - c = d', '(((a + b) - c) = d)'],
    ['a - b + c = 1', '(((a - b) + c) = 1)'],
    ['a + b * c = d', '((a + (b * c)) = d)'],
    ['a / b * c = d', '(((a / b) * c) = d)'],
    ['(a + b) * c = d', '(((a + b) * c) = d)'],
    ['((a)) = ((1))', '(a = 1)'],
    ['a = 1 or b = 2 and c = 3', '((a = 1) or ((b = 2) and (c = 3)))'],
    ['a = 1 and b = 2 or c = 3', '(((a = 1) and (b = 2)) or (c = 3))'],
    ['(a = 1 or b = 2) and c = 3', '(((a = 1) or (b = 2)) and (c = 3))'],
    ['a = 1 or b = 2 or c = 3', '(((a = 1) or (b = 2)) or (c = 3))'],
    ['a = 1 and b = 2 and c = 3', '(((a = 1) and (b = 2)) and (c = 3))'],
    ['  a\t=\n1  ', '(a = 1)'],
    ['order = android', '(order = android)'],
    ['_a1 = A_B', '(_a1 = A_B)'],
  ])('reads %j', (text, tree) => {
    expect(shape(text)).toBe(tree);
  });

  it.each([
    ['', 1, 'a number or name is expected, not end of the expression'],
    ['   ', 4, 'a number or name is expected, not end of the expression'],
    ['a', 1, 'a comparison is expected'],
    ['a + 1', 3, 'a comparison is expected'],
    ['a = ', 5, 'a number or name is expected, not end of the expression'],
    ['= 1', 1, 'a number or name is expected, not ='],
    ['a = 1 b', 7, 'unexpected b'],
    ['a < b < c', 7, 'unexpected <'],
    ['a = 1 or', 9, 'a number or name is expected, not end of the expression'],
    ['or = 1', 1, 'a number or name is expected, not or'],
    ['a = and', 5, 'a number or name is expected, not and'],
    ['(a = 1', 7, ') is expected'],
    ['a = 1)', 6, 'unexpected )'],
    ['(a = 1) + 2 = 3', 4, '+ cannot stand between these'],
    ['2 * (a = 1) = 3', 8, '* cannot stand between these'],
    ['(a = 1) = 1', 4, 'a number or name is expected'],
    ['1 = (a = 1)', 8, 'a number or name is expected'],
    ['a and b = 1', 1, 'and cannot stand between these'],
    ['b = 1 or a', 10, 'or cannot stand between these'],
    ['a = -1', 5, 'a number or name is expected, not -'],
    ['a = 1.2.3', 8, 'unexpected character "."'],
    ['a = 12c', 7, 'unexpected c'],
    ['a = 1234567890123456789', 23, 'unexpected 9'],
    ['a = 1.1234567', 13, 'unexpected 7'],
    ['a == 1', 4, 'a number or name is expected, not ='],
    ['a = "x"', 5, 'unexpected character "\\""'],
    ['a; b', 2, 'unexpected character ";"'],
    ['a = 😀', 5, 'unexpected character "😀"'],
    ['a =\u00a01', 4, 'unexpected character "\u00a0"'],
    ['a = 1\u2028', 6, 'unexpected character "\u2028"'],
  ])('refuses %j at character %i: %s', (text, at, reason) => {
    expect(shape(text)).toBe(`${at}: ${reason}`);
  });

  it('reads at most 1,000 characters', () => {
    expect(shape('a = 1'.padEnd(1_000))).toBe('(a = 1)');
    expect(shape('a = 1'.padEnd(1_001))).toBe('1000: longer than 1000 characters');
  });

  it('reads names of at most 64 characters', () => {
    expect(shape(`${'a'.repeat(64)} = 1`)).toBe(`(${'a'.repeat(64)} = 1)`);
    expect(shape(`${'a'.repeat(65)} = 1`)).toBe('65: unexpected a');
  });

  it('reads at most thirty parentheses one in another, and any number one after another', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)} = 1`;
    expect(shape(nested(30))).toBe('(a = 1)');
    expect(shape(nested(31))).toBe('31: nested deeper than 30');
    expect(shape(`(a) + (b) + ${nested(31)}`)).toBe('43: nested deeper than 30');
    expect(shape(`${'(a) + '.repeat(40)}a = 1`)).toContain('(a + a)');
  });

  it('never throws, and points at a character of the text or just past it', () => {
    const piece = fc.constantFrom(
      'a',
      'b1',
      '1',
      '2.5',
      '(',
      ')',
      '+',
      '*',
      '/',
      '=',
      '<=',
      ' and ',
      ' or ',
      ' ',
      '"',
      '😀',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
      fc.string({ maxLength: 1_200 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const parsed = parseExpression(given);
        if (parsed.tag === 'parsed') return;
        expect(parsed.at).toBeGreaterThanOrEqual(1);
        expect(parsed.at).toBeLessThanOrEqual(given.length + 1);
        expect(parsed.reason).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads what it wrote as the same tree', () => {
    const atom = fc.constantFrom('a', 'b', '1', '2.50');
    const operator = fc.constantFrom('+', '-', '*', '/');
    const sum = fc.array(fc.tuple(operator, atom), { maxLength: 4 }).map((parts) => `1${parts.flat().join('')}`);
    const comparison = fc
      .tuple(sum, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), sum)
      .map((parts) => parts.join(''));
    const condition = fc
      .array(fc.tuple(fc.constantFrom('and', 'or'), comparison), { maxLength: 3 })
      .map((parts) => ['1 = 1', ...parts.flat()].join(' '));
    fc.assert(
      fc.property(condition, (text) => {
        expect(parseExpression(text).tag).toBe('parsed');
        expect(shape(shape(text))).toBe(shape(text));
      }),
    );
  });
});

describe('the time to read 1,000 characters', () => {
  it.each([
    ['one sum', `a = ${'1+'.repeat(497)}1`],
    ['parentheses one after another', `a = ${'(1)+'.repeat(249)}`],
    ['parentheses that are never closed', '('.repeat(1_000)],
    ['spaces', `a = 1${' '.repeat(995)}`],
    ['spaces between', `a = ${'1 +     '.repeat(124)}`],
    ['comparisons', `${'a=1 or '.repeat(142)}a=1`],
    ['names of one letter', 'a '.repeat(500)],
    ['digits', '1'.repeat(1_000)],
  ])('stays under two milliseconds for %s', (_kind, text) => {
    expect(text.length).toBeLessThanOrEqual(1_000);
    parseExpression(text);
    const times = Array.from({ length: 50 }, () => {
      const began = performance.now();
      parseExpression(text);
      return performance.now() - began;
    });
    // The least of many: what else the machine does takes nothing from the rule.
    expect(Math.min(...times)).toBeLessThan(2);
  });
});

describe('a place in the text', () => {
  it('is kept with every part, from 1', () => {
    const parsed = parseExpression(' ab <= 3');
    expect(parsed).toEqual({
      tag: 'parsed',
      expression: {
        tag: 'compare',
        operator: '<=',
        at: 5,
        left: { tag: 'name', name: 'ab', at: 2 },
        right: { tag: 'number', text: '3', at: 8 },
      },
    });
  });
});

describe('the beginning of an expression', () => {
  it('is its first number or name', () => {
    const parsed = parseExpression(' ((b + 1) * 2) = 3');
    expect(parsed.tag === 'parsed' && startOf(parsed.expression)).toBe(4);
  });
});

describe('the names in an expression', () => {
  it('are each given once, in order of appearance', () => {
    const parsed = parseExpression('b + a = 1 or a = c and b < 2');
    expect(parsed.tag === 'parsed' && namesIn(parsed.expression)).toEqual(['b', 'a', 'c']);
  });
});
