import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '#config/variables.ts';
import { configurationPage } from '#local/configurationPage.ts';

/** Read by name all the same. Each says why; one that no longer does so is taken off here. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bench/coldStart/emptyWithClient.ts': 'is a handler of somebody who has no registry, as its cold start is measured',
  'bench/coldStart/plain.ts': 'is another of those',
  'local/bootstrap.mjs': 'runs before anything is installed, on a Node that reads no TypeScript',
};

const ROOMS = ['functions', 'local', 'cli', 'bench', 'stacks', 'schema', '.ci', 'portal'];
const files = [
  ...ROOMS.flatMap((room) => globSync(`${room}/**/*.{ts,mjs}`)),
  'sst.config.ts',
  'vitest.config.ts',
].filter((file) => !/\.generated\.|node_modules/.test(file));

const holder = String.raw`(?:process\.env|\benv|\benvironment)`;
/** A name taken from an environment: by a point, by brackets, or by taking it apart. Setting one is no reading. */
const BY_NAME = [
  new RegExp(String.raw`${holder}(?:\?)?\.[A-Za-z_]\w*\b(?!\s*=[^=>])`),
  new RegExp(String.raw`${holder}(?:\?\.)?\[`),
  new RegExp(String.raw`\{[^{}]*\}\s*=\s*${holder}\s*[;,)]`),
  /\{[^{}]*\}\s*:\s*(?:\w*Environment|NodeJS\.ProcessEnv)\b/,
];
const readsByName = (file: string): boolean => {
  // What esbuild puts in the place of a name is a text and no reading.
  const source = readFileSync(file, 'utf8').replaceAll(/'process\.env\.\w+'/g, '');
  return BY_NAME.some((form) => form.test(source));
};

describe('environment variables', () => {
  it('are read by name in config/ alone', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter(readsByName).sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  it('are described on the page of the operators, as npm run config:docs writes it', () => {
    expect(readFileSync('docs/operations/configuration.md', 'utf8')).toBe(configurationPage());
    for (const name of Object.keys(VARIABLES)) expect(configurationPage()).toContain(`| \`${name}\` `);
  });
});
