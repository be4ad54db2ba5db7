import type { Digest } from './auditChain.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Report } from './report.ts';

/**
 * A sum over a set of lines, each of which names one record that a figure was computed from: of the SHA-256 of each line, taken as a whole
 * number, modulo 2^256. The order of the lines makes no difference, and a line is taken out as it was put in, so that the sum of a nation's
 * reports is kept current without reading them. Two readers who hold the same lines have the same sum. Null: not known, since it was
 * not kept when some of the lines came in.
 */
export type LineSum = bigint | null;

export const NO_LINES: LineSum = 0n;

/** The line of one counted revision: `32.72-bkpsdm budaya-kerja-asn 2026-05 2`. */
export const revisionLine = ({
  agencyKey,
  formId,
  period,
  revision,
}: Pick<Report, 'agencyKey' | 'formId' | 'period' | 'revision'>): string =>
  `${agencyKey} ${formId} ${period} ${revision}`;

/** The line of the revision that an entry counts; null where it counts none. */
export function lineOfEntry({ agencyKey, formId, period, handedIn }: LedgerEntry): string | null {
  const revision = handedIn?.verifiedRevision ?? null;
  return revision === null ? null : revisionLine({ agencyKey, formId, period, revision });
}

/** The sum of lines. */
export const sumOfLines = (lines: Iterable<string>, digest: Digest): bigint => {
  let sum = 0n;
  for (const line of lines) sum = BigInt.asUintN(256, sum + BigInt(`0x${digest(line)}`));
  return sum;
};

/** A sum with another added (`sign` 1) or taken out (-1). */
export const withLines = (sum: LineSum, other: LineSum, sign: 1 | -1): LineSum =>
  sum === null || other === null ? null : BigInt.asUintN(256, sign === 1 ? sum + other : sum - other);

/** A sum as 64 lower-case hexadecimal digits; null where it is not known. */
export const sumText = (sum: LineSum): string | null => (sum === null ? null : sum.toString(16).padStart(64, '0'));
