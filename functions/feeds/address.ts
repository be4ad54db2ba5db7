import { isSpan, type NumberSpan } from '#domain/changePages.ts';

/** In which forms a feed is written. */
export const FEED_FORMS = ['atom', 'json'] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

/** Which document of which feed is asked for. */
export interface FeedAddress {
  /** Null: of all changes. */
  regionCode: string | null;
  /** A page of the archive; null: the newest. */
  span: NumberSpan | null;
  form: FeedForm;
}

/** The path of a document. */
export function feedPath({ regionCode, span, form }: FeedAddress): string {
  const parts = [regionCode, span === null ? null : `${span.from}-${span.to}`].filter((part) => part !== null);
  return `${['/changes', ...parts].join('/')}.${form}`;
}

/** How a route says which document is asked for. */
export interface FeedRoute {
  /** The route of the gateway: `ANY /changes.atom`. */
  routeKey?: string;
  pathParameters?: Readonly<Record<string, string | undefined>>;
}

/** The document that a route leads to; null where it can be none. Whether there is such a region or page is not looked at. */
export function feedAddress({ routeKey = '', pathParameters = {} }: FeedRoute): FeedAddress | null {
  const { region, file } = pathParameters;
  const parts = ['changes', region, file].filter((part) => part !== undefined);
  if (parts.some((part) => part.includes('/'))) return null;
  const path = file === undefined ? routeKey.replace(/^[A-Z]+ /, '') : `/${parts.join('/')}`;
  const found =
    /^\/changes(?:\/(?<code>\d{2}(?:\.\d{2})?))?(?:\/(?<from>\d{1,12})-(?<to>\d{1,12}))?\.(?<form>atom|json)$/.exec(
      path,
    )?.groups;
  const form = FEED_FORMS.find((one) => one === found?.form);
  if (found === undefined || form === undefined) return null;
  const { code, from, to } = found;
  const span = from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
  const address = { regionCode: code ?? null, span, form };
  // One document has one address: not a second one with zeros before its numbers, or with a page that can be none.
  return feedPath(address) === path && (span === null || isSpan(span)) ? address : null;
}
