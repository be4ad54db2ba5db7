// The `entry.mjs` of every function: it runs `bundle.cjs` beside it, with the V8 code cache of `bundle.cache` where there is one. A cache that another build of Node
// or other flags of V8 made is refused by V8 itself; then the code is compiled as if there were none, and a line of the log says so.
// Imported as modules, they would be looked through for all their names, and some are loaded only when named.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { constants, Script } = process.getBuiltinModule('node:vm');
const { fileURLToPath } = process.getBuiltinModule('node:url');

const folder = new URL('.', import.meta.url);
const filename = fileURLToPath(new URL('bundle.cjs', folder));
// esbuild writes ASCII alone, and so V8 holds one byte for each character.
const source = readFileSync(filename, 'latin1');

function readCache() {
  try {
    return readFileSync(new URL('bundle.cache', folder));
  } catch {
    return undefined;
  }
}

const cachedData = readCache();
const script = new Script(`(function(exports,require,module){${source}\n})`, {
  filename,
  cachedData,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
if (script.cachedDataRejected === true) {
  const line = { level: 'WARN', time: new Date().toISOString(), codeCache: 'rejected', node: process.version };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(filename), bundle);

export const { handler } = bundle.exports;

/** The code cache of everything that was compiled so far; for whoever makes the bundle. */
export const codeCache = () => script.createCachedData();
