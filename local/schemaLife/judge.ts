import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { Day } from '#domain/day.ts';
import { deprecationChanges, deprecationFaults, deprecationsOf } from './deprecations.ts';
import { type Element, elementsOf, isRequired } from './elements.ts';
import { reachedTypes } from './reach.ts';

/** What a change does to a client that was written for the released schema. */
export type Level = 'BREAKING' | 'DANGEROUS' | 'SAFE';

/** A change from one schema to the next. */
export interface SchemaChange {
  level: Level;
  /** As the inspector names it, such as `FIELD_REMOVED`; `DEPRECATION` for all that it says of deprecations. */
  type: string;
  path: string;
  message: string;
  /** A breaking change of what was deprecated until a day that has passed: no client was promised it any more. */
  announced: boolean;
}

/** What the next schema does to clients of the last one. */
export interface Verdict {
  changes: SchemaChange[];
  /** Why the next schema may not be released; empty when it may. */
  faults: string[];
}

const LEVELS: Readonly<Record<CriticalityLevel, Level>> = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
};

/**
 * Compares a schema with the one last released, on a day in Jakarta. A change that breaks a client is a fault unless what it changes, or
 * what that is part of, was deprecated in the released schema with a day that has passed, or is of a type to which every way was.
 */
export async function judge(released: GraphQLSchema, current: GraphQLSchema, today: Day): Promise<Verdict> {
  const deprecations = deprecationsOf(released);
  const isOver = (path: string): boolean => {
    const lastDay = deprecations.get(path)?.lastDay ?? null;
    return lastDay !== null && lastDay < today;
  };
  const reached = reachedTypes(released, isOver);
  const isAnnounced = (path: string): boolean => {
    const [typeName = '', ...rest] = path.split('.');
    if (released.getType(typeName) !== undefined && !reached.has(typeName)) return true;
    return rest.some((_, place) => isOver([typeName, ...rest.slice(0, place + 1)].join('.')));
  };
  const elements = elementsOf(current);
  const found = (await diff(released, current)).filter((change) => !isDeprecation(change));
  const changes = found.map((change): SchemaChange => {
    const level = levelOf(change, elements);
    const path = change.path ?? '';
    const announced = level === 'BREAKING' && (isAnnounced(path) || leavesUnreached(change, reached));
    return { level, type: String(change.type), path, message: change.message, announced };
  });
  const refused = changes.filter(({ level, announced }) => level === 'BREAKING' && !announced);
  const deprecated = deprecationChanges(released, current).map(
    (change): SchemaChange => ({ ...change, level: 'SAFE', type: 'DEPRECATION', announced: false }),
  );
  return {
    changes: [...changes, ...deprecated],
    faults: [
      ...refused.map(({ message }) => `breaks clients: ${message}`),
      ...deprecationFaults(released, current, today),
    ],
  };
}

/** The inspector's own level, but for two changes of which it says no more than dangerous. */
function levelOf({ type, path = '', criticality }: Change, current: ReadonlyMap<string, Element>): Level {
  if (String(type) === 'DIRECTIVE_REPEATABLE_REMOVED') return 'BREAKING';
  // Without its default, what is never null must be given.
  const isDefault = /_DEFAULT(_VALUE)?_CHANGED$/.test(String(type));
  return isDefault && isRequired(current.get(path)) ? 'BREAKING' : LEVELS[criticality.level];
}

/** The inspector tells these thrice for a field, and for an argument not by its reason: they are told from the schemas instead. */
const isDeprecation = ({ type, path = '' }: Change): boolean =>
  String(type).includes('_DEPRECATION_') || path.includes('.@deprecated');

/** Whether a union loses a type that no client comes to any more. */
function leavesUnreached({ type, meta }: Change, reached: ReadonlySet<string>): boolean {
  const removed: unknown = type === 'UNION_MEMBER_REMOVED' ? Object(meta).removedUnionMemberTypeName : undefined;
  return typeof removed === 'string' && !reached.has(removed);
}
