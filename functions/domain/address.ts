import { hasUnseen } from './text.ts';

const LONGEST = 2_000;

/**
 * Whether a text is an http or https address that can be kept: at most 2,000 characters, nothing unseen, no white space, no backslash and
 * no user before the host, which would make it look like the address of another.
 */
export function isAddress(text: string): boolean {
  if (text.length > LONGEST || !/^https?:\/\/[^\s\\]+$/.test(text) || hasUnseen(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
