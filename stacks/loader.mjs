// The `entry.mjs` of every function: it runs `bundle.cjs` beside it, with the V8 code cache of `bundle.cache` where there is one
// (docs/decisions/0025-cold-start.md). A cache that another build of Node or other flags of V8 made is refused by V8 itself; then the code is compiled as if
// there were none, and a line of the log says so.

// Imported as modules, they would be looked through for all their names, and some parts of Node are loaded only when named.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire, SourceMap } = process.getBuiltinModule('node:module');
const { Script } = process.getBuiltinModule('node:vm');
const { fileURLToPath } = process.getBuiltinModule('node:url');

const besides = (name) => fileURLToPath(new URL(name, import.meta.url));
const filename = besides('bundle.cjs');
// On the line of the code itself, so that only the columns of the first line are others than those of the file.
const HEAD = '(function(exports,require,module){';

function readCache() {
  try {
    return readFileSync(besides('bundle.cache'));
  } catch {
    return undefined;
  }
}

/** Names the sources in the stack of an error, once it is to be told: the map is large, and most errors are answers that nobody looks into. */
function readable(error) {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${filename}.map`, 'utf8')));
    const stack = error.stack.replace(/[^\s(]*bundle\.cjs:(\d+):(\d+)/g, (place, line, column) => {
      const { fileName, lineNumber, columnNumber } = map.findOrigin(Number(line), Number(column));
      return fileName === undefined ? place : `${fileName}:${lineNumber}:${columnNumber}`;
    });
    Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  } catch {
    // It is told as it is: what is wrong with the map must not take the place of what was wrong.
  }
  return error;
}

// esbuild writes ASCII alone, and V8 takes one byte for each character then.
const source = readFileSync(filename, 'latin1');
const script = new Script(`${HEAD}${source}\n})`, { filename, columnOffset: -HEAD.length, cachedData: readCache() });
if (script.cachedDataRejected === true) {
  const line = { level: 'WARN', time: new Date().toISOString(), codeCache: 'rejected', node: process.version };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const bundle = { exports: {} };
process.on('uncaughtExceptionMonitor', readable);
try {
  script.runInThisContext()(bundle.exports, createRequire(filename), bundle);
} catch (error) {
  throw readable(error);
}

/** What Lambda calls. */
export const handler = async (event, context) => {
  try {
    return await bundle.exports.handler(event, context);
  } catch (error) {
    throw readable(error);
  }
};

/** The code cache of everything that was compiled so far; for whoever makes the bundle. */
export const codeCache = () => script.createCachedData();
