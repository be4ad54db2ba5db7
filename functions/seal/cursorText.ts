import { seal } from './seal.ts';

/** 132 bits of a seal: more than anybody can try. */
const SEAL_CHARACTERS = 22;

/**
 * The cursor of a place in a list: it names the list with all that selects and orders it (`list`, as JSON), and bears the registry's seal, so
 * that no other list takes it.
 */
export const cursorText = (secret: string, list: string, place: string): string =>
  Buffer.from(JSON.stringify([place, seal(secret, 'cursor', list, place).slice(0, SEAL_CHARACTERS)])).toString(
    'base64url',
  );
