/** A change as a feed of the registry words it, in both languages. */
export interface FeedChange {
  readonly id: string;
  readonly en: string;
  /** When the registry learned of it. */
  readonly recordedAt: string;
}

/**
 * The newest changes of a region's own records, the newest first, in the registry's own words: its feed has them, which ends with the newest
 * and which caches share. Null where it cannot be read. `graphql`: the registry's endpoint, beside which the feeds are; `options`: how it is asked.
 */
export async function readFeed(
  graphql: string,
  code: string,
  most: number,
  options: RequestInit = {},
): Promise<FeedChange[] | null> {
  try {
    const response = await fetch(new URL(`/changes/${code}.json`, graphql), options);
    if (!response.ok) return null;
    const { items } = (await response.json()) as { items?: unknown };
    return Array.isArray(items) ? items.slice(-most).toReversed().flatMap(asChange) : null;
  } catch {
    return null;
  }
}

function asChange(item: unknown): FeedChange[] {
  const { summary, date_published, _registry } = asRecord(item);
  const { summary_en } = asRecord(_registry);
  if (typeof summary !== 'string' || typeof summary_en !== 'string' || typeof date_published !== 'string') return [];
  return [{ id: summary, en: summary_en, recordedAt: date_published }];
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
