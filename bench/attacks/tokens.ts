import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What is known of the issuer whose tokens are attacked: its private key too, since a stolen claim is as bad as a forged signature. */
export interface AttackedIssuer {
  /** The private JWK, as the development issuer keeps it. */
  key: JsonWebKey & { kid: string };
  issuer: string;
  audience: string;
  /** An address that a token tries to have fetched. */
  elsewhere: string;
}

/** One attack: what is wrong with the token, and the `Authorization` header that carries it. */
export interface TokenAttack {
  name: string;
  authorization: string;
}

/** The private key of a development issuer. */
export const readIssuerKey = (path: string): AttackedIssuer['key'] => JSON.parse(readFileSync(path, 'utf8'));

type Members = Readonly<Record<string, unknown>>;
/** A part of a token: what it says, or its bytes where that is no JSON that can be made. */
type Part = Members | string | Buffer;
type Signer = (input: string) => Buffer | string;

const encoded = (part: Part): string =>
  Buffer.from(typeof part === 'string' || Buffer.isBuffer(part) ? part : JSON.stringify(part)).toString('base64url');

function token(header: Part, claims: Part, signer: Signer): string {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${Buffer.from(signer(input)).toString('base64url')}`;
}

const rs256 =
  (key: JsonWebKey): Signer =>
  (input) =>
    sign('RSA-SHA256', Buffer.from(input), createPrivateKey({ key, format: 'jwk' }));

/** What a good token of the issuer says, and the token itself: what every attack differs from. */
export function goodToken({ key, issuer, audience }: AttackedIssuer) {
  const now = Math.floor(Date.now() / 1_000);
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid };
  const claims = { iss: issuer, aud: audience, sub: 'attacker', iat: now, exp: now + 600, role: 'ministry-registrar' };
  return { header, claims, token: token(header, claims, rs256(key)) };
}

/** The text of an object whose member `name` stands there twice, the second time as `spelled`. */
const twice = (members: Members, name: string, spelled: string, value: unknown): string =>
  `${JSON.stringify(members).slice(0, -1)},"${spelled}":${JSON.stringify(value ?? members[name])}}`;

/** Every attack on tokens that the registry is known to withstand; each is to be answered 401 `UNAUTHENTICATED`. */
export async function tokenAttacks(attacked: AttackedIssuer): Promise<TokenAttack[]> {
  const { header, claims, token: good } = goodToken(attacked);
  const own = rs256(attacked.key);
  const signed = (over: Members, head: Members = {}): string =>
    token({ ...header, ...head }, { ...claims, ...over }, own);
  const bearer = (made: Readonly<Record<string, string>>): TokenAttack[] =>
    Object.entries(made).map(([name, text]) => ({ name, authorization: `Bearer ${text}` }));
  return [
    ...bearer(algorithms(attacked)),
    ...bearer(keys(attacked)),
    ...bearer(claimsOf(signed, claims)),
    ...bearer(roles(signed)),
    ...bearer({
      'a claim twice: the subject': token(header, twice(claims, 'sub', 'sub', 'victim'), own),
      'a claim twice: the role, the good one last': token(
        header,
        twice({ ...claims, role: 'king' }, 'role', 'role', 'ministry-registrar'),
        own,
      ),
      'a claim twice: the role, spelled with an escape': token(
        header,
        twice(claims, 'role', 'r\\u006fle', 'ministry-analyst'),
        own,
      ),
      'a claim twice: in an object within': token(
        header,
        twice(claims, 'x', 'x', 0).replace('"x":0', '"x":{"a":1,"a":2}'),
        own,
      ),
      'a header member twice: the algorithm': token(
        twice({ ...header, alg: 'none' }, 'alg', 'alg', 'RS256'),
        claims,
        own,
      ),
      'claims that are a list': token(header, '["ministry-registrar"]', own),
      'claims that are null': token(header, 'null', own),
      'claims that are no JSON': token(header, '{"role":', own),
      'claims that are not UTF-8': token(
        header,
        Buffer.concat([Buffer.from('{"sub":"'), Buffer.from([0xff]), Buffer.from('"}')]),
        own,
      ),
      'a header that is a list': token('[]', claims, own),
    }),
    ...spellings(good),
  ];
}

function algorithms({ key, ...rest }: AttackedIssuer): Record<string, string> {
  const { header, claims } = goodToken({ key, ...rest });
  const publicKey = createPublicKey({ key: { kty: key.kty, n: key.n, e: key.e } as JsonWebKey, format: 'jwk' });
  const hs256 = (secret: string | Buffer): string =>
    token({ ...header, alg: 'HS256' }, claims, (input) => createHmac('sha256', secret).update(input).digest());
  const unsigned = (alg: unknown, signature = 'x'): string => token({ ...header, alg }, claims, () => signature);
  return {
    'alg none': unsigned('none'),
    'alg none, without a signature': unsigned('none', ''),
    'alg none, in other letters': unsigned('nOnE'),
    'alg empty': unsigned(''),
    'alg missing': token({ typ: 'JWT', kid: key.kid }, claims, rs256(key)),
    'alg that is a list': unsigned(['RS256']),
    'HS256 with the public key as PEM': hs256(publicKey.export({ type: 'spki', format: 'pem' })),
    'HS256 with the public key as DER': hs256(publicKey.export({ type: 'spki', format: 'der' })),
    'HS256 with the public key as JWK': hs256(JSON.stringify({ kty: key.kty, n: key.n, e: key.e })),
    'HS256 with nothing': hs256(''),
    'ES256 in the name of an RSA key': token({ ...header, alg: 'ES256' }, claims, rs256(key)),
    'RS512 in the name of a key for RS256': token({ ...header, alg: 'RS512' }, claims, rs256(key)),
  };
}

function keys({ key, elsewhere, ...rest }: AttackedIssuer): Record<string, string> {
  const { header, claims } = goodToken({ key, elsewhere, ...rest });
  const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const foreign = pair.privateKey.export({ format: 'jwk' });
  const foreignPublic = pair.publicKey.export({ format: 'jwk' });
  const by = (head: Members, signer = rs256(foreign)): string => token({ ...header, ...head }, claims, signer);
  const certificate = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    'another key under the known kid': by({}),
    'another key under an unknown kid': by({ kid: 'unknown' }),
    'kid missing': by({ kid: undefined }, rs256(key)),
    'kid empty': by({ kid: '' }),
    'kid that is a list': by({ kid: [key.kid] }, rs256(key)),
    'kid with a path': by({ kid: '../../../../../../dev/null' }),
    'kid with an address': by({ kid: `${elsewhere}/kid.json` }),
    'kid with a query': by({ kid: "x' UNION SELECT 'secret" }),
    'kid __proto__': by({ kid: '__proto__' }),
    'kid that is huge': by({ kid: 'k'.repeat(4_000) }),
    'jku to a foreign key': by({ jku: `${elsewhere}/jku.json`, kid: 'foreign' }),
    'jku beside a good signature': by({ jku: `${elsewhere}/jku.json` }, rs256(key)),
    'x5u to a foreign key': by({ x5u: `${elsewhere}/x5u.pem`, kid: 'foreign' }),
    'x5u beside a good signature': by({ x5u: `${elsewhere}/x5u.pem` }, rs256(key)),
    'jwk with a foreign key': by({ jwk: { ...foreignPublic, kid: key.kid } }),
    'x5c with a foreign key': by({ x5c: [certificate] }),
    'crit with what nobody understands': by({ crit: ['exp'] }, rs256(key)),
    'crit that is empty': by({ crit: [] }, rs256(key)),
  };
}

function claimsOf(signed: (over: Members, head?: Members) => string, claims: Members): Record<string, string> {
  const now = Math.floor(Date.now() / 1_000);
  return {
    'another issuer': signed({ iss: 'https://issuer.example' }),
    'the issuer with a slash more': signed({ iss: `${claims.iss}/` }),
    'the issuer in a list': signed({ iss: [claims.iss] }),
    'no issuer': signed({ iss: undefined }),
    'another audience': signed({ aud: 'another' }),
    'other audiences': signed({ aud: ['another', 'one more'] }),
    'no audience': signed({ aud: undefined }),
    'an ID token, as its use says': signed({ token_use: 'id' }),
    'a use in another spelling': signed({ token_use: 'Access' }),
    'a use that is null': signed({ token_use: null }),
    'a use in a list': signed({ token_use: ['access'] }),
    'a client in place of an audience': signed({ aud: undefined, client_id: claims.aud, token_use: 'access' }),
    expired: signed({ iat: now - 7_200, exp: now - 3_600 }),
    'expired a moment ago': signed({ exp: now - 1 }),
    'no expiry': signed({ exp: undefined }),
    'an expiry that is text': signed({ exp: '9999999999' }),
    'an expiry that is null': signed({ exp: null }),
    'not yet valid': signed({ nbf: now + 3_600 }),
    'not-before that is text': signed({ nbf: '0' }),
    'no subject': signed({ sub: undefined }),
    'an empty subject': signed({ sub: '' }),
    'a subject that is a number': signed({ sub: 1 }),
    'a subject that is a list': signed({ sub: ['attacker'] }),
    'a subject longer than any': signed({ sub: 's'.repeat(256) }),
  };
}

function roles(signed: (over: Members) => string): Record<string, string> {
  return {
    'no role, and none granted': signed({ sub: 'nobody was ever granted this', role: undefined }),
    'an unknown role': signed({ role: 'king' }),
    'a role that is null': signed({ role: null }),
    'a role in capitals': signed({ role: 'MINISTRY_REGISTRAR' }),
    'a role in a list': signed({ role: ['ministry-registrar'] }),
    'a role of every object': signed({ role: 'constructor' }),
    'an officer without a region': signed({ role: 'region-officer' }),
    'an officer of what is no region': signed({ role: 'region-officer', region: '3272' }),
    'an officer of two regions': signed({ role: 'region-officer', region: ['32.72', '32.73'] }),
    'a reporter without an agency': signed({ role: 'agency-reporter' }),
    'a reporter of what is no agency': signed({ role: 'agency-reporter', agency: 'bkpsdm' }),
    'a reporter with a region': signed({ role: 'agency-reporter', region: '32.72' }),
  };
}

/** The characters of base64url, in the order of their values. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A good token that is written otherwise than it was given. */
function spellings(good: string): TokenAttack[] {
  const [head = '', body = '', signature = ''] = good.split('.');
  // 256 bytes leave four bits of the last character unused.
  const last = ALPHABET.indexOf(signature.at(-1) ?? '');
  const sameBytes = `${signature.slice(0, -1)}${ALPHABET[last ^ 1]}`;
  return Object.entries({
    'padding after the signature': `Bearer ${good}==`,
    'padding after the claims': `Bearer ${head}.${body}=.${signature}`,
    'white space before the token': `Bearer  ${good}`,
    'white space after the token': `Bearer ${good} `,
    'white space in the token': `Bearer ${head}. ${body}.${signature}`,
    'white space before the scheme': ` Bearer ${good}`,
    'a tab after the scheme': `Bearer\t${good}`,
    'a line break in the token': `Bearer ${head}.\n${body}.${signature}`,
    'a line break after the token': `Bearer ${good}\n`,
    'the other alphabet of base64': `Bearer ${head}.${body}.${signature.slice(0, -1)}+`,
    'the same signature in other characters': `Bearer ${head}.${body}.${sameBytes}`,
    'a changed claim': `Bearer ${head}.${Buffer.from('{"role":"ministry-registrar"}').toString('base64url')}.${signature}`,
    'a signature cut short': `Bearer ${good.slice(0, -4)}`,
    'a part less': `Bearer ${head}.${body}`,
    'a part more': `Bearer ${good}.${signature}`,
    'five parts, as if encrypted': `Bearer ${head}.${body}.${body}.${body}.${signature}`,
    'empty parts': 'Bearer ..',
    'no token': 'Bearer ',
    'no scheme': good,
    'another scheme': `Basic ${Buffer.from('registrar:secret').toString('base64')}`,
    'two tokens': `Bearer ${good}, Bearer ${good}`,
    'an empty header': '',
    'a huge token': `Bearer ${head}.${'A'.repeat(9_000)}.${signature}`,
    'a huge header': 'B'.repeat(200_000),
  }).map(([name, authorization]) => ({ name, authorization }));
}
