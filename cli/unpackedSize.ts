import { unzipSync } from 'fflate';

/** How many bytes an archive says that its files unpack to; 0 where it is none that can be read. Nothing is unpacked. */
export function unpackedSize(archive: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(archive, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    // Whoever reads it says what is wrong with it.
    return 0;
  }
  return size;
}
