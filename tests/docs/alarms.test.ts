import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stages } from '#stacks/settings.ts';
import { synthesised } from '../stacks/synthesised.ts';

/** What CloudFormation is told beside the construct's own name, so that two of them never have the same. */
const HASH = /[0-9A-F]{8}$/;

const made = (stage: string): string[] =>
  Object.values(synthesised(stage).templates)
    .flatMap((template) => Object.keys(template.findResources('AWS::CloudWatch::Alarm')))
    .map((id) => id.replace(HASH, ''))
    .sort();

const page = readFileSync('docs/operations/README.md', 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const [, name] = /^\| `([A-Za-z]+)` +\|/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, cells: line.split('|').slice(1, -1) }];
});

describe('docs/operations/README.md', () => {
  it.each(stages)('has a row for every alarm of %s, and for nothing else', (stage) => {
    expect(rows.map(({ name }) => name).sort()).toEqual(made(stage));
  });

  it('says of each what it means and what to do first', () => {
    for (const { name, cells } of rows) {
      expect(cells, name).toHaveLength(3);
      for (const cell of cells) expect(cell.trim(), name).not.toBe('');
    }
  });
});
