import { randomUUID } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventOf } from '#domain/event.ts';
import { sizeFault } from '#domain/formFaults.ts';
import type { Change } from '#domain/outcome.ts';
import type { ReportCheck } from '#domain/reportForm.ts';
import { readAdoptionEvents, readRegionPartition } from '#store/adoption.ts';
import { readAnswer } from '#store/idempotency.ts';
import { keep, type Write } from '#store/keep.ts';
import { readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { form, indicator } from '../domain/records.ts';
import { adoptionEvent, regulation } from '../support/records.ts';
import { createTable } from '../support/table.ts';

let table: Awaited<ReturnType<typeof createTable>>;
beforeEach(async () => {
  table = await createTable();
});

const NOW = '2026-05-02T00:00:00.000Z';
const actor = { role: 'REGION_OFFICER', issuer: 'https://issuer', subject: 'officer' } as const;

function writeOf(
  change: Change & { kind: 'ADOPTION_EVENT' | 'FORM' | 'REGULATION' },
  over: Partial<Write> = {},
): Write {
  const event = eventOf(change, { id: randomUUID(), action: 'test', actor, recordedAt: NOW, requestId: 'request-1' });
  const answer = { kind: change.kind, record: change.record, today: '2026-05-02', recordedAt: NOW } as Write['answer'];
  return {
    changes: [change],
    event,
    expected: { reference: 0, region: change.kind === 'ADOPTION_EVENT' ? { code: '32.72', version: 0 } : null },
    idempotency: { call: randomUUID(), input: 'input' },
    answer,
    ...over,
  };
}
const adoption = (over = {}): Change & { kind: 'ADOPTION_EVENT' } => ({
  kind: 'ADOPTION_EVENT',
  record: adoptionEvent(over),
  before: null,
});
const filler = (expression: string): ReportCheck => ({
  code: 'check',
  expression,
  severity: 'ERROR',
  message: { id: 'Salah', en: null },
});
const scan = async (from: Table) =>
  ((await from.client.send(new ScanCommand({ TableName: from.name }))).Items ?? []).map((item) => unmarshall(item));

describe('a write', () => {
  it('keeps the record, its event and its answer in one transaction', async () => {
    const write = writeOf(adoption());
    table.requests.length = 0;
    expect(await keep(table, write)).toEqual({ tag: 'KEPT' });
    expect(table.requests).toEqual(['TransactWriteItems']);
    expect(await readAdoptionEvents(table, '32.72')).toEqual([adoptionEvent()]);
    expect(await readAnswer(table, write.idempotency, NOW)).toEqual({ answer: write.answer, sameInput: true });
    const logged = (await scan(table)).find((item) => item.pk === 'LOG#32.72');
    expect(logged).toMatchObject({
      action: 'test',
      actor,
      record: { kind: 'ADOPTION_EVENT', key: 'event-1', version: 1 },
      before: null,
      after: { id: 'event-1', status: 'DISCUSSED' },
      recordedAt: NOW,
      requestId: 'request-1',
    });
  });

  it('that rests on a version which is no longer there keeps nothing at all', async () => {
    await keep(table, writeOf(adoption()));
    const before = await scan(table);
    const stale = [
      writeOf(adoption({ id: 'event-2' })),
      writeOf(adoption({ id: 'event-3' }), { expected: { reference: 7, region: { code: '32.72', version: 1 } } }),
    ];
    for (const write of stale) expect(await keep(table, write)).toEqual({ tag: 'CONFLICT' });
    expect(await scan(table)).toEqual(before);
  });

  it('never overwrites an event', async () => {
    await keep(table, writeOf(adoption()));
    const again = writeOf(adoption({ reason: 'other' }), {
      expected: { reference: 0, region: { code: '32.72', version: 1 } },
    });
    expect(await keep(table, again)).toEqual({ tag: 'CONFLICT' });
    expect(await readAdoptionEvents(table, '32.72')).toEqual([adoptionEvent()]);
  });

  it('of a reference record raises the version that every container looks at', async () => {
    expect((await readReference(table)).head.version).toBe(0);
    await keep(table, writeOf({ kind: 'REGULATION', record: regulation(), before: null }));
    const { head, reference } = await readReference(table);
    expect(head.version).toBe(1);
    expect(reference.regulations).toEqual([regulation()]);
  });

  it('holds the largest form there may be, as it was and as it is', async () => {
    const label = { id: 'a'.repeat(300), en: 'é'.repeat(100) };
    const indicators = Array.from({ length: 200 }, (_, place) => indicator(`i${place}`, { label }));
    const ofChecks = (count: number) => Array.from({ length: count }, () => filler('a'.repeat(1_000)));
    const fitting = Array.from({ length: 100 }, (_, count) => ofChecks(count)).filter(
      (checks) => sizeFault({ indicators, checks }) === null,
    );
    expect(fitting.length).toBeGreaterThan(1);
    expect(fitting.length).toBeLessThan(100);
    const name = { id: 'é'.repeat(300), en: 'é'.repeat(300) };
    const before = form({ name, indicators, checks: fitting.at(-1) ?? [] });
    const write = writeOf({ kind: 'FORM', record: { ...before, version: 2 }, before });
    expect(await keep(table, write)).toEqual({ tag: 'KEPT' });
    expect((await readReference(table)).reference.forms).toEqual([{ ...before, version: 2 }]);
  });

  it('raises the version of its region', async () => {
    await keep(table, writeOf(adoption()));
    expect((await readRegionPartition(table, '32.72')).version).toBe(1);
  });

  it('with a key that was used is answered as before, and says whether the input was the same', async () => {
    const first = writeOf(adoption());
    await keep(table, first);
    const expected = { reference: 0, region: { code: '32.72', version: 1 } };
    const same = writeOf(adoption({ id: 'event-2' }), { expected, idempotency: first.idempotency });
    expect(await keep(table, same)).toEqual({ tag: 'ANSWERED', answer: first.answer, sameInput: true });
    const other = { ...same, idempotency: { ...first.idempotency, input: 'other' } };
    expect(await keep(table, other)).toMatchObject({ tag: 'ANSWERED', sameInput: false });
    expect(await readAdoptionEvents(table, '32.72')).toHaveLength(1);
  });

  it('with a key whose answer has expired, though it is still there, is kept anew', async () => {
    const first = writeOf(adoption());
    await keep(table, first);
    const later = '2026-05-05T00:00:00.000Z';
    expect(await readAnswer(table, first.idempotency, later)).toBeNull();
    const next = writeOf(adoption({ id: 'event-2' }), {
      expected: { reference: 0, region: { code: '32.72', version: 1 } },
      idempotency: first.idempotency,
    });
    expect(await keep(table, { ...next, event: { ...next.event, recordedAt: later } })).toEqual({ tag: 'KEPT' });
  });

  it('whose reply was lost after it was committed has one effect when the SDK sends it again', async () => {
    let lost = 0;
    table.client.middlewareStack.add(
      (next) => async (input) => {
        const answer = await next(input);
        if (lost === 0 && 'TransactItems' in (input.input as object)) {
          lost += 1;
          throw Object.assign(new Error('the reply was lost'), {
            name: 'TimeoutError',
            $retryable: { throttling: false },
          });
        }
        return answer;
      },
      { step: 'finalizeRequest', name: 'loseReply', priority: 'low' },
    );
    expect(await keep(table, writeOf(adoption()))).toEqual({ tag: 'KEPT' });
    expect(lost).toBe(1);
    expect(await readAdoptionEvents(table, '32.72')).toHaveLength(1);
    expect((await scan(table)).filter((item) => item.pk === 'LOG#32.72')).toHaveLength(1);
  });
});

describe('a fault of the engine', () => {
  it('is thrown, not taken for a conflict', async () => {
    const write = writeOf(adoption());
    await expect(keep({ ...table, name: 'nosuchtable' }, write)).rejects.toThrow();
  });
});
