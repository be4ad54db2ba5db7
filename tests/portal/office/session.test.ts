import { beforeEach, describe, expect, it } from 'vitest';
import { beginSession, endSession, endSignIns, readSession, type Session } from '#portal/office/session.ts';

/** A browser's store. */
function storeOf() {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
    key: (index: number) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

describe('a session', () => {
  let device: ReturnType<typeof storeOf>;
  beforeEach(() => {
    device = storeOf();
  });
  const begun = (id: string, subject = 'one') => {
    const tab = storeOf();
    const session: Session = { id, token: `token ${id}`, endsAt: 1, subject, viewer: null };
    beginSession(tab, device, session);
    return { tab, session };
  };

  it('ends in every tab of its person, be it asleep or restored, once he signed out of one', () => {
    const [one, asleep, other] = [begun('a'), begun('b'), begun('c', 'two')];
    endSignIns(device, 'one');
    expect(readSession(one.tab, device)).toBeNull();
    expect(readSession(asleep.tab, device)).toBeNull();
    expect(readSession(other.tab, device)?.token).toBe('token c');
  });

  it('leaves nothing on the device of who signed out', () => {
    begun('a');
    endSignIns(device, 'one');
    expect(device.length).toBe(0);
  });

  it('whose token ended is still that of its person', () => {
    const { tab, session } = begun('a');
    endSession(tab, session);
    expect(readSession(tab, device)).toMatchObject({ token: '', subject: 'one' });
  });
});
