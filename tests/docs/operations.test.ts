import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '#config/variables.ts';
import { synthesised } from '../stacks/synthesised.ts';

/** The sign of a step that nobody has taken on an account yet. */
const MARK = '**Not tried on AWS';
/** A command that only an account can show, at the beginning of a line, after what it sets or loops over. */
const ON_AWS =
  /^\s*(?:export )?(?:\w+=\S* |\w+=\$\()*(?:aws|npx cdk (?:deploy|bootstrap|destroy)|npx sst (?:deploy|remove)) /m;

const pages = globSync('docs/operations/*.md').sort();
const textOf = (page: string): string => readFileSync(page, 'utf8');
/** A page by its headings of the second level; what stands before the first is the first. */
const sectionsOf = (page: string): string[] => textOf(page).split(/^(?=## )/m);
const blocksOf = (text: string): string[] => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);

const { templates } = synthesised('prod', { ALARM_EMAIL: 'jaga@example.go.id' });
const outputs = Object.values(templates).flatMap((template) =>
  Object.keys(template.findOutputs('*')).filter((name) => !name.startsWith('ExportsOutput')),
);

describe.each(pages)('%s', (page) => {
  it('marks every step that could not be tried without an account', () => {
    const unmarked = sectionsOf(page)
      .filter((section) => blocksOf(section).some((block) => ON_AWS.test(block)) && !section.includes(MARK))
      .map((section) => section.split('\n')[0]);
    expect(unmarked).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = [...textOf(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('names commands of this project that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...textOf(page).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the page on deployment', () => {
  const page = textOf('docs/operations/deploy.md');

  it('names every output of the stacks, and none that they do not have', () => {
    expect(outputs.filter((name) => !page.includes(name))).toEqual([]);
    const used = [...page.matchAll(/<([A-Z][A-Za-z]+)>/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !outputs.includes(name))).toEqual([]);
  });

  it('names every variable that a deployment reads', () => {
    const read = Object.entries(VARIABLES).filter(([, { readers }]) => 'deploy' in readers);
    expect(read.length).toBeGreaterThan(5);
    expect(read.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('deploys through both hosts', () => {
    expect(page).toMatch(/npx cdk deploy -c stage=prod --all/);
    expect(page).toMatch(/npx sst deploy --stage prod/);
  });
});
