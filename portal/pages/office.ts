import type { VNode } from 'preact';
import { element } from '../parts/element.ts';
import { sayOffice } from '../words/office.ts';
import type { Language } from '../words/words.ts';

/** What the office's script is told by the page. */
interface Told {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly discovery?: string;
}

/** The shell: the place that the script fills, what the script must know to sign somebody in, and words for a browser without script. */
export function officePage(signIn: Told | undefined, language: Language): VNode {
  const say = sayOffice(language);
  const told =
    signIn === undefined
      ? {}
      : {
          'data-issuer': signIn.issuer,
          'data-client': signIn.clientId,
          'data-scope': signIn.scope,
          'data-discovery': signIn.discovery,
        };
  return element(
    'div',
    { id: 'kantor', ...told },
    element('noscript', null, element('p', null, say('noScript'))),
    element('p', { class: 'loading' }, say('loading')),
  );
}
