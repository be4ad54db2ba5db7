import type { Assets } from '#portal/parts/layout.ts';

/** Files that a page names, as a build names them; there are none of them. */
export const pageAssets: Assets = {
  script: '/assets/script-A.js',
  style: '/assets/style-B.css',
  office: '/assets/office-C.js',
  officeStyle: '/assets/officeStyle-D.css',
  schema: '/assets/schema-E.graphql',
  graphiql: '/assets/graphiql/F/',
};
