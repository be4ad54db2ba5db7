import { type MeasuredOperation, ratioTo, type Standing } from './goals.ts';
import type { StoreName } from './options.ts';
import { PEERS } from './peers.ts';
import type { TableUse } from './units.ts';

/** What is said of each store before its figures. */
export const STORES: Readonly<Record<StoreName, string>> = {
  recorded: 'Recorded store: answers of the SDK as DynamoDB Local once gave them; what a server does itself.',
  local: 'DynamoDB Local, in memory: with the SDK, which is most of it and the same for everybody.',
};

const NAME = 18;
const CELL = 17;

const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(CELL)).join('');
const line = (name: string, texts: readonly string[]): string => `  ${name.padEnd(NAME)}${cells(texts)}\n`;

/** With a tenth where it is that little. */
const microseconds = (number: number): string => number.toFixed(number < 10 ? 1 : 0);

/** What a request takes everybody, in microseconds, and our entry beside each of those that it is compared with. */
export function costTable(measured: readonly MeasuredOperation[], of: 'cpu' | 'wall'): string {
  const titles = of === 'cpu' ? ['ours/Apollo', 'ours/Mercurius', 'ours/graphql-jit'] : [];
  const head = line(of === 'cpu' ? 'CPU, µs' : 'wall, µs', ['kind', 'bytes', ...PEERS, ...titles]);
  const lines = measured.map((one) => {
    const own = PEERS.map((peer) => microseconds(one.costs[peer][of]));
    const compared = (['Apollo', 'Mercurius + jit', 'graphql-jit'] as const).map((peer) =>
      ratioTo(peer, one).toFixed(2),
    );
    return line(one.name, [one.kind, String(one.bytes), ...own, ...(of === 'cpu' ? compared : [])]);
  });
  return head + lines.join('');
}

/** What each operation asks of the table. */
export function useTable(uses: ReadonlyMap<string, TableUse>): string {
  const head = line('table', ['requests', 'trips', 'read units', 'write units']);
  const lines = [...uses].map(([name, { requests, trips, readUnits, writeUnits }]) =>
    line(name, [String(requests), String(trips), readUnits.toFixed(1), writeUnits.toFixed(1)]),
  );
  return head + lines.join('');
}

/** Where each figure stands. */
export function goalTable(standings: readonly Standing[]): string {
  return standings
    .map(({ figure, value, most, isMet }) => {
      const told = value === null ? 'not measured' : `${value.toFixed(2)} ${isMet ? 'met' : 'MISSED'}`;
      return `  ${figure.padEnd(90)}goal <= ${most.toFixed(2)}   ${told}\n`;
    })
    .join('');
}
