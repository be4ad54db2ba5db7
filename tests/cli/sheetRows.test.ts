import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readSheetBy } from '#cli/sheetRows.ts';
import { tell } from '#cli/words/tell.ts';

/** An archive whose only file says that it unpacks to so many bytes. */
function archiveOf(size: number): Uint8Array {
  const archive = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  const entry = Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(archive.buffer, archive.byteOffset).setUint32(entry + 24, size, true);
  return archive;
}

describe('a workbook', () => {
  it('is not unpacked where it would fill the memory, and says how large it is and may be', async () => {
    const reader = vi.fn();
    const refused = await readSheetBy(reader, archiveOf(3_000_000_000)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'SheetError' });
    const { said } = refused as { said: Parameters<typeof tell>[1] };
    expect(tell('en', said)).toBe(
      'This workbook unpacks to 3000 MB; at most 256 MB. Split it into several files, or save it as CSV.',
    );
    expect(reader).not.toHaveBeenCalled();
  });

  it('that is no archive is refused by what reads it, in its words', async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
    const refused = await readSheetBy(async () => ({ fault: 'no end of the archive' }), broken).catch(
      (error: unknown) => error,
    );
    const { said } = refused as { said: Parameters<typeof tell>[1] };
    expect(tell('en', said)).toContain('no end of the archive');
  });
});
