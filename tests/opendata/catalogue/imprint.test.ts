import { describe, expect, it } from 'vitest';
import { imprintOf } from '#opendata/catalogue/imprint.ts';

const SAID = {
  PUBLIC_ORIGIN: 'https://fleksibel.example.go.id',
  PUBLISHER_NAME: 'Kementerian Contoh',
  CONTACT_EMAIL: 'data@example.go.id',
  CONTACT_PAGE: undefined,
};

describe('who offers the files', () => {
  it('is told by the configuration, with an e-mail address or a page to ask at', () => {
    expect(imprintOf(SAID)).toEqual({
      imprint: {
        baseUrl: 'https://fleksibel.example.go.id',
        publisher: { name: 'Kementerian Contoh' },
        contact: { name: 'Kementerian Contoh', email: 'data@example.go.id', page: null },
      },
    });
    expect(imprintOf({ ...SAID, CONTACT_EMAIL: undefined, CONTACT_PAGE: 'https://example.go.id/data' })).toMatchObject({
      imprint: { contact: { email: null, page: 'https://example.go.id/data' } },
    });
  });

  it('is nobody where a part of it is not said, and the parts are named', () => {
    expect(imprintOf({ ...SAID, CONTACT_EMAIL: undefined })).toEqual({ missing: ['CONTACT_EMAIL or CONTACT_PAGE'] });
    const nothing = { PUBLIC_ORIGIN: undefined, PUBLISHER_NAME: undefined, CONTACT_EMAIL: undefined };
    expect(imprintOf({ ...nothing, CONTACT_PAGE: undefined })).toEqual({
      missing: ['PUBLIC_ORIGIN', 'PUBLISHER_NAME', 'CONTACT_EMAIL or CONTACT_PAGE'],
    });
  });
});
