import { timingSafeEqual } from 'node:crypto';
import { cursorsOf } from '#names/cursor.ts';
import { badInput } from './errors.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './limits.ts';

/** An item of a page. Its cursor is made when it is asked for: a seal costs more than most items. */
interface Edge<T> {
  node: T;
  readonly cursor: string;
}

/** Where a page stands in its list; its cursors are those of its edges. */
interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list, as Relay wants it. */
export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** What clients say about the page that they want. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/**
 * Makes and reads the cursors of one list. A cursor names the list with all that selects and orders it, and a place in it; one
 * of another list, or with a changed byte, is refused: it bears the registry's seal.
 */
export class Cursors {
  /** The cursor of a place. */
  readonly of: (place: string) => string;

  /** `secret` is the registry's; `list` is the list's name and everything that selects and orders it. */
  constructor({ secret }: { secret: string }, ...list: unknown[]) {
    this.of = cursorsOf(secret, list);
  }

  /** The place of a cursor; null when none is given; throws `BAD_USER_INPUT` when it is not of this list. */
  read(cursor: string | null | undefined, argument: 'after' | 'before'): string | null {
    if (cursor === null || cursor === undefined) return null;
    let decoded: unknown;
    try {
      decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    } catch {
      decoded = null;
    }
    const place: unknown = Array.isArray(decoded) ? decoded[0] : null;
    if (typeof place !== 'string' || !isSame(this.of(place), cursor)) {
      throw badInput(argument, `${argument} is not a cursor of this list.`);
    }
    return place;
  }
}

/** In a time that does not tell how much of a seal was guessed. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The page size asked for; throws `BAD_USER_INPUT` when it is out of range. */
export function pageSize(asked: number | null | undefined, argument: 'first' | 'last', largest = LARGEST_PAGE): number {
  const size = asked ?? DEFAULT_PAGE;
  if (size < 1 || size > largest) throw badInput(argument, `${argument} is ${size}; 1 to ${largest} are allowed.`);
  return size;
}

/** A page of a list that is held whole; `placeOf` names an item within it. */
export function pageOf<T>(
  items: readonly T[],
  asked: PageArguments,
  cursors: Cursors,
  placeOf: (item: T) => string,
  largest = LARGEST_PAGE,
): Connection<T> {
  const { first, last } = asked;
  const backwards = last !== null && last !== undefined;
  if (backwards && first !== null && first !== undefined) throw badInput('last', 'Give first or last, not both.');
  const size = backwards ? pageSize(last, 'last', largest) : pageSize(first, 'first', largest);
  const start = placeAfter(items, cursors.read(asked.after, 'after'), placeOf, 'after');
  const end = placeBefore(items, cursors.read(asked.before, 'before'), placeOf);
  const from = backwards ? Math.max(start, end - size) : start;
  const to = backwards ? end : Math.min(end, start + size);
  const nodes = items.slice(from, Math.max(from, to));
  return connection(nodes, cursors, placeOf, {
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    totalCount: items.length,
  });
}

/** A page of a list that was read with one item more than asked. */
export function pageOfRead<T>(
  read: readonly T[],
  size: number,
  after: string | null,
  cursors: Cursors,
  placeOf: (item: T) => string,
): Connection<T> {
  return connection(read.slice(0, size), cursors, placeOf, {
    hasNextPage: read.length > size,
    hasPreviousPage: after !== null,
    totalCount: null,
  });
}

/** The same page of other nodes. */
export function mapConnection<T, U>(page: Connection<T>, map: (node: T) => U): Connection<U> {
  const edges = page.edges.map((edge) => edgeOf(map(edge.node), () => edge.cursor));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

/** A page without some of what it looked at: readers go on from where it stopped looking, whatever it found. */
export function sifted<T>(
  page: Connection<T>,
  after: string | null | undefined,
  isKept: (node: T) => boolean,
): Connection<T> {
  const edges = page.edges.filter(({ node }) => isKept(node));
  const endCursor = page.pageInfo.endCursor ?? after ?? null;
  return { ...page, edges, nodes: edges.map(({ node }) => node), pageInfo: { ...page.pageInfo, endCursor } };
}

function edgeOf<T>(node: T, cursorOf: () => string): Edge<T> {
  let made: string | undefined;
  return {
    node,
    get cursor() {
      made ??= cursorOf();
      return made;
    },
  };
}

function connection<T>(
  nodes: T[],
  cursors: Cursors,
  placeOf: (item: T) => string,
  rest: { hasNextPage: boolean; hasPreviousPage: boolean; totalCount: number | null },
): Connection<T> {
  const edges = nodes.map((node) => edgeOf(node, () => cursors.of(placeOf(node))));
  return {
    edges,
    nodes,
    totalCount: rest.totalCount,
    pageInfo: {
      hasNextPage: rest.hasNextPage,
      hasPreviousPage: rest.hasPreviousPage,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

function placeAfter<T>(
  items: readonly T[],
  place: string | null,
  placeOf: (item: T) => string,
  argument: string,
): number {
  if (place === null) return 0;
  const found = items.findIndex((item) => placeOf(item) === place);
  if (found < 0) throw badInput(argument, `${argument} names a record that is no longer in this list.`);
  return found + 1;
}

function placeBefore<T>(items: readonly T[], place: string | null, placeOf: (item: T) => string): number {
  return place === null ? items.length : placeAfter(items, place, placeOf, 'before') - 1;
}
