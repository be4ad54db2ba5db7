import type { Observer } from '#observe/observer.ts';
import { observedTable } from '#observe/table.ts';
import type { Table } from '#store/table.ts';
import { createProjector, type StreamAnswer, type StreamBatch } from './handler.ts';

/** A projector whose batches are told: how many records were taken in, how long it took, and what it consumed. */
export function observedProjector(table: Table, observer: Observer, clock?: () => Date) {
  const project = createProjector(observedTable(table), clock);
  return (batch: StreamBatch, context?: { awsRequestId: string }): Promise<StreamAnswer> =>
    observer.work('projector', context?.awsRequestId ?? '', async (seen) => {
      const answer = await project(batch);
      const [failed] = answer.batchItemFailures;
      const records = batch.Records ?? [];
      if (failed !== undefined) seen.errors.add('RECORDS_LEFT');
      const left = records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed?.itemIdentifier);
      seen.taken = failed === undefined ? records.length : Math.max(0, left);
      return answer;
    });
}
