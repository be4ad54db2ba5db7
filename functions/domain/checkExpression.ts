/**
 * The grammar of report checks, as a tree:
 *
 *     condition  = conjunction { "or" conjunction }
 *     conjunction = comparison { "and" comparison }
 *     comparison = sum ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum | "(" condition ")"
 *     sum        = product { ( "+" | "-" ) product }
 *     product    = atom { ( "*" | "/" ) atom }
 *     atom       = number | name | "(" sum ")"
 *
 * A name is an indicator's code, or a choice where it stands alone on one side of "=" or "!=".
 */
export type Expression =
  | { tag: 'or' | 'and'; left: Expression; right: Expression; at: number }
  | { tag: 'compare'; operator: Comparator; left: Expression; right: Expression; at: number }
  | { tag: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression; at: number }
  | { tag: 'number'; text: string; at: number }
  | { tag: 'name'; name: string; at: number };

export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A tree, or what is wrong and at which character, from 1. */
export type ParsedExpression =
  | { tag: 'parsed'; expression: Expression }
  | { tag: 'failed'; at: number; reason: string };

interface Token {
  text: string;
  kind: 'number' | 'name' | 'symbol' | 'end';
  at: number;
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /(\d{1,18}(?:\.\d{1,6})?)|([A-Za-z_][A-Za-z0-9_]{0,63})|(?:<=|>=|!=|[=<>+\-*/()])/y;
const COMPARATORS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const MOST_CHARACTERS = 1_000;
const MOST_NESTING = 30;

class Failure extends Error {
  readonly at: number;
  constructor(at: number, reason: string) {
    super(reason);
    this.at = at;
  }
}

/** Parses a check's expression; never evaluates anything. */
export function parseExpression(text: string): ParsedExpression {
  try {
    return { tag: 'parsed', expression: new Parser(tokens(text)).whole() };
  } catch (error) {
    if (error instanceof Failure) return { tag: 'failed', at: error.at, reason: error.message };
    throw error;
  }
}

function tokens(text: string): Token[] {
  if (text.length > MOST_CHARACTERS) throw new Failure(MOST_CHARACTERS, `longer than ${MOST_CHARACTERS} characters`);
  const found: Token[] = [];
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const [token, number, name] = TOKEN.exec(text) ?? [];
    if (token === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      throw new Failure(at + 1, `unexpected character ${JSON.stringify(character)}`);
    }
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'symbol';
    found.push({ text: token, kind, at: at + 1 });
  }
  found.push({ text: 'end of the expression', kind: 'end', at: text.length + 1 });
  return found;
}

function afterSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.test(text);
  return SPACE.lastIndex;
}

class Parser {
  #place = 0;
  #depth = 0;
  readonly #tokens: Token[];

  constructor(all: Token[]) {
    this.#tokens = all;
  }

  whole(): Expression {
    const expression = this.#condition();
    const rest = this.#peek();
    if (rest.kind !== 'end') throw new Failure(rest.at, `unexpected ${rest.text}`);
    if (!isCondition(expression)) throw new Failure(expression.at, 'a comparison is expected');
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#place] ?? { text: 'end of the expression', kind: 'end', at: 0 };
  }

  #accept(...texts: string[]): Token | null {
    const token = this.#peek();
    if (token.kind === 'end' || token.kind === 'number' || !texts.includes(token.text)) return null;
    this.#place += 1;
    return token;
  }

  #condition(): Expression {
    return this.#chain(['or'], () => this.#conjunction(), isCondition);
  }

  #conjunction(): Expression {
    return this.#chain(['and'], () => this.#comparison(), isCondition);
  }

  #comparison(): Expression {
    const left = this.#sum();
    const token = this.#peek();
    if (token.kind !== 'symbol' || !COMPARATORS.has(token.text)) return left;
    this.#place += 1;
    const right = this.#sum();
    for (const side of [left, right]) if (isCondition(side)) throw new Failure(side.at, 'a number or name is expected');
    return { tag: 'compare', operator: token.text as Comparator, left, right, at: token.at };
  }

  #sum(): Expression {
    return this.#chain(
      ['+', '-'],
      () => this.#product(),
      (one) => !isCondition(one),
    );
  }

  #product(): Expression {
    return this.#chain(
      ['*', '/'],
      () => this.#atom(),
      (one) => !isCondition(one),
    );
  }

  #chain(operators: string[], next: () => Expression, allowed: (one: Expression) => boolean): Expression {
    let left = next();
    for (let token = this.#accept(...operators); token !== null; token = this.#accept(...operators)) {
      const right = next();
      for (const side of [left, right]) {
        if (!allowed(side)) throw new Failure(side.at, `${token.text} cannot stand between these`);
      }
      left =
        token.text === 'or' || token.text === 'and'
          ? { tag: token.text, left, right, at: token.at }
          : { tag: 'arithmetic', operator: token.text as '+', left, right, at: token.at };
    }
    return left;
  }

  #atom(): Expression {
    const open = this.#accept('(');
    if (open !== null) {
      this.#depth += 1;
      if (this.#depth > MOST_NESTING) throw new Failure(open.at, `nested deeper than ${MOST_NESTING}`);
      const inner = this.#condition();
      if (this.#accept(')') === null) throw new Failure(this.#peek().at, ') is expected');
      this.#depth -= 1;
      return inner;
    }
    const token = this.#peek();
    this.#place += 1;
    if (token.kind === 'number') return { tag: 'number', text: token.text, at: token.at };
    if (token.kind === 'name' && token.text !== 'or' && token.text !== 'and') {
      return { tag: 'name', name: token.text, at: token.at };
    }
    throw new Failure(token.at, `a number or name is expected, not ${token.text}`);
  }
}

function isCondition(expression: Expression): boolean {
  return expression.tag === 'or' || expression.tag === 'and' || expression.tag === 'compare';
}

/** Every name in an expression, in order of appearance, each once. */
export function namesIn(expression: Expression): string[] {
  const names = new Set<string>();
  const collect = (one: Expression): void => {
    if (one.tag === 'name') names.add(one.name);
    else if (one.tag !== 'number') {
      collect(one.left);
      collect(one.right);
    }
  };
  collect(expression);
  return [...names];
}

/** Where an expression begins, parentheses around it left out. */
export function startOf(expression: Expression): number {
  return 'left' in expression ? startOf(expression.left) : expression.at;
}
