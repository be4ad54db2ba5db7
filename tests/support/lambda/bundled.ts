import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { bundle } from '#stacks/bundle.ts';
import { type BundleOptions, bundles } from '#stacks/functionBundles.ts';
import { type Container, type ContainerOptions, startContainer } from './container.ts';

/** What a function is given beside its bundle. */
interface FunctionTraits {
  memoryMb: number;
  limitMs: number;
}

/** As the stacks give them, which tests/e2e/deployed.test.ts holds them against; what is not here is run with the least. */
export const TRAITS: Readonly<Record<string, FunctionTraits>> = {
  graphql: { memoryMb: 1024, limitMs: 10_000 },
  projector: { memoryMb: 1024, limitMs: 900_000 },
  calendar: { memoryMb: 512, limitMs: 10_000 },
  feeds: { memoryMb: 512, limitMs: 10_000 },
  data: { memoryMb: 1024, limitMs: 10_000 },
  pages: { memoryMb: 1024, limitMs: 10_000 },
  publisher: { memoryMb: 1024, limitMs: 900_000 },
  webhooks: { memoryMb: 256, limitMs: 75_000 },
  claims: { memoryMb: 256, limitMs: 5_000 },
};
const LEAST: FunctionTraits = { memoryMb: 512, limitMs: 10_000 };

/** The name of a function's bundle. */
export const nameOf = ({ outdir }: BundleOptions): string => basename(outdir);

/** The names of all functions that are deployed. */
export const bundleNames: readonly string[] = bundles.map(nameOf);

/** Files of an output folder that are not deployed. */
const ACCOUNTS = 'meta.json';

/** The folder of what is deployed of a bundle, which is made once for the whole run. */
async function assetOf(name: string): Promise<string> {
  const options = bundles.find((one) => nameOf(one) === name);
  if (options === undefined) throw new Error(`There is no bundle ${name}; the bundles are ${bundleNames.join(', ')}.`);
  const made = join(inject('bundles'), name);
  if (existsSync(made)) return made;
  const outdir = `${made}.${process.pid}`;
  // With the code cache, whatever machine this is: so it is made, taken and run by every test of a bundle.
  await bundle({ ...options, outdir }, { codeCache: true });
  rmSync(join(outdir, ACCOUNTS));
  try {
    renameSync(outdir, made);
  } catch (fault) {
    // Another worker was faster.
    if (!existsSync(made)) throw fault;
    rmSync(outdir, { recursive: true });
  }
  return made;
}

/** Starts the function of a bundle with an environment of its own. */
export async function startBundle(
  name: string,
  environment: Readonly<Record<string, string>>,
  { clock, ...more }: Partial<FunctionTraits> & Pick<ContainerOptions, 'credentials'> & { clock?: () => Date } = {},
) {
  const asset = await assetOf(name);
  return startContainer({ name, asset, ...(TRAITS[name] ?? LEAST), ...more, environment, clock });
}

/** The same container, ended with the test that starts it however that comes out; a test that wants to see how it ends closes it. */
export async function forThisTest(starting: Promise<Container>): Promise<Container> {
  const container = await starting;
  onTestFinished(() =>
    container.close().then(
      () => {},
      () => {},
    ),
  );
  return container;
}
