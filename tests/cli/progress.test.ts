import { describe, expect, it } from 'vitest';
import { progressOf, showsProgress } from '#cli/progress.ts';

describe('progress', () => {
  it('is shown on a terminal alone', () => {
    expect(showsProgress({ isTTY: true })).toBe(true);
    expect(showsProgress({ isTTY: false })).toBe(false);
    expect(showsProgress({})).toBe(false);
  });

  it('writes nothing elsewhere, however far it comes', () => {
    const written: string[] = [];
    const progress = progressOf('unduh', { write: (text) => written.push(text) });
    for (const done of [0, 25, 50, 100]) progress.update(done, 100);
    progress.end();
    expect(written).toEqual([]);
  });
});
