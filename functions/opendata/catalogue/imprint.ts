import type { Imprint } from './publication.ts';

/** What the configuration says of who offers the files; a text that is not said is undefined. */
export interface ImprintSaid {
  PUBLIC_ORIGIN: string | undefined;
  PUBLISHER_NAME: string | undefined;
  CONTACT_EMAIL: string | undefined;
  CONTACT_PAGE: string | undefined;
}

/**
 * Who offers the files; or which of the names is not said, and then there is no catalogue: it would send harvesters to nowhere, or name
 * nobody to ask. An e-mail address and a page are each enough of a contact.
 */
export function imprintOf(said: ImprintSaid): { imprint: Imprint } | { missing: string[] } {
  const { PUBLIC_ORIGIN: origin, PUBLISHER_NAME: name, CONTACT_EMAIL: email = null, CONTACT_PAGE: page = null } = said;
  const isAsked = email !== null || page !== null;
  if (origin === undefined || name === undefined || !isAsked) {
    return {
      missing: [
        ...(origin === undefined ? ['PUBLIC_ORIGIN'] : []),
        ...(name === undefined ? ['PUBLISHER_NAME'] : []),
        ...(isAsked ? [] : ['CONTACT_EMAIL or CONTACT_PAGE']),
      ],
    };
  }
  return { imprint: { baseUrl: origin.replace(/\/+$/, ''), publisher: { name }, contact: { name, email, page } } };
}
