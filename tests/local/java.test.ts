import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, installCommand, javaMajor } from '#local/java.ts';
import { oneSentence, refusal, temporaryFolder } from './support.ts';

/** A folder for PATH or JAVA_HOME with a `java` that says what it is told to. */
function javaThatSays(text: string, status = 0): string {
  const home = temporaryFolder();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'java'), `#!/bin/sh\nprintf '%s\\n' '${text}' >&2\nexit ${status}\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return home;
}

describe('the major version of a Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.22" 2024-01-16', 11],
  ])('is read from %j', (text, major) => {
    expect(javaMajor(text)).toBe(major);
  });

  it('is unknown in a text that is not Java’s', () => {
    expect(javaMajor('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined();
  });
});

describe('looking for Java', () => {
  it('takes the one of JAVA_HOME before the one on PATH', async () => {
    const home = javaThatSays('openjdk version "21.0.1" 2023-10-17');
    const other = javaThatSays('openjdk version "17.0.1" 2021-10-19');
    expect(await findJava({ JAVA_HOME: home, PATH: join(other, 'bin') })).toBe(join(home, 'bin', 'java'));
  });

  it('takes the one on PATH when JAVA_HOME holds none', async () => {
    const other = javaThatSays('openjdk version "17.0.1" 2021-10-19');
    expect(await findJava({ JAVA_HOME: temporaryFolder(), PATH: join(other, 'bin') })).toBe('java');
  });

  it('says in one sentence that there is none, how to install it and the way around', async () => {
    const said = await refusal(() => findJava({ PATH: temporaryFolder() }));
    expect(said).toMatch(oneSentence);
    expect(said).toContain('needs Java 17 or newer and no Java was found');
    expect(said).toContain(installCommand({ PATH: '' }));
    expect(said).toContain('DYNAMODB_ENDPOINT');
  });

  it('says in one sentence that it is too old, and which one that was', async () => {
    const said = await refusal(() => findJava({ JAVA_HOME: javaThatSays('java version "1.8.0_392"') }));
    expect(said).toMatch(oneSentence);
    expect(said).toMatch(/bin\/java is Java 8:/);
  });

  it('takes a java that fails for none', async () => {
    const home = javaThatSays('Unable to locate a Java Runtime.', 1);
    expect(await refusal(() => findJava({ JAVA_HOME: home }))).toContain('no Java was found');
  });
});
