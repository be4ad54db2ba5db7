import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSecret } from '#local/secret.ts';
import { oneSentence, refusal, temporaryFolder } from './support.ts';

describe('the secret of a local registry', () => {
  it('is made once, of its own, readable by its owner alone', () => {
    const path = join(temporaryFolder(), 'secret');
    const made = openSecret(path);
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(openSecret(path)).toBe(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(openSecret(join(temporaryFolder(), 'secret'))).not.toBe(made);
  });

  it.each(['', 'short', 'x'.repeat(40).replace('x', ' ; ')])(
    'that is damaged is told in one sentence',
    async (text) => {
      const path = join(temporaryFolder(), 'secret');
      writeFileSync(path, text);
      const said = await refusal(() => openSecret(path));
      expect(said).toMatch(oneSentence);
      expect(said).toContain('delete it');
    },
  );
});
