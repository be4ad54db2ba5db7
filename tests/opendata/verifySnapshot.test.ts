import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestBytes } from '#opendata/manifest.ts';
import { isSignedBy, readPublicKey, readSignature, signingKeyOf } from '#opendata/signature.ts';
import { isPlainName, verifySnapshot } from '#opendata/verifySnapshot.ts';
import { sha256 } from '#store/audit.ts';

const KEY = signingKeyOf('a secret of these tests, known to everybody');
const OTHER = signingKeyOf('another secret of these tests, known as well');

/** A signed snapshot of two files, by name. */
function snapshot(): Map<string, Buffer> {
  const files = new Map([
    ['regions.csv', Buffer.from('code,name\r\n11.10,Kota Langsa\r\n')],
    ['datapackage.json', Buffer.from('{}\n')],
  ]);
  const listed = [...files].map(([name, body]) => ({
    name,
    rows: name.endsWith('.csv') ? 1 : null,
    bytes: body.length,
    sha256: sha256(body.toString()),
  }));
  const begun = { day: '2026-06-01', recordedAt: '2026-06-01T03:00:00.000Z', auditHead: { number: 0, hash: null } };
  const manifest = Buffer.from(manifestBytes({ ...begun, files: listed }));
  files.set('manifest.json', manifest);
  files.set('manifest.json.sig', Buffer.from(KEY.signatureOf(manifest)));
  files.set('begun.json', Buffer.from('{}\n'));
  return files;
}

async function* inPieces(body: Buffer): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < body.length; place += 7) yield body.subarray(place, place + 7);
}

const verify = async (files: ReadonlyMap<string, Buffer>, pem = KEY.publicPem) =>
  verifySnapshot(
    {
      pieces: async (name) => {
        const body = files.get(name);
        return body === undefined ? null : inPieces(body);
      },
      names: async () => [...files.keys()],
    },
    pem,
  );
const kinds = async (files: ReadonlyMap<string, Buffer>, pem?: string): Promise<string[]> =>
  (await verify(files, pem)).faults.map(({ kind, file }) => `${kind} ${file}`);

/** A snapshot with one file in another state; null: without it. */
const withFile = (name: string, body: Buffer | null): Map<string, Buffer> => {
  const files = snapshot();
  if (body === null) files.delete(name);
  else files.set(name, body);
  return files;
};

describe('a snapshot as it was signed', () => {
  it('has no fault, and names its key', async () => {
    const { manifest, keyId, faults } = await verify(snapshot());
    expect([manifest?.day, keyId, faults]).toEqual(['2026-06-01', KEY.keyId, []]);
  });
});

describe('a snapshot is not verified', () => {
  it('with any bit of any signed file turned', async () => {
    const names = ['regions.csv', 'datapackage.json', 'manifest.json'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 0, max: 7 }), async (name, at, bit) => {
        const body = Buffer.from(snapshot().get(name) ?? '');
        const place = at % body.length;
        body[place] = (body[place] ?? 0) ^ (1 << bit);
        const fault = name === 'manifest.json' ? 'WRONG_SIGNATURE' : 'WRONG_DIGEST';
        expect(await kinds(withFile(name, body))).toEqual([`${fault} ${name}`]);
      }),
    );
  });

  it('with a file that is cut off, missing, renamed, or not listed', async () => {
    const body = snapshot().get('regions.csv') ?? Buffer.from('');
    expect(await kinds(withFile('regions.csv', body.subarray(0, -1)))).toEqual(['WRONG_SIZE regions.csv']);
    expect(await kinds(withFile('regions.csv', null))).toEqual(['MISSING regions.csv']);
    const renamed = withFile('regions.csv', null).set('region.csv', body);
    expect(await kinds(renamed)).toEqual(['MISSING regions.csv', 'NOT_LISTED region.csv']);
    expect(await kinds(withFile('more.csv', body))).toEqual(['NOT_LISTED more.csv']);
  });

  it('without a manifest, a signature, or with one that is none', async () => {
    expect(await kinds(withFile('manifest.json', null))).toEqual(['NO_MANIFEST manifest.json']);
    expect(await kinds(withFile('manifest.json.sig', null))).toEqual(['NO_SIGNATURE manifest.json.sig']);
    const texts = ['', '{}', 'null', '{"algorithm":"none","keyId":"0123456789abcdef","signature":""}'];
    for (const text of texts) {
      expect(await kinds(withFile('manifest.json.sig', Buffer.from(text)))).toEqual([
        'DAMAGED_SIGNATURE manifest.json.sig',
      ]);
    }
  });

  it('by another key, also where it says that it is by this one', async () => {
    expect(await kinds(snapshot(), OTHER.publicPem)).toEqual(['OTHER_KEY manifest.json.sig']);
    const manifest = snapshot().get('manifest.json') ?? Buffer.from('');
    const lying = JSON.parse(Buffer.from(OTHER.signatureOf(manifest)).toString());
    const files = withFile('manifest.json.sig', Buffer.from(JSON.stringify({ ...lying, keyId: KEY.keyId })));
    expect(await kinds(files)).toEqual(['WRONG_SIGNATURE manifest.json']);
  });

  it('whose manifest, though signed, names files elsewhere: they are not looked at', async () => {
    for (const name of ['../keys/x.pem', '/etc/passwd', 'a/b.csv', '..', '.hidden', 'a\\b', '']) {
      expect(isPlainName(name)).toBe(false);
      const listed = { name, rows: 0, bytes: 0, sha256: '0'.repeat(64) };
      const begun = { day: '2026-06-01', recordedAt: '', auditHead: { number: 0, hash: null } };
      const manifest = Buffer.from(manifestBytes({ ...begun, files: [listed] }));
      const files = new Map([
        ['manifest.json', manifest],
        ['manifest.json.sig', Buffer.from(KEY.signatureOf(manifest))],
      ]);
      expect(await kinds(files)).toEqual([`WRONG_NAME ${name}`]);
    }
  });

  it('by anything that is no public Ed25519 key', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const pem of ['', 'not a key', String(publicKey.export({ type: 'spki', format: 'pem' }))]) {
      await expect(verify(snapshot(), pem)).rejects.toThrow('The key is no public Ed25519 key in PEM.');
    }
  });
});

describe('a signing key', () => {
  it('is the same for the same secret, and another for another', () => {
    const [one, again] = [signingKeyOf('a'.repeat(32)), signingKeyOf('a'.repeat(32))];
    expect([one.keyId, one.publicPem]).toEqual([again.keyId, again.publicPem]);
    expect(signingKeyOf('b'.repeat(32)).keyId).not.toBe(one.keyId);
    expect(readPublicKey(one.publicPem)?.keyId).toBe(one.keyId);
  });

  it('signs the very bytes, the same each time', () => {
    const bytes = Buffer.from('{"day":"2026-06-01"}');
    expect(KEY.signatureOf(bytes)).toEqual(KEY.signatureOf(bytes));
    const signature = readSignature(KEY.signatureOf(bytes));
    const key = readPublicKey(KEY.publicPem)?.key;
    if (signature === null || key === undefined) throw new Error('There is no signature.');
    expect(isSignedBy(bytes, signature, key)).toBe(true);
    expect(isSignedBy(Buffer.concat([bytes, bytes]), signature, key)).toBe(false);
  });
});
