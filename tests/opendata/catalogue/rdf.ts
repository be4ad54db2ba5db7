import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** A graph from Turtle or N-Quads, read by a parser that we did not write. */
export const parsed = (text: string): Store => new Store(new Parser().parse(text));

/** What SHACL says against a graph: one line a finding. */
export async function findings(graph: Store, shapes: string): Promise<string[]> {
  const file = new URL(`shapes/${shapes}.ttl`, import.meta.url);
  const report = await new SHACLValidator(parsed(readFileSync(file, 'utf8'))).validate(graph);
  return report.results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value} ${JSON.stringify(path)} ${sourceConstraintComponent?.value}`,
  );
}

/** What a document names outside itself is fetched from nowhere but these. */
export const offline =
  (contexts: Readonly<Record<string, object>> = {}) =>
  async (url: string) => {
    const document = contexts[url];
    if (document === undefined) throw new Error(`${url} was asked for.`);
    return { document, documentUrl: url, contextUrl: undefined };
  };

/** JSON-LD as N-Quads in canonical order. */
export const canonical = (document: object, contexts: Readonly<Record<string, object>> = {}): Promise<string> =>
  jsonld.canonize(document, { algorithm: 'RDFC-1.0', safe: true, documentLoader: offline(contexts) });

/** A graph as N-Quads in canonical order. */
export async function canonicalOf(graph: Store): Promise<string> {
  const quads: Quad[] = graph.getQuads(null, null, null, null);
  return jsonld.canonize(new Writer({ format: 'N-Quads' }).quadsToString(quads), {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
  });
}
