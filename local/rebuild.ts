// npm run rebuild: makes every summary anew from the events, whether or not the registry runs.
import { projectAll } from '#projector/adoptionMap.ts';
import { holdReference } from '#store/reference.ts';
import { reachDatabase } from './reachDatabase.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { openTable } from './table.ts';

async function main(): Promise<void> {
  if (process.argv.length > 2) throw new Refusal('Usage: npm run rebuild');
  const database = await reachDatabase(readSettings(process.env, process.cwd()));
  try {
    const table = { client: database.client, name: process.env.TABLE_NAME || 'flexible-work-registry' };
    await openTable(table.client, table.name);
    const { changed, unreadable } = await projectAll({ table, reference: holdReference(table) });
    process.stdout.write(
      changed === 0
        ? 'Every page of every map is what the events make of it; nothing was written.\n'
        : `Pages of maps written anew: ${changed}.\n`,
    );
    if (unreadable.length > 0) {
      throw new Refusal(`The events of ${unreadable.join(', ')} cannot be read; their part of the maps is as it was.`);
    }
  } finally {
    await database.stop();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
