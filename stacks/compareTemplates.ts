import { isDeepStrictEqual } from 'node:util';

/** A CloudFormation template, as far as it is compared. */
export interface Template {
  readonly Resources?: Readonly<Record<string, unknown>>;
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

/** Templates by the name of their stack. */
export type Templates = ReadonlyMap<string, Template>;

// Asset hashes are SHA-256 in hex. They are masked because a host may package the same files differently.
const assetHash = /\b[0-9a-f]{64}\b/g;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBookkeepingTag(value: unknown): boolean {
  return isRecord(value) && typeof value.Key === 'string' && value.Key.startsWith('sst:');
}

function withoutBookkeepingTags(tags: unknown): unknown {
  if (Array.isArray(tags)) {
    const kept = tags.filter((tag) => !isBookkeepingTag(tag));
    return kept.length > 0 ? kept : undefined;
  }
  if (isRecord(tags)) {
    const kept = Object.entries(tags).filter(([key]) => !key.startsWith('sst:'));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return tags;
}

/** The same value with asset hashes masked and the tags by which SST finds its own stacks taken out. */
export function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(assetHash, '<asset hash>');
  if (Array.isArray(value)) return value.map(normalise);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    const kept = key.endsWith('Tags') ? withoutBookkeepingTags(child) : child;
    return [key, normalise(kept)] as const;
  });
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}

function differences(path: string, left: unknown, right: unknown): string[] {
  if (isDeepStrictEqual(left, right)) return [];
  if (isRecord(left) && isRecord(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
    return keys.flatMap((key) => differences(`${path}.${key}`, left[key], right[key]));
  }
  return [`${path}: CDK has ${JSON.stringify(left) ?? 'nothing'}, SST has ${JSON.stringify(right) ?? 'nothing'}`];
}

// SST may add parameters and outputs of its own, but may not change or drop one of ours.
function differencesInOurs(path: string, ours: unknown, theirs: unknown): string[] {
  if (!isRecord(ours)) return [];
  const other = isRecord(theirs) ? theirs : {};
  return Object.keys(ours).flatMap((key) => differences(`${path}.${key}`, ours[key], other[key]));
}

function templateDifferences(stack: string, cdk: Template, sst: Template): string[] {
  const [left, right] = [normalise(cdk), normalise(sst)];
  if (!isRecord(left) || !isRecord(right)) return [`${stack}: not a template`];
  return [
    ...differences(`${stack}: Resources`, left.Resources ?? {}, right.Resources ?? {}),
    ...differencesInOurs(`${stack}: Parameters`, left.Parameters, right.Parameters),
    ...differencesInOurs(`${stack}: Outputs`, left.Outputs, right.Outputs),
  ];
}

/**
 * Where the two hosts' templates differ, one sentence for each place; empty when they make the same resources. Every
 * stack and every resource must be in both, and every parameter and output of plain CDK must be in SST's too.
 */
export function compareTemplates(cdk: Templates, sst: Templates): string[] {
  const names = [...new Set([...cdk.keys(), ...sst.keys()])].sort();
  return names.flatMap((name) => {
    const [left, right] = [cdk.get(name), sst.get(name)];
    if (left === undefined) return [`${name}: only SST has this stack`];
    if (right === undefined) return [`${name}: only CDK has this stack`];
    return templateDifferences(name, left, right);
  });
}
