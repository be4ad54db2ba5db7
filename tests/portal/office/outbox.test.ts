import { beforeEach, expect, it } from 'vitest';
import { unanswered } from '#client/answer.ts';
import { saveReport } from '#client/operations.generated.ts';
import {
  type ListStore,
  putLast,
  refusalsOf,
  remove,
  sendWaiting,
  shallWait,
  type Waiting,
  waitingOf,
} from '#portal/office/outbox.ts';

let list: readonly Waiting[];
const store: ListStore = {
  read: async () => list,
  change: async (to) => {
    list = to(list);
  },
};
beforeEach(() => {
  list = [];
});

/** When writes were kept: one instant, so that two of the same are equal. */
const NOW = new Date().toISOString();

const waiting = (key: string, subject = 'one'): Waiting => ({
  key,
  subject,
  about: key,
  at: NOW,
  operation: saveReport as Waiting['operation'],
  variables: { input: { idempotencyKey: key } },
  refusals: [],
});
const taken = { ok: true as const, data: { saveReport: { userErrors: [] } }, requestId: null };
const wrong = { code: 'INVALID_VALUE', message: 'no', path: ['input', 'period'] };
const refused = { ...taken, data: { saveReport: { userErrors: [wrong] } } };
const broken = (code: string, status: number | null) => ({
  ...unanswered('UNREACHABLE', 'no'),
  status,
  errors: [{ code, message: 'no', argument: null, path: [], requestId: null }] as const,
});
const keys = () => list.map(({ key }) => key);

it('sends what waits in the order in which it was kept, and lets go of what was taken', async () => {
  for (const key of ['a', 'b', 'c']) await putLast(store, waiting(key));
  const sent: string[] = [];
  const told = await sendWaiting(store, 'one', async ({ key }) => {
    sent.push(key);
    return taken;
  });
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(told).toBe(3);
  expect(list).toEqual([]);
});

it('stops at the first that finds no answer, so that none overtakes another', async () => {
  for (const key of ['a', 'b', 'c']) await putLast(store, waiting(key));
  const sent: string[] = [];
  await sendWaiting(store, 'one', async ({ key }) => {
    sent.push(key);
    return key === 'b' ? unanswered('UNREACHABLE', 'no') : taken;
  });
  expect(sent).toEqual(['a', 'b']);
  expect(keys()).toEqual(['b', 'c']);
});

it('sends what was put at the end meanwhile too, and not what was removed', async () => {
  for (const key of ['a', 'b']) await putLast(store, waiting(key));
  const sent: string[] = [];
  await sendWaiting(store, 'one', async ({ key }) => {
    sent.push(key);
    if (key === 'a') {
      await remove(store, 'b');
      await putLast(store, waiting('c'));
    }
    return taken;
  });
  expect(sent).toEqual(['a', 'c']);
});

it('keeps what is refused with the reasons beside it, sends it no more, and goes on', async () => {
  for (const key of ['a', 'b']) await putLast(store, waiting(key));
  await sendWaiting(store, 'one', async ({ key }) => (key === 'a' ? refused : taken));
  expect(list).toEqual([{ ...waiting('a'), refusals: [wrong] }]);
  const again: string[] = [];
  await sendWaiting(store, 'one', async ({ key }) => {
    again.push(key);
    return taken;
  });
  expect(again).toEqual([]);
  await remove(store, 'a');
  expect(list).toEqual([]);
});

it('sends and shows nobody what somebody else typed', async () => {
  await putLast(store, waiting('a', 'one'));
  await putLast(store, waiting('b', 'two'));
  const sent: string[] = [];
  await sendWaiting(store, 'two', async ({ key }) => {
    sent.push(key);
    return taken;
  });
  expect(sent).toEqual(['b']);
  expect((await waitingOf(store, 'one')).map(({ key }) => key)).toEqual(['a']);
});

it('has a write of one key once', async () => {
  await putLast(store, waiting('a'));
  await putLast(store, waiting('a'));
  expect(keys()).toEqual(['a']);
});

it.each([
  ['UNREACHABLE', null, true],
  ['NO_ANSWER_IN_TIME', null, true],
  ['UNAUTHENTICATED', 401, true],
  ['INTERNAL_SERVER_ERROR', 200, true],
  ['', 429, true],
  ['FORBIDDEN', 200, false],
  ['BAD_USER_INPUT', 400, false],
])('lets a write that was answered with %s and %s wait: %s', (code, status, waits) => {
  expect(shallWait(broken(code, status))).toBe(waits);
});

it('takes a refusal as a whole, and the bad cells of an import, for reasons too', () => {
  expect(refusalsOf(broken('FORBIDDEN', 200))).toEqual([{ code: 'FORBIDDEN', message: 'no', path: [] }]);
  const cells = [{ row: 2, column: 'agency', value: 'x', reason: 'none', code: 'UNKNOWN_AGENCY' }];
  expect(refusalsOf({ ...taken, data: { importReports: { userErrors: [], cells } } })).toEqual([
    { code: 'UNKNOWN_AGENCY', message: 'none', path: ['input', 'rows', '1', 'agency'] },
  ]);
});

it('sends nothing that waited longer than the registry remembers its key, and asks to look whether it arrived', async () => {
  await putLast(store, { ...waiting('a'), at: '2026-05-01T08:50:00.000Z' });
  await putLast(store, { ...waiting('b'), at: '2026-05-04T00:00:00.000Z' });
  const sent: string[] = [];
  const ask = async ({ key }: Waiting) => {
    sent.push(key);
    return taken;
  };
  await sendWaiting(store, 'one', ask, () => Date.parse('2026-05-04T01:00:00.000Z'));
  expect(sent).toEqual(['b']);
  expect(list).toMatchObject([{ key: 'a', refusals: [{ code: 'KEPT_TOO_LONG' }] }]);
});

it('holds nothing up behind what something on the way refuses for good', async () => {
  expect(shallWait(broken('NOT_THE_REGISTRY', 403))).toBe(false);
  expect(shallWait(broken('NOT_THE_REGISTRY', 413))).toBe(false);
  for (const status of [null, 200, 408, 502]) expect(shallWait(broken('NOT_THE_REGISTRY', status))).toBe(true);
});
