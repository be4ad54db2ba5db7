import type { Operation } from '#client/operation.ts';
import type { Asking } from './asking.ts';

/** A page of a list that goes on. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Every node of a list, page after page. Throws Unread where a page could not be read. A list that does not end within `most` pages is cut
 * there: no page of the portal asks the registry without end.
 */
export async function everyNode<Result, Variables extends object, Node>(
  asking: Asking,
  operation: Operation<Result, Variables>,
  variables: Variables,
  pageOf: (result: Result) => Page<Node>,
  most = 20,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < most; turn += 1) {
    const page = pageOf(await asking.must(operation, after === null ? variables : { ...variables, after }));
    nodes.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) break;
  }
  return nodes;
}
