import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';
import {
  DEEPEST,
  DEEPEST_INTROSPECTION,
  LONGEST_STRING,
  MOST_ALIASES,
  MOST_DIRECTIVES,
  MOST_FIELDS,
  MOST_REPEATED,
  MOST_ROOT_FIELDS,
  MOST_SELECTIONS,
} from './limits.ts';
import { failed, type RefusalCode, Refused, refuse } from './refusal.ts';

/** How large a selection is with every fragment written out where it is spread; 0 for none. */
interface Size {
  selections: number;
  fields: number;
  /** Fields of the selection itself, not of what is below them. */
  roots: number;
  /** Levels of fields, but for those below `__schema` and `__type`. */
  depth: number;
  /** Levels of fields at and below `__schema` and `__type`. */
  introspection: number;
}

const NOTHING: Size = { selections: 0, fields: 0, roots: 0, depth: 0, introspection: 0 };
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Why a document is refused for its size; null when it is not. Every definition is measured, also one that is not used, since all are
 * validated; each fragment once, so that the time is linear in the tokens however often a fragment is spread.
 */
export function documentRefusal(document: DocumentNode): Refused | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const sizes = new Map<string, Size>();
  const open = new Set<string>();

  const ofFragment = (name: string): Size => {
    const known = sizes.get(name);
    const fragment = fragments.get(name);
    // One that is not there is told by validation.
    if (known !== undefined || fragment === undefined) return known ?? NOTHING;
    if (open.has(name)) throw failed('GRAPHQL_VALIDATION_FAILED', [`The fragment "${name}" spreads itself.`]);
    open.add(name);
    const size = ofSet(fragment.selectionSet);
    open.delete(name);
    sizes.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode | undefined): Size => {
    let sum = NOTHING;
    for (const one of set?.selections ?? []) {
      switch (one.kind) {
        case Kind.FIELD:
          sum = plus(sum, field(one.name.value, ofSet(one.selectionSet)));
          break;
        case Kind.FRAGMENT_SPREAD:
          sum = plus(plus(sum, ofFragment(one.name.value)), { ...NOTHING, selections: 1 });
          break;
        case Kind.INLINE_FRAGMENT:
          sum = plus(plus(sum, ofSet(one.selectionSet)), { ...NOTHING, selections: 1 });
          break;
      }
    }
    return sum;
  };

  const refusal = writtenRefusal(document);
  if (refusal !== null) return refusal;
  try {
    for (const one of document.definitions) {
      if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const size = one.kind === Kind.FRAGMENT_DEFINITION ? ofFragment(one.name.value) : ofSet(one.selectionSet);
      const found = sizeRefusal(size, one.kind === Kind.OPERATION_DEFINITION);
      if (found !== null) return found;
      const repeated = repeatedRefusal(one.selectionSet, fragments);
      if (repeated !== null) return repeated;
    }
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  return null;
}

const plus = (one: Size, other: Size): Size => ({
  selections: one.selections + other.selections,
  fields: one.fields + other.fields,
  roots: one.roots + other.roots,
  depth: Math.max(one.depth, other.depth),
  introspection: Math.max(one.introspection, other.introspection),
});

function field(name: string, below: Size): Size {
  const introspects = INTROSPECTION.has(name);
  const depth = introspects ? 1 : 1 + below.depth;
  const introspection = introspects ? 1 + Math.max(below.depth, below.introspection) : below.introspection;
  return { selections: below.selections + 1, fields: below.fields + 1, roots: 1, depth, introspection };
}

type Limit = [asked: number, most: number, code: RefusalCode, what: string];

function sizeRefusal(size: Size, isOperation: boolean): Refused | null {
  return firstBeyond([
    [size.selections, MOST_SELECTIONS, 'TOO_MANY_SELECTIONS', 'selections, fragments written out'],
    [size.fields, MOST_FIELDS, 'TOO_MANY_FIELDS', 'fields, fragments written out'],
    [isOperation ? size.roots : 0, MOST_ROOT_FIELDS, 'TOO_MANY_ROOT_FIELDS', 'fields at its root'],
    // A fragment may be one of introspection; where it is spread decides.
    [size.depth, isOperation ? DEEPEST : DEEPEST_INTROSPECTION, 'TOO_DEEP', 'levels of fields'],
    [size.introspection, DEEPEST_INTROSPECTION, 'TOO_DEEP', 'levels of fields of introspection'],
  ]);
}

/** One place of an answer: how many selections ask for it, and the places below it. */
interface Place {
  count: number;
  below: Map<string, Place>;
}

/** Whether one place of the answer is asked for by too many fields. The size of the selection is known to be within its limits. */
function repeatedRefusal(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Refused | null {
  const walk = (selections: SelectionSetNode | undefined, place: Place): Refused | null => {
    for (const one of selections?.selections ?? []) {
      const isField = one.kind === Kind.FIELD;
      const below = isField ? placeBelow(place, one.alias?.value ?? one.name.value) : place;
      if (isField) below.count += 1;
      if (isField && below.count > MOST_REPEATED) {
        const message = `The document asks for ${one.name.value} more than ${MOST_REPEATED} times at one place.`;
        return refuse('TOO_MANY_FIELDS', message);
      }
      const inner = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value)?.selectionSet : one.selectionSet;
      const refusal = walk(inner, below);
      if (refusal !== null) return refusal;
    }
    return null;
  };
  return walk(set, { count: 0, below: new Map() });
}

function placeBelow({ below }: Place, name: string): Place {
  const place = below.get(name) ?? { count: 0, below: new Map() };
  below.set(name, place);
  return place;
}

/** What is counted as it is written. */
function writtenRefusal(document: DocumentNode): Refused | null {
  let aliases = 0;
  let directives = 0;
  let longest = 0;
  visit(document, {
    Field: (one) => {
      if (one.alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    StringValue: ({ value }) => {
      longest = Math.max(longest, Buffer.byteLength(value));
    },
  });
  return firstBeyond([
    [aliases, MOST_ALIASES, 'TOO_MANY_ALIASES', 'aliases'],
    [directives, MOST_DIRECTIVES, 'TOO_MANY_DIRECTIVES', 'directives'],
    [longest, LONGEST_STRING, 'STRING_TOO_LONG', 'bytes in one string'],
  ]);
}

function firstBeyond(limits: readonly Limit[]): Refused | null {
  const beyond = limits.find(([asked, most]) => asked > most);
  if (beyond === undefined) return null;
  const [asked, most, code, what] = beyond;
  const told = asked > 1_000_000 ? 'more than a million' : String(asked);
  return refuse(code, `The document has ${told} ${what}; at most ${most} are allowed.`);
}
