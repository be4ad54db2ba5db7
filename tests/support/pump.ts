import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { type BatchHandler, openPump, type Pump } from '#local/pump.ts';
import { createProjector } from '#projector/handler.ts';
import type { Table } from '#store/table.ts';

/** Feeds a projector from the real stream of a table, when told to; `givenUp` has the records that it gave up. */
export async function createTablePump(
  table: Table & { endpoint: string },
  handler: BatchHandler = createProjector(table),
): Promise<Pump & { givenUp: string[] }> {
  const streams = new DynamoDBStreamsClient({
    endpoint: table.endpoint,
    region: localRegion,
    credentials: localCredentials,
  });
  const givenUp: string[] = [];
  const pump = await openPump({
    client: table.client,
    streams,
    tableName: table.name,
    handler,
    onGivenUp: (sequenceNumber) => givenUp.push(sequenceNumber),
  });
  return {
    ...pump,
    givenUp,
    async stop() {
      await pump.stop();
      streams.destroy();
    },
  };
}
