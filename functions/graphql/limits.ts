/**
 * What one request may ask, before any work is done for it. Each limit has its reason; what goes beyond one is refused with a stable
 * code (`docs/limits.md`). The portal's and the client's own operations stay under a third of each.
 */

export {
  LARGEST_ANSWER,
  LARGEST_PAGE,
  MOST_COST,
  REFUSED_COST,
  TIME_LIMIT_MS,
  TRUSTED_SHARE,
} from '#callers/limits.ts';

/** Bodies above this are not parsed, in bytes: the largest operation of the portal has a tenth of it. */
export const LARGEST_BODY = 100_000;
/** The same for those who are signed in: 500 rows of an import, with texts. */
export const LARGEST_SIGNED_IN_BODY = 1_000_000;
/** Tokens of a document: a parser's work grows with them. The introspection query of GraphiQL has 350. */
export const MOST_TOKENS = 1_000;
/** Selections of an operation with each fragment written out where it is spread: 20 doubling fragments of 60 tokens are a million. */
export const MOST_SELECTIONS = 1_000;
/** Fields of an operation, fragments written out: every field of the largest type three levels deep fits. */
export const MOST_FIELDS = 500;
/** How often one field may be asked for at one place, fragments written out: a validator compares each with each. */
export const MOST_REPEATED = 30;
/** Levels of fields below the operation: a page of records with their region, its province and evidence has 8. */
export const DEEPEST = 10;
/** The same within `__schema` and `__type`: GraphiQL follows nine `ofType`s below the argument of a field, which makes 15. */
export const DEEPEST_INTROSPECTION = 16;
/** Aliases of a document, as written: the same field asked that often is a list, and lists have a field of their own. */
export const MOST_ALIASES = 15;
/** Fields at the root of an operation, fragments written out: they run side by side, or, as writes, one after another. */
export const MOST_ROOT_FIELDS = 20;
/** Directives of a document, as written: `@include` and `@skip` for some parts of a page. */
export const MOST_DIRECTIVES = 9;
/** Errors told of a document that is not valid: enough to mend it by. */
export const MOST_VALIDATION_ERRORS = 5;
/** Characters of a message that repeats what the client sent. */
export const LONGEST_MESSAGE = 500;
/** Bytes of one string, in variables or in the document: the longest text of a record has 2,000 characters, of up to 4 bytes. */
export const LONGEST_STRING = 10_000;
/** Levels of lists and objects in variables: the deepest input has 5. */
export const DEEPEST_VARIABLES = 12;
/** Characters of an operation's name, which is looked up. */
export const LONGEST_NAME = 200;
/** Points of one look at the schema at least, and of each object that it shows, about: GraphiQL's query is about 1,400 points. */
export const INTROSPECTION_COST = 100;
export const INTROSPECTED_COST = 0.01;
/** Lists whose pages are otherwise than `LARGEST_PAGE`: the nation's 552 regions fit in one; events of the trail hold whole records, and Lambda answers 6 MB. */
export const PAGES = { 'Query.regions': 600, 'Query.auditTrail': 50 } as const;
/** A page when nothing is asked. */
export const DEFAULT_PAGE = 20;
/** `TIME_LIMIT_MS` for an import of 500 rows, a second less than the function has. */
export const IMPORT_TIME_LIMIT_MS = 9_000;
/** Documents with more characters are not held: whoever writes blanks would drive others' out. */
export const LONGEST_HELD = 10_000;
/** Characters of the documents that one container holds, parsed and checked; parsed they take up to a hundred times as much. */
export const HELD_CHARACTERS = 1_000_000;
/** Estimates that one operation keeps, each for other pages, days or groups: a client goes through a few of them. */
export const HELD_ESTIMATES = 50;
/** So often an operation of the manifest is executed before it is compiled: a container that answers one request and ends is not made to load the compiler. */
export const TRUSTED_COMPILED_AFTER = 1;
/** The same of any other operation: compiling takes the time of some answers. */
export const COMPILED_AFTER = 2;
/** Operations outside the manifest that are compiled for each request in the long run, so that a flood of new documents costs what it costs without a compiler. */
export const COMPILED_SHARE = 0.02;
/** How many of them may follow each other. */
export const MOST_COMPILED_AT_ONCE = 10;
/** Fields of all compiled operations that one container holds; each takes about 1 kB. */
export const HELD_COMPILED_FIELDS = 8_000;
/** Fields of a compiled operation, written out for each type that an answer can have: what is larger is left to graphql-js. */
export const MOST_COMPILED_FIELDS = 2_000;
