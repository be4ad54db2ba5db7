import type { Left, Purse } from '#callers/budgets.ts';
import { MOST_COST, TRUSTED_SHARE } from '#callers/limits.ts';
import type { Seen } from '#observe/seen.ts';
import type { Meter } from './file.ts';
import { READ_UNIT_COST, REQUEST_COST } from './limits.ts';

/**
 * Charges for what is read: a quarter of a point for a row, or a point for a unit of the table, whichever is more, since some tables find a
 * few rows by reading many records. What every container reads once for all is not counted: only what is read from here on.
 */
export function createMeter(purse: Purse, seen: Seen, before: Left): Meter & { left: Left } {
  const unitsBefore = seen.readUnits;
  let charged = REQUEST_COST;
  return {
    left: before,
    async read(rows) {
      const units = (seen.readUnits - unitsBefore) * READ_UNIT_COST;
      const cost = REQUEST_COST + Math.ceil(Math.max(rows * TRUSTED_SHARE, units));
      const due = cost - charged;
      if (due > 0) {
        charged = cost;
        seen.cost = cost;
        this.left = await purse.chargeAfter(due);
      }
      return cost <= MOST_COST;
    },
  };
}
