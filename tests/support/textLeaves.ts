import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { SCHEMA } from './everyField.ts';
import { inputTypeOf } from './mutations.ts';

/** A place in an input where text is given. */
export interface TextLeaf {
  path: (string | number)[];
  /** The same without the places in lists. */
  name: string;
  text: string;
}

const TEXT = new Set(['String', 'ID', 'URL']);
const typeOf = (mutation: string): GraphQLInputType => {
  const type = SCHEMA.getType(inputTypeOf(mutation));
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input.`);
  return type;
};

/** Every text of an input that is given, each place in a list but once for each name. */
export function textLeaves(mutation: string, input: object): TextLeaf[] {
  const found = new Map<string, TextLeaf>();
  const walk = (wrapped: GraphQLInputType, value: unknown, path: (string | number)[]): void => {
    const type = getNullableType(wrapped);
    if (value === null || value === undefined) return;
    if (isListType(type)) {
      for (const [place, one] of (value as unknown[]).entries()) walk(type.ofType, one, [...path, place]);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        walk(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]);
    } else if (TEXT.has(getNamedType(type).name)) {
      const name = path.filter((part) => typeof part === 'string').join('.');
      if (!found.has(name)) found.set(name, { path, name, text: String(value) });
    }
  };
  walk(typeOf(mutation), input, []);
  return [...found.values()];
}

/** The names of every text that an input can have. */
export function textNames(mutation: string): string[] {
  const names: string[] = [];
  const walk = (wrapped: GraphQLInputType, path: string[]): void => {
    const type = getNamedType(wrapped);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) walk(field.type as GraphQLInputType, [...path, field.name]);
    } else if (TEXT.has(type.name)) names.push(path.join('.'));
  };
  walk(typeOf(mutation), []);
  return names.sort();
}

/** The same input with another text at a place. */
export function withText(input: object, path: readonly (string | number)[], text: string): Record<string, unknown> {
  const copy = structuredClone(input) as Record<string, unknown>;
  let holder = copy as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = text;
  return copy;
}
