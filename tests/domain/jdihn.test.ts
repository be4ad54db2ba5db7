import { describe, expect, it } from 'vitest';
import { JDIHN_FEED_FIELDS, jdihnDocument, jdihnFeedItem } from '#domain/jdihn.ts';
import { REGULATION_STATES } from '#domain/regulationStatus.ts';
import { regulation } from './records.ts';

const METADATA = {
  place: 'Jakarta',
  promulgatedOn: '2025-04-21',
  gazette: 'BN 2025 (305)',
  subject: 'APARATUR SIPIL NEGARA - KERJA FLEKSIBEL',
  location: 'Biro Hukum',
  legalField: 'Hukum Administrasi Negara',
  attachment: '1 lampiran',
  fileUrl: 'https://example.go.id/berkas/permen-4-2025.pdf?unduh=1',
};
const permen = regulation({
  slug: 'permenpanrb-4-2025',
  type: 'PERMEN',
  number: '4',
  title: 'Kerja fleksibel',
  issuer: 'Menteri PANRB',
  issuedOn: '2025-04-16',
  metadata: METADATA,
});

describe('a regulation as JDIHN describes a document', () => {
  it('has the 16 fields', () => {
    const document = jdihnDocument({ regulation: permen, regionName: null, state: 'AMENDED' });
    expect(document).toEqual({
      documentType: 'Peraturan Perundang-undangan',
      title: 'Peraturan Menteri Nomor 4 Tahun 2025 tentang Kerja fleksibel',
      corporateAuthor: 'Indonesia. Menteri PANRB',
      number: '4',
      kind: 'Peraturan Menteri',
      abbreviation: 'Permen',
      place: 'Jakarta',
      issuedOn: '2025-04-16',
      promulgatedOn: '2025-04-21',
      gazette: 'BN 2025 (305)',
      subject: 'APARATUR SIPIL NEGARA - KERJA FLEKSIBEL',
      status: 'Berlaku',
      language: 'Bahasa Indonesia',
      location: 'Biro Hukum',
      legalField: 'Hukum Administrasi Negara',
      attachment: '1 lampiran',
    });
    expect(Object.keys(document)).toHaveLength(16);
  });

  it('says nothing of what was not seen in a source', () => {
    const bare = regulation({ title: null, issuer: null, issuedOn: null, year: null, type: 'XYZ' });
    expect(jdihnDocument({ regulation: bare, regionName: null, state: 'UNDATED' })).toEqual({
      documentType: 'Peraturan Perundang-undangan',
      title: null,
      corporateAuthor: null,
      number: '1',
      kind: 'XYZ',
      abbreviation: 'XYZ',
      place: null,
      issuedOn: null,
      promulgatedOn: null,
      gazette: null,
      subject: null,
      status: null,
      language: 'Bahasa Indonesia',
      location: null,
      legalField: null,
      attachment: null,
    });
  });

  it('names the region of a regional one, and no year beside a number with slashes', () => {
    const city = regulation({ number: '800/42/BKPSDM', issuer: 'Wali Kota', regionCode: '32.76', level: 'CITY' });
    expect(jdihnDocument({ regulation: city, regionName: 'Kota Depok', state: 'IN_FORCE' })).toMatchObject({
      title: 'Surat Edaran Nomor 800/42/BKPSDM tentang Kerja fleksibel',
      corporateAuthor: 'Kota Depok. Wali Kota',
    });
  });

  it('is in force or not, unless it is undated', () => {
    const told = REGULATION_STATES.map(
      (state) => jdihnDocument({ regulation: permen, regionName: null, state }).status,
    );
    expect(told).toEqual([null, 'Tidak Berlaku', 'Berlaku', 'Berlaku', 'Tidak Berlaku', 'Tidak Berlaku']);
  });
});

describe('a document of JDIHN’s feed', () => {
  it('has its exact names of fields, all text', () => {
    const item = jdihnFeedItem({ regulation: permen, regionName: null, state: 'IN_FORCE' });
    expect(Object.keys(item)).toEqual([...JDIHN_FEED_FIELDS]);
    expect(item).toEqual({
      idData: 'permenpanrb-4-2025',
      tahun_pengundangan: '2025',
      tanggal_penetapan: '2025-04-16',
      tanggal_pengundangan: '2025-04-21',
      jenis: 'Peraturan Menteri',
      noPeraturan: '4',
      judul: 'Peraturan Menteri Nomor 4 Tahun 2025 tentang Kerja fleksibel',
      noPanggil: '-',
      singkatanJenis: 'Permen',
      tempatTerbit: 'Jakarta',
      penerbit: 'Menteri PANRB',
      deskripsiFisik: '-',
      sumber: 'BN 2025 (305)',
      subjek: 'APARATUR SIPIL NEGARA - KERJA FLEKSIBEL',
      isbn: '-',
      status: 'Berlaku',
      bahasa: 'Bahasa Indonesia',
      bidangHukum: 'Hukum Administrasi Negara',
      teuBadan: 'Indonesia. Menteri PANRB',
      nomorIndukBuku: '-',
      fileDownload: 'permen-4-2025.pdf',
      urlDownload: METADATA.fileUrl,
      abstrak: '-',
      urlAbstrak: '-',
      urlDetailPeraturan: 'https://example.go.id/surat',
      operasi: '4',
      display: '1',
    });
  });

  it('has a dash for what was not seen', () => {
    const bare = regulation({ title: null, issuer: null, issuedOn: null, year: null });
    const item = jdihnFeedItem({ regulation: bare, regionName: null, state: 'UNDATED' });
    for (const name of ['tahun_pengundangan', 'tanggal_penetapan', 'judul', 'status', 'teuBadan'] as const) {
      expect(item[name]).toBe('-');
    }
    const folder = { ...bare, metadata: { ...METADATA, fileUrl: 'https://example.go.id/' } };
    expect(jdihnFeedItem({ regulation: folder, regionName: null, state: 'UNDATED' }).fileDownload).toBe('-');
  });
});
