import { contentSecurityPolicy } from '#config/securityHeaders.ts';
import { officePage } from '../pages/office.ts';
import { element } from '../parts/element.ts';
import type { Assets } from '../parts/layout.ts';
import { sayOffice } from '../words/office.ts';
import type { Language } from '../words/words.ts';
import { SIGNED_IN } from './address.ts';
import type { Written } from './page.ts';

/** Where officers sign in: an issuer of OIDC, at which the portal is a public client. */
export interface SignIn {
  /** The issuer's name, as its tokens say it. */
  readonly issuer: string;
  readonly clientId: string;
  /** What is asked for, such as `openid`. */
  readonly scope: string;
  /** Where its document of discovery is, where that is not below its name. */
  readonly discovery?: string;
  /** The origins of the issuer that a page speaks with, other than the portal's own: of its documents, and of its endpoints. */
  readonly connects: readonly string[];
}

/** The office's shell, the same for everybody and every address below `/kerja`. What an officer works on comes by the script, with his token. */
export function writeOffice(
  path: string,
  language: Language,
  { assets, signIn }: { readonly assets: Assets; readonly signIn: SignIn | undefined },
): Written {
  const isReturn = path === SIGNED_IN;
  return {
    title: sayOffice(language)(isReturn ? 'signingIn' : 'office'),
    content: officePage(signIn, language),
    head: [
      element('link', { rel: 'stylesheet', href: assets.officeStyle }),
      element('script', { type: 'module', src: assets.office }),
    ],
    headers: {
      'content-security-policy': contentSecurityPolicy(signIn?.connects),
      // The address of the return holds a code: nothing between here and the browser keeps it.
      ...(isReturn ? { 'cache-control': 'no-store' } : {}),
    },
  };
}
