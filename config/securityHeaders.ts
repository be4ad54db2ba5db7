/**
 * What a browser is told of the registry's own pages, on one machine as in the cloud: nothing comes from anywhere else, and nobody frames them.
 * `connects` are other origins that a page may speak with: the issuer of tokens, for officers who sign in. `bringsStyles`: for a page whose
 * script brings styles and fonts of its own (GraphiQL's editor); scripts come from files of our own all the same.
 */
export const contentSecurityPolicy = (connects: readonly string[] = [], bringsStyles = false): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${bringsStyles ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `font-src 'self'${bringsStyles ? ' data:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src ${["'self'", ...connects].join(' ')}`,
    "base-uri 'none'",
    `form-action ${["'self'", ...connects].join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** What a document among the open data may do in a browser: show itself with the registry's own style. */
export const documentPolicy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

/** The page asks for none of these, and no script that got in may. */
export const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Seconds for which a browser asks for the registry by https alone: two years. */
export const httpsOnlySeconds = 63_072_000;

/** Every header of a page but the one that only https may carry; `connects` as above. */
export const pageHeadersWith = (
  connects: readonly string[],
  bringsStyles = false,
): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(connects, bringsStyles),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': permissionsPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

/** The same as one machine serves them, where the issuer is at the registry's own origin. */
export const pageHeaders = pageHeadersWith([]);
