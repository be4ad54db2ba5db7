/** The name that is nearest to what was typed: at most two letters away, or begun with it; null where none is. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, distance: name.startsWith(typed) && typed.length > 2 ? 0 : distanceOf(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 2)));
  return near.sort((one, other) => one.distance - other.distance)[0]?.name ?? null;
}

/** How many letters are to be put in, left out or changed (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [place, another] of [...other].entries()) {
      const changed = (before[place] ?? 0) + (letter === another ? 0 : 1);
      line.push(Math.min(changed, (before[place + 1] ?? 0) + 1, (line[place] ?? 0) + 1));
    }
    before = line;
  }
  return before[other.length] ?? 0;
}
