// npm run rebuild: makes every summary anew from the events and records, and chains the events that have no place in the audit trail,
// whether or not the registry runs.
import { reachDatabase } from './reachDatabase.ts';
import { rebuildFaults, rebuildTable } from './rebuildTable.ts';
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
    const rebuilt = await rebuildTable(table, () => new Date());
    const { chained, maps, ledger } = rebuilt;
    if (chained > 0) process.stdout.write(`Chained for the audit trail: ${chained} events.\n`);
    const faults = rebuildFaults(rebuilt);
    if (faults.length > 0) throw new Refusal(`Some records cannot be read.\n${faults.join('\n')}`);
    process.stdout.write(
      maps.changed + ledger.changed === 0
        ? 'Every map, sum and change is what the records make of it; nothing was written.\n'
        : `Written anew: ${maps.changed} pages of maps; ${ledger.changed} entries, sums and changes of reports.\n`,
    );
  } finally {
    await database.stop();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
