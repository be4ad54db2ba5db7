import { describe, expect, it } from 'vitest';
import { changeOf, isPublicEvent, type LoggedEvent } from '#domain/change.ts';
import { NATION } from '#domain/event.ts';
import { LEARNED } from './records.ts';

const logged = (kind: LoggedEvent['record']['kind'], action: string): LoggedEvent => ({
  id: 'id',
  scope: NATION,
  action,
  record: { kind, key: 'key', version: 1 },
  recordedAt: LEARNED,
  load: null,
  adoption: null,
});

describe('an event of the log', () => {
  it('is told to everybody, but of reports only what was verified', () => {
    expect(isPublicEvent(logged('GUIDELINE', 'publishGuideline'))).toBe(true);
    expect(isPublicEvent(logged('REPORT', 'verifyReport'))).toBe(true);
    expect(isPublicEvent(logged('REPORT', 'submitReport'))).toBe(false);
  });

  it.each([
    ['ACCESS', 'grantRole'],
    ['ACCESS', 'denySubject'],
    ['API_KEY', 'createApiKey'],
    ['WEBHOOK', 'registerWebhook'],
  ] as const)('about %s by %s is told to nobody, and can have no number', (kind, action) => {
    expect(isPublicEvent(logged(kind, action))).toBe(false);
    expect(() => changeOf(logged(kind, action), 1, [])).toThrow('told to nobody');
  });
});
