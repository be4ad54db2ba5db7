/** How many regions, agencies or bases are read at a time. */
const AT_ONCE = 16;

/** Does something for each, some at a time; answers in their order. */
export async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const open = all.entries();
  const worker = async (): Promise<void> => {
    for (const [place, one] of open) done[place] = await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
