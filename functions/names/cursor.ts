import { seal } from './seal.ts';

/** 132 bits of a seal: more than anybody can try. */
const SEAL_CHARACTERS = 22;

/** Makes the cursors of a list from places in it; `list` is its name and everything that selects and orders it. The registry's secret seals them. */
export function cursorsOf(secret: string, list: readonly unknown[]): (place: string) => string {
  const name = JSON.stringify(list);
  return (place) => {
    const sealed = seal(secret, 'cursor', name, place).slice(0, SEAL_CHARACTERS);
    return Buffer.from(JSON.stringify([place, sealed])).toString('base64url');
  };
}

/** The name of the list of public changes, of all or of one region's, of all kinds or some. */
export const changesList = (regionCode: string | null, kinds: readonly string[] | null): readonly unknown[] => [
  'changes',
  regionCode,
  kinds,
];
