import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Longer names are cut from no log: they are left out, since who writes a longer one writes more than a name. */
const LONGEST_TOLD = 64;

/** What the client calls its operation; null for nothing, or for more than a name is. The grammar makes it a GraphQL Name. */
export function toldName({ name }: OperationDefinitionNode): string | null {
  return name === undefined || name.value.length > LONGEST_TOLD ? null : name.value;
}

/**
 * What a valid operation asks at the root: the field where it is one, `several`, or `introspection`. Aliases say nothing and fragments are looked into, so
 * that there are as many words as the schema has fields.
 */
export function rootField(document: DocumentNode, operation: OperationDefinitionNode): string {
  const fields = rootFields(document, operation);
  if (fields.size > 1) fields.delete('__typename');
  const [field = 'introspection'] = fields;
  if (fields.size > 1) return 'several';
  return field.startsWith('__') ? 'introspection' : field;
}

/** The names of the fields that an operation asks at the root, whatever it calls them. */
export function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): Set<string> {
  const fields = new Set<string>();
  collect(document, selectionSet, fields, new Set());
  return fields;
}

function collect(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  fields: Set<string>,
  spread: Set<string>,
): void {
  for (const one of selections) {
    if (one.kind === Kind.FIELD) fields.add(one.name.value);
    else if (one.kind === Kind.INLINE_FRAGMENT) collect(document, one.selectionSet, fields, spread);
    else if (!spread.has(one.name.value)) {
      spread.add(one.name.value);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === one.name.value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(document, fragment.selectionSet, fields, spread);
    }
  }
}
