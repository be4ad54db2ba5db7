import type { Parse } from './variable.ts';

/** Any text. */
export const text: Parse<string> = (value) => ({ value });

/** One of some words. */
export const oneOf =
  <const W extends string>(...words: readonly W[]): Parse<W> =>
  (given) => {
    const value = words.find((word) => word === given);
    const known = words.map((word) => `"${word}"`).join(' nor ');
    return value === undefined ? { wrong: `is neither empty nor ${known}` } : { value };
  };

/** A text of a form; `wrong` says, after the variable's name, what it is not. */
export const matching =
  (form: RegExp, wrong: string): Parse<string> =>
  (value) =>
    form.test(value) ? { value } : { wrong: `is "${value}", ${wrong}` };

/** An https address; where `onLoopback`, http is allowed on this machine. */
export const httpsAddress =
  ({ onLoopback }: { onLoopback: boolean }): Parse<string> =>
  (value) => {
    if (onLoopback) {
      const isAllowed = /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//.test(value);
      return isAllowed ? { value } : { wrong: 'is neither an https address nor one on loopback' };
    }
    return URL.parse(value)?.protocol === 'https:' ? { value } : { wrong: `must be an https URL, but is "${value}"` };
  };

/** An origin of the registry's own: https, or http on this machine; as browsers write it, so without a slash at its end. */
export const ownOrigin: Parse<string> = (value) => {
  const url = URL.parse(value);
  const isOwn = /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(value) && url?.origin === value;
  return isOwn
    ? { value }
    : { wrong: `is "${value}", which is no https origin such as https://fleksibel.example.go.id` };
};

/** An address of an engine: http or https. */
export const httpAddress: Parse<string> = (value) =>
  /^https?:$/.test(URL.parse(value)?.protocol ?? '')
    ? { value }
    : { wrong: `is "${value}", which is no address; give one like http://127.0.0.1:8000 or leave it out` };

/** A TCP port. */
export const port: Parse<number> = (given) =>
  /^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65_535
    ? { value: Number(given) }
    : { wrong: `is "${given}", which is no port; give a number from 1 to 65535, for example PORT=4000` };

/** Shorter ones could be guessed by trying. */
const SHORTEST_SECRET = 32;

/** A secret that cannot be guessed. */
export const secret: Parse<string> = (value) =>
  value.length < SHORTEST_SECRET ? { wrong: `has fewer than ${SHORTEST_SECRET} characters` } : { value };

/** Secrets that stand in a header, with commas between them: while one takes the place of another, both are accepted. */
export const headerSecrets: Parse<readonly string[]> = (given) => {
  const value = given.split(',').map((one) => one.trim());
  if (value.some((one) => one.length < SHORTEST_SECRET)) {
    return { wrong: `has a value of fewer than ${SHORTEST_SECRET} characters` };
  }
  const isSendable = value.every((one) => /^[\x21-\x7e]+$/.test(one));
  return isSendable ? { value } : { wrong: 'has a value that no header can carry: printable ASCII without spaces' };
};

/** Https origins with spaces between them, each as browsers write it. */
export const httpsOrigins: Parse<readonly string[]> = (given) => {
  const value = given.split(/\s+/).filter((one) => one !== '');
  const wrong = value.find((one) => !/^https:/.test(one) || URL.parse(one)?.origin !== one);
  return wrong === undefined ? { value } : { wrong: `has "${wrong}", which is no https origin` };
};

/** A JSON object of paths below `/assets/`, by names. */
export const assetPaths: Parse<Readonly<Record<string, string>>> = (given) => {
  const wrong = { wrong: 'is no JSON object of paths below /assets/' };
  try {
    const value: unknown = JSON.parse(given);
    const isOne = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isOne && Object.values(value).every(isAsset) ? { value: value as Record<string, string> } : wrong;
  } catch {
    return wrong;
  }
};

const isAsset = (path: unknown): boolean => typeof path === 'string' && /^\/assets(\/[\w-][\w.-]*)+\/?$/.test(path);
