/** What is asked of libraries that bring no types of their own. */
declare module 'jsonld' {
  interface Options {
    algorithm?: 'RDFC-1.0';
    inputFormat?: 'application/n-quads';
    format?: 'application/n-quads';
    base?: string;
    safe?: boolean;
    documentLoader?: (url: string) => Promise<{ document: object; documentUrl: string; contextUrl: undefined }>;
  }
  const jsonld: {
    canonize(input: object | string, options: Options): Promise<string>;
    toRDF(input: object, options: Options): Promise<string>;
    expand(input: object, options: Options): Promise<object[]>;
  };
  export default jsonld;
}

declare module 'datapackage' {
  interface Resource {
    name: string;
    schema: { valid: boolean; errors: Error[] };
    valid: boolean;
    errors: Error[];
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string },
    ): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
