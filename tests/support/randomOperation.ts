import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';

type Generate = fc.GeneratorValue;
type Fields = Record<string, GraphQLField<unknown, unknown>>;

/** A literal for an argument or a field of an input of a name, by the name of its type without lists; undefined to let the generator make one. */
export type LiteralOf = (name: string, typeName: string, choose: Generate) => string | undefined;

/** A query that a schema allows, with the variables that it is asked with. */
export interface RandomOperation {
  text: string;
  variables: Record<string, unknown>;
}

const DEEPEST = 4;
const WORDS = ['a', 'b', '', 'kota', '32.72'];

/**
 * Any query of a schema: aliases, named and inline fragments, unions, repeated fields that are merged, directives by literals and by variables, variables with and without
 * defaults, given or not. In place of what is not valid, since two of its parts cannot be merged, stands a query of nothing.
 */
export function randomOperation(
  schema: GraphQLSchema,
  literalOf: LiteralOf = () => undefined,
): fc.Arbitrary<RandomOperation> {
  return fc.gen().map((choose) => {
    const operation = new Writing(schema, literalOf, choose).query();
    return validate(schema, parse(operation.text)).length === 0 ? operation : NOTHING;
  });
}

const NOTHING: RandomOperation = { text: '{ __typename }', variables: {} };

class Writing {
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  /** The names of those that are written, by their type. */
  readonly #written = new Map<string, string[]>();
  #names = 0;
  #left = 40;
  readonly schema: GraphQLSchema;
  readonly literalOf: LiteralOf;
  readonly choose: Generate;

  constructor(schema: GraphQLSchema, literalOf: LiteralOf, choose: Generate) {
    this.schema = schema;
    this.literalOf = literalOf;
    this.choose = choose;
  }

  query(): RandomOperation {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('The schema has no queries.');
    const selection = this.#selection(root, 0);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const text = print(parse([`query Random${definitions} ${selection}`, ...this.#fragments].join('\n')));
    return { text, variables: this.#variables };
  }

  #number(most: number): number {
    return this.choose(fc.nat, { max: most });
  }
  #chance(of: number): boolean {
    return this.#number(of - 1) === of - 1;
  }
  #one<T>(of: readonly T[]): T {
    return of[this.#number(of.length - 1)] as T;
  }
  #name(): string {
    this.#names += 1;
    return `n${this.#names}`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const fields: Fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const usable = Object.values(fields).filter(
      (field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)),
    );
    const parts: string[] = [];
    for (let count = 1 + this.#number(3); count > 0; count -= 1) {
      this.#left -= 1;
      if (this.#chance(5)) parts.push(this.#fragment(type, depth));
      else if (usable.length === 0 || this.#left < 0 || this.#chance(8))
        parts.push(`${this.#alias()}__typename${this.#directive()}`);
      else parts.push(this.#field(this.#one(usable), depth));
    }
    return `{ ${parts.join(' ')} }`;
  }

  #alias(): string {
    return this.#chance(3) ? `${this.#name()}: ` : '';
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const target = getNamedType(field.type);
    const args = field.args.flatMap((argument) => {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
      return isRequired || this.#chance(2) ? [`${argument.name}: ${this.#argument(argument)}`] : [];
    });
    // What has arguments is asked under a name of its own: under one name all would have to be the same.
    const alias = field.args.length > 0 ? `${this.#name()}: ` : this.#alias();
    const below = isCompositeType(target) ? ` ${this.#selection(target, depth + 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive()}${below}`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const possible: readonly GraphQLNamedType[] = isAbstractType(type)
      ? [type, ...this.schema.getPossibleTypes(type)]
      : [type];
    const on = this.#one(possible);
    if (depth >= DEEPEST) return '__typename';
    const written = this.#written.get(on.name) ?? [];
    if (written.length > 0 && this.#chance(2)) return `...${this.#one(written)}${this.#directive()}`;
    const selection = this.#selection(on, depth + 1);
    if (this.#chance(2))
      return `... ${this.#chance(2) && on === type ? '' : `on ${on.name}`}${this.#directive()} ${selection}`;
    const name = this.#name();
    this.#fragments.push(`fragment ${name} on ${on.name} ${selection}`);
    this.#written.set(on.name, [...(this.#written.get(on.name) ?? []), name]);
    return `...${name}${this.#directive()}`;
  }

  #directive(): string {
    if (!this.#chance(6)) return '';
    const condition = this.#chance(2) ? String(this.#chance(2)) : this.#variable('Boolean!', this.#chance(2));
    return ` @${this.#one(['skip', 'include'])}(if: ${condition})`;
  }

  #variable(type: string, value: unknown, fallback?: string): string {
    const name = this.#name();
    this.#definitions.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }

  #argument(argument: GraphQLArgument): string {
    const literal = this.#literal(argument.type, argument.name);
    // A variable's default may hold no other.
    if (literal.includes('$') || this.#chance(3)) return literal;
    // A variable with the literal as its default, which is given, not given, or given as null where it may be.
    const type = String(argument.type);
    if (isNonNullType(argument.type)) return this.#variable(type, undefined, literal);
    return this.#variable(type, this.#one([undefined, undefined, null]), this.#chance(4) ? undefined : literal);
  }

  /** A value within a list or an input, which may be a variable of the same type, or of one that may be null and has a default. */
  #within(type: GraphQLInputType, name: string, depth: number): string {
    const literal = this.#literal(type, name, depth);
    if (literal.includes('$') || !this.#chance(4)) return literal;
    const nullable = String(isNonNullType(type) ? type.ofType : type);
    if (!isNonNullType(type) && this.#chance(2)) return this.#variable(nullable, this.#one([undefined, null]));
    return this.#variable(nullable, this.#one([undefined, undefined, null]), literal);
  }

  #literal(type: GraphQLInputType, name: string, depth = 0): string {
    if (isNonNullType(type)) return this.#literal(type.ofType, name, depth);
    if (isListType(type)) {
      return `[${Array.from({ length: this.#number(3) }, () => this.#within(type.ofType, name, depth + 1)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).flatMap((field) =>
        isNonNullType(field.type) || (depth < 2 && this.#chance(2))
          ? [`${field.name}: ${this.#within(field.type, field.name, depth + 1)}`]
          : [],
      );
      return `{ ${fields.join(', ')} }`;
    }
    const given = this.literalOf(name, type.name, this.choose);
    if (given !== undefined) return given;
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (type.name === 'Int') return String(this.#number(30));
    if (type.name === 'Float') return `${this.#number(30)}.5`;
    if (type.name === 'Boolean') return String(this.#chance(2));
    return JSON.stringify(this.#one(WORDS));
  }
}
