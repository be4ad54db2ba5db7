import { type NodeName, type NodeNames, type NodeType, parseGlobalId } from '#names/globalId.ts';
import { badInput } from './errors.ts';

export { changeNode, globalId, type NodeName, type NodeNames, type NodeType, parseGlobalId } from '#names/globalId.ts';

/** The parts of a global ID of one type; throws `BAD_USER_INPUT` naming the argument when it is of another. */
export function idOf<T extends NodeType>(type: T, id: string, argument: string): NodeNames[T] {
  const name = parseGlobalId(id);
  if (name?.type !== type) throw badInput(argument, `${argument} is not the global ID of a ${type}.`);
  return name.parts as NodeNames[T];
}

/** What a global ID names; throws `BAD_USER_INPUT`, naming the argument, when the registry never gave such an ID. */
export function nodeName(id: string, argument: string): NodeName {
  const name = parseGlobalId(id);
  if (name === null) throw badInput(argument, `${argument} is not a global ID of the registry.`);
  return name;
}

/** The key of an agency given by global ID or by natural key. */
export function agencyKeyOf(id: string): string {
  const name = parseGlobalId(id);
  return name?.type === 'Agency' ? name.parts[0] : id;
}
