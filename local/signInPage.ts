/** What the development issuer's page shows: a fault alone, or the form for a request, with what was wrong in it before. */
export type SignInShown =
  | { readonly fault: string }
  | { readonly query: URLSearchParams; readonly problems?: readonly string[] };

/** What the request carries from the page to the answer. */
const CARRIED = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
] as const;

const ROLES = {
  'agency-reporter': 'Pelapor perangkat daerah · agency reporter',
  'region-officer': 'Petugas daerah · region officer',
  'ministry-analyst': 'Analis kementerian · ministry analyst',
  'ministry-registrar': 'Registrar kementerian · ministry registrar',
  none: 'Tanpa peran dalam token · no role in the token',
} as const;

/** The page on which a developer chooses who to be, in plain HTML: it is on this machine alone, and asks for no password. */
export function signInHtml(shown: SignInShown): string {
  const inside = 'fault' in shown ? `<p role="alert">${escaped(shown.fault)}</p>` : form(shown);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Masuk di mesin ini · Sign in on this machine</title>
<link rel="icon" href="data:,"></head><body><main><h1>Masuk di mesin ini</h1>
<p>Penerbit token untuk pengembangan. Hanya ada di mesin ini: tanpa kata sandi, siapa pun dapat menjadi siapa pun.<br>
<span lang="en">The development issuer. It is on this machine alone: without a password, anybody may be anybody.</span></p>
${inside}</main></body></html>`;
}

function form({ query, problems = [] }: Extract<SignInShown, { query: URLSearchParams }>): string {
  const carried = CARRIED.filter((name) => query.get(name) !== null).map(
    (name) => `<input type="hidden" name="${name}" value="${escaped(query.get(name) ?? '')}">`,
  );
  const roles = Object.entries(ROLES).map(
    ([role, words]) =>
      `<option value="${role}"${query.get('role') === role ? ' selected' : ''}>${escaped(words)}</option>`,
  );
  const text = (name: string, words: string): string =>
    `<p><label>${words}<br><input name="${name}" value="${escaped(query.get(name) ?? '')}" autocomplete="off"></label></p>`;
  const told =
    problems.length === 0
      ? ''
      : `<ul role="alert" lang="en">${problems.map((problem) => `<li>${escaped(problem)}</li>`).join('')}</ul>`;
  return `${told}<form method="post">${carried.join('')}
<p><label>Peran · role<br><select name="role">${roles.join('')}</select></label></p>
${text('region', 'Kode daerah, untuk petugas daerah · region, such as 32.72')}
${text('agency', 'Kunci perangkat daerah, untuk pelapor · agency’s key')}
${text('subject', 'Subjek, bila perlu · subject, if another than usual')}
<p><button type="submit">Masuk · sign in</button></p></form>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
