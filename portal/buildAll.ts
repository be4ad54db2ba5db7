// npm run portal:build: everything that browsers load of the portal, into dist/portal.
import { BUILT, buildPortal } from './build.ts';
import { buildGraphiql } from './buildGraphiql.ts';

await buildPortal();
await buildGraphiql(BUILT);
process.stdout.write(`${BUILT}\n`);
