import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CachePolicy, createPolicyOf } from './cachePolicy.ts';
import { createCostOf } from './cost.ts';
import { HELD_ESTIMATES, IMPORT_TIME_LIMIT_MS, TIME_LIMIT_MS } from './limits.ts';
import { rootField, rootFields, toldName } from './operationNames.ts';
import { coercedVariables } from './variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What is known of an answer before it is made, from the request alone. */
export interface Estimate {
  /** Points. */
  cost: number;
  policy: CachePolicy;
}

/** One operation of a valid document, with everything that its text says of it: worked out once, however often it is asked. */
export interface Operation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  /** Whether the document is one of the manifest. */
  isTrusted: boolean;
  writes: boolean;
  /** Whether it asks about the schema. */
  introspects: boolean;
  timeLimitMs: number;
  /** The field at the root, or a word for several. */
  rootField: string;
  /** What the client calls it; null for nothing. */
  toldName: string | null;
  /** Completes what the text says with variables; throws `Refused` for those that do not fit, and for a page out of range. */
  estimate(variables: Variables): Estimate;
  /** How often it was asked. */
  asked: number;
}

/** Makes operations of documents that a schema was found to allow. */
export type ReadOperation = (
  document: DocumentNode,
  definition: OperationDefinitionNode,
  isTrusted: boolean,
) => Operation;

/** Reads operations for a schema. */
export function createReadOperation(schema: GraphQLSchema): ReadOperation {
  const costOf = createCostOf(schema);
  const policyOf = createPolicyOf(schema);
  return (document, definition, isTrusted) => {
    const decides = decisions(schema, definition);
    const roots = rootFields(document, definition);
    // Made when there are variables to tell estimates apart by: most documents of a flood are asked once.
    let held: LRUCache<string, Estimate> | null = null;
    let only: Estimate | null = null;
    return {
      document,
      definition,
      isTrusted,
      writes: definition.operation === 'mutation',
      introspects: ['__schema', '__type'].some((name) => roots.has(name)),
      timeLimitMs: imports(definition) ? IMPORT_TIME_LIMIT_MS : TIME_LIMIT_MS,
      rootField: rootField(document, definition),
      toldName: toldName(definition),
      asked: 0,
      estimate(variables) {
        const values = coercedVariables(schema, definition, variables);
        const key = keyOf(definition, decides, values);
        const known = key === '' ? only : held?.get(key);
        if (known) return known;
        const estimate = {
          cost: costOf(document, definition, variables),
          policy: policyOf(document, definition, values),
        };
        if (key === '') only = estimate;
        else {
          held ??= new LRUCache({ max: HELD_ESTIMATES });
          held.set(key, estimate);
        }
        return estimate;
      },
    };
  };
}

/** How a variable is put into the key of what was worked out. */
type Decides = 'ITS_VALUE' | 'WHETHER_IT_IS_THERE';

/** What an estimate can depend on: pages, days, groups and conditions by their values, and of everything else whether it is there; lists are told by their length. */
function decisions(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Decides[] {
  return variableDefinitions.map(({ type }) => {
    const named = namedType(type);
    return DECISIVE.has(named) || isEnumType(schema.getType(named)) ? 'ITS_VALUE' : 'WHETHER_IT_IS_THERE';
  });
}
const DECISIVE = new Set(['Int', 'Float', 'Boolean', 'Date']);

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function keyOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  decides: readonly Decides[],
  values: Variables,
): string {
  let key = '';
  for (const [at, { variable }] of variableDefinitions.entries()) {
    const value = values[variable.name.value];
    key += `${wordOf(value, decides[at] === 'ITS_VALUE')} `;
  }
  return key;
}

function wordOf(value: unknown, isDecisive: boolean): string {
  if (value === undefined) return '-';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.length}`;
  return isDecisive ? JSON.stringify(value) : '+';
}

const imports = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'importReports');
