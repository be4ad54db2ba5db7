// npm run rebuild: makes every summary anew from the events and records, and chains the events that have no place in the audit trail,
// whether or not the registry runs.
import { projectAll } from '#projector/adoptionMap.ts';
import { chainMissing } from '#projector/audit.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { reachDatabase } from './reachDatabase.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { openTable } from './table.ts';

async function main(): Promise<void> {
  if (process.argv.length > 2) throw new Refusal('Usage: npm run rebuild');
  const settings = readSettings(process.env, process.cwd());
  const database = await reachDatabase(settings);
  try {
    const table = { client: database.client, name: settings.tableName };
    await openTable(table.client, table.name);
    const clock = () => new Date();
    // First, and from what is stored alone: what cannot be read is chained all the same.
    const chained = await chainMissing({ table, clock });
    if (chained > 0) process.stdout.write(`Chained for the audit trail: ${chained} events.\n`);
    const reference = holdReference(table);
    const maps = await projectAll({ table, reference });
    const ledger = await rebuildLedger({ table, reference, clock });
    if ([maps.unreadable, ledger.unreadable, ledger.unnumbered].every(({ length }) => length === 0)) {
      process.stdout.write(
        maps.changed + ledger.changed === 0
          ? 'Every map, sum and change is what the records make of it; nothing was written.\n'
          : `Written anew: ${maps.changed} pages of maps; ${ledger.changed} entries, sums and changes of reports.\n`,
      );
      return;
    }
    const told = [
      ...maps.unreadable.map((code) => `${code}: its part of the maps is as it was.`),
      ...ledger.unreadable.map((code) => `${code}: no sum of reports was written, since each would be wrong.`),
      ...ledger.unnumbered.map((code) => `${code}: an event of its log has no number among the changes.`),
    ];
    throw new Refusal(`Some records cannot be read.\n${told.join('\n')}`);
  } finally {
    await database.stop();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
