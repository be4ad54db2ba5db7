import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createOwnFile } from './ownFile.ts';
import { errorCode, Refusal } from './refusal.ts';

/** As on AWS: too many to be guessed. */
const bytes = 48;

/**
 * What a local registry seals with, from a file that is created, readable by its owner alone, when missing. Throws a Refusal when the
 * file cannot be read or holds no secret.
 */
export function openSecret(path: string): string {
  return readSecret(path) ?? createSecret(path);
}

function readSecret(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Refusal(`${path} cannot be read (${errorCode(error) ?? 'unknown error'}): give this user access to it.`);
  }
  if (!/^[\w-]{32,}$/.test(text)) {
    throw new Refusal(
      `${path} is damaged and holds no secret: delete it, and a new one is made (cursors of the old one end).`,
    );
  }
  return text;
}

function createSecret(path: string): string {
  const made = randomBytes(bytes).toString('base64url');
  return createOwnFile(path, `${made}\n`) ? made : (readSecret(path) ?? made);
}
