import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { forget, keep, keptAt, keptName, readKept } from './keep.ts';

/** What is typed in a form, kept on this device at each change. */
export interface Kept<Value> {
  readonly value: Value;
  /** Takes what was typed and keeps it at once. */
  readonly set: (value: Value) => void;
  /**
   * Forgets what is kept, and stands at another beginning: call it when the registry has taken the write. What was typed at the same place
   * elsewhere since (another tab, or a later visit of the room) stays.
   */
  readonly forget: (next: Value) => void;
  /** When it was last kept: an instant in UTC; null where nothing was typed since the beginning. */
  readonly at: string | null;
  /** Whether the device refused to keep it: no room, or none allowed. */
  readonly isRefused: boolean;
  /** What the same person typed at the same place in another tab since; null where nothing was. */
  readonly other: Value | null;
  /** Takes what was typed in the other tab. */
  readonly takeOther: () => void;
}

/**
 * Keeps what whoever is signed in types at a place. `place` is the address of the room, with `#name` where it has several forms; `about` names
 * it in the list of what was not sent; `initial` stands there while nothing is kept. Another place begins anew.
 */
export function useKept<Value>(place: string, initial: Value, about: string): Kept<Value> {
  const subject = useDesk().viewer.subject ?? '';
  const begin = () => {
    const text = keptAt(localStorage, subject, place);
    return { place, value: text === null ? initial : (text.value as Value), at: text?.at ?? null };
  };
  const [held, setHeld] = useState(begin);
  const [other, setOther] = useState<{ readonly value: Value } | null>(null);
  const [isRefused, setRefused] = useState(false);
  const now = held.place === place ? held : begin();
  if (now !== held) setHeld(now);

  const last = useRef({ place, at: now.at });
  if (last.current.place !== place) last.current = { place, at: now.at };
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    setOther(null);
    const listen = ({ key, newValue }: StorageEvent): void => {
      if (key !== keptName(subject, place)) return;
      const text = readKept(newValue);
      setOther(text === null ? null : { value: text.value as Value });
    };
    addEventListener('storage', listen);
    return () => {
      isGone.current = true;
      removeEventListener('storage', listen);
    };
  }, [subject, place]);
  const isMine = (): boolean => {
    const stored = keptAt(localStorage, subject, place);
    return stored === null || (last.current.place === place && stored.at === last.current.at);
  };

  const set = (value: Value): void => {
    // An answer that comes after the room was left must not take the place of what was typed in it since.
    if (isGone.current && !isMine()) return;
    const at = new Date().toISOString();
    const isKept = keep(localStorage, subject, { place, about, at, value });
    if (isKept) last.current = { place, at };
    setRefused(!isKept);
    setHeld({ place, value, at });
  };
  return {
    value: now.value,
    set,
    forget: (next) => {
      if (isMine()) {
        forget(localStorage, subject, place);
        setOther(null);
      }
      last.current = { place, at: null };
      setHeld({ place, value: next, at: null });
    },
    at: now.at,
    isRefused,
    other: other?.value ?? null,
    takeOther: () => {
      if (other === null) return;
      set(other.value);
      setOther(null);
    },
  };
}
