import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DynamoDb, localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';
import { commandLine, endProcess, processIdentity } from '#local/processes.ts';
import { openTable } from '#local/table.ts';
import { oneSentence, projectFile, refusal, startNode, temporaryFolder, until } from './support.ts';

const tableName = 'registry-test';

async function start(storage: Parameters<typeof startDynamoDb>[0]): Promise<DynamoDb> {
  const engine = await startDynamoDb(storage);
  onTestFinished(() => engine.stop());
  return engine;
}

function clientOf({ endpoint }: { endpoint: string }): DynamoDBClient {
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  onTestFinished(() => client.destroy());
  return client;
}

const item = { pk: { S: 'one' }, sk: { S: 'first' } };
const jvmOf = (dbPath: string) => Number(readFileSync(`${dbPath}.pid`, 'utf8'));

/** Another process that starts an engine and then does nothing. */
async function startElsewhere(storage: Parameters<typeof startDynamoDb>[0]) {
  const program = `
    import { startDynamoDb } from ${JSON.stringify(projectFile('local/dynamodb.ts'))};
    console.log((await startDynamoDb(${JSON.stringify(storage)})).endpoint);
    setInterval(() => {}, 1000);`;
  const parent = startNode(['--input-type=module', '--eval', program]);
  const endpoint = await until('the engine of the other process', () => /http:\S+/.exec(parent.stdout())?.[0]);
  return { parent, endpoint };
}

const isDown = (endpoint: string) =>
  fetch(endpoint).then(
    () => undefined,
    () => true as const,
  );

describe('DynamoDB Local in memory', () => {
  it('answers with the registry’s table and is gone when stopped', async () => {
    const engine = await start({ inMemory: true });
    const client = clientOf(engine);
    await openTable(client, tableName);
    await client.send(new PutItemCommand({ TableName: tableName, Item: item }));
    await openTable(client, tableName);
    await engine.stop();
    expect(await isDown(engine.endpoint)).toBe(true);
    expect(await engine.ended).toEqual(expect.any(String));
  });

  it('refuses a table of that name with other keys', async () => {
    const client = clientOf(await start({ inMemory: true }));
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    const said = await refusal(() => openTable(client, tableName));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('another version');
  });

  it('ends when the process that started it is killed', async () => {
    const { parent, endpoint } = await startElsewhere({ inMemory: true });
    parent.child.kill('SIGKILL');
    await until('the engine to end', () => isDown(endpoint));
  });

  it('does not keep the process that started it alive', async () => {
    const program = `
      import { startDynamoDb } from ${JSON.stringify(projectFile('local/dynamodb.ts'))};
      console.log((await startDynamoDb({ inMemory: true })).endpoint);`;
    const { status, stdout } = await startNode(['--input-type=module', '--eval', program]).ended;
    expect(status).toBe(0);
    await until('the engine to end', () => isDown(stdout.trim()));
  });
});

describe('DynamoDB Local on files', () => {
  it('keeps what was written through a stop and through a kill', async () => {
    const dbPath = join(temporaryFolder(), 'database');
    const { parent, endpoint } = await startElsewhere({ dbPath });
    const first = clientOf({ endpoint });
    await openTable(first, tableName);
    await first.send(new PutItemCommand({ TableName: tableName, Item: item }));
    process.kill(jvmOf(dbPath), 'SIGKILL');
    parent.child.kill('SIGKILL');
    for (const _ of ['after the kill', 'after the stop']) {
      const engine = await start({ dbPath });
      const { Item } = await clientOf(engine).send(new GetItemCommand({ TableName: tableName, Key: item }));
      expect(Item).toEqual(item);
      await engine.stop();
    }
  });

  it.runIf(process.platform === 'linux')(
    'ends the engine that a killed registry and its keeper left on the same files',
    async () => {
      const dbPath = join(temporaryFolder(), 'database');
      const { parent, endpoint } = await startElsewhere({ dbPath });
      const orphan = jvmOf(dbPath);
      onTestFinished(() => endProcess(orphan));
      // The keeper first, or it would end the engine with the registry.
      const keeper = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${orphan}/status`, 'utf8'))?.[1]);
      expect(commandLine(keeper)).toContain('jvmKeeper.ts');
      process.kill(keeper, 'SIGKILL');
      parent.child.kill('SIGKILL');
      await parent.ended;
      expect(processIdentity(orphan)).toBeDefined();
      const engine = await start({ dbPath });
      expect(processIdentity(orphan)).toBeUndefined();
      expect(await isDown(endpoint)).toBe(true);
      expect(jvmOf(dbPath)).not.toBe(orphan);
      await engine.stop();
    },
  );

  it('leaves a process alone whose number stands in the pid file by chance', async () => {
    const dbPath = join(temporaryFolder(), 'database');
    const bystander = startNode([
      '--eval',
      'setInterval(() => {}, 1000)',
      'DynamoDBLocal.jar',
      '-dbPath',
      '/elsewhere',
    ]);
    writeFileSync(`${dbPath}.pid`, `${bystander.child.pid}\n`);
    await start({ dbPath });
    expect(processIdentity(bystander.child.pid ?? 0)).toBeDefined();
  });

  it('says in one sentence that the files are damaged', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'shared-local-instance.db'), 'no database'.repeat(500));
    const said = await refusal(() => startDynamoDb({ dbPath: folder }));
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`The database in ${folder} is damaged`);
  });
});
