import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { MOST_VALIDATION_ERRORS } from './limits.ts';
import { failed } from './refusal.ts';

/** The values of an operation's variables, with defaults; throws `Refused` for those that do not fit, naming each place. */
export function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (variableDefinitions.length === 0) return {};
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, variables, {
    maxErrors: MOST_VALIDATION_ERRORS,
  });
  // One more is told when there are more than these.
  if (errors !== undefined) throw failed('BAD_USER_INPUT', errors.slice(0, MOST_VALIDATION_ERRORS));
  return coerced;
}
