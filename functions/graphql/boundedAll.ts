/** What `read` gives for each item, in their order, with at most `most` of them under way at a time; the first fault is thrown. */
export async function boundedAll<T, R>(items: readonly T[], most: number, read: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  // One iterator for all workers: each takes the next item that no other has taken.
  const open = items.entries();
  const work = async () => {
    for (const [place, item] of open) results[place] = await read(item);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
