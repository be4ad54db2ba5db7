import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stageSettings, stages } from '#stacks/settings.ts';
import { runCost } from '../../bench/cost/main.ts';
import { PAGE, renewed } from '../../bench/cost/page.ts';

const page = readFileSync(PAGE, 'utf8');

describe('docs/operations/cost.md', () => {
  it('says what npm run cost says', () => {
    const printed: string[] = [];
    expect(runCost([], { print: (text) => void printed.push(text), complain: () => {} })).toBe(0);
    expect(page).toContain(printed.join('\n'));
    expect(renewed(page)).toBe(page);
  });

  it('loses nothing but what is made when it is made anew, and is refused where its marks are missing', () => {
    const changed = page.replaceAll(/\d+\.\d\d \|/g, '0 |');
    expect(changed).not.toBe(page);
    expect(renewed(changed)).toBe(page);
    expect(() => renewed('# What it costs')).toThrow(/cost\.md does not have the marks/);
  });

  it('names the cost of a day that is an alarm on each stage', () => {
    const [dev, staging, prod] = stages.map((stage) => stageSettings(stage, {}).mostCostOfDay);
    expect(page.replaceAll('\n', ' ')).toContain(
      `${dev} USD on \`dev\`, ${staging} on \`staging\`, ${prod} on \`prod\``,
    );
  });
});
