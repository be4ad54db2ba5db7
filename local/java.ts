import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readVariables } from '#config/read.ts';
import { Refusal } from './refusal.ts';

/** The oldest Java that runs DynamoDB Local. */
export const oldestJava = 17;

/**
 * The major version in what `java -version` prints (`17` of `"17.0.15"`, `8` of `"1.8.0_392"`), or undefined
 * when the text is not Java's.
 */
export function javaMajor(versionText: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(versionText);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * Finds a Java that runs DynamoDB Local: `JAVA_HOME`'s, else the first on `PATH`. Returns the command to start it.
 * Throws a Refusal with the command that installs one when there is none or it is too old.
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const command = javaCommand(env);
  const said = await versionText(command, env);
  const major = said === undefined ? undefined : javaMajor(said);
  if (major !== undefined && major >= oldestJava) return command;
  const found = major === undefined ? 'no Java was found' : `${command} is Java ${major}`;
  throw new Refusal(
    `DynamoDB Local needs Java ${oldestJava} or newer and ${found}: install one with \`${installCommand(env)}\`, ` +
      'or set DYNAMODB_ENDPOINT to a DynamoDB that runs elsewhere.',
  );
}

function javaCommand(env: NodeJS.ProcessEnv): string {
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const { JAVA_HOME: home } = readVariables('local', env, ['JAVA_HOME']);
  const ofHome = home === undefined ? undefined : join(home, 'bin', name);
  return ofHome !== undefined && existsSync(ofHome) ? ofHome : name;
}

function versionText(command: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, ['-version'], { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 10_000 });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    child.once('error', () => resolve(undefined));
    // macOS has a `java` that only says where to get one, and fails.
    child.once('close', (status) => resolve(status === 0 ? text : undefined));
  });
}

/** The command that installs a Java on this machine, by the package tool that is there. */
export function installCommand(env: NodeJS.ProcessEnv = process.env): string {
  const { PATH: path } = readVariables('local', env, ['PATH']);
  const has = (tool: string) => path.split(delimiter).some((folder) => isExecutable(join(folder, tool)));
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  if (has('brew')) return 'brew install openjdk@21';
  if (process.platform === 'darwin') return 'brew install openjdk@21';
  if (has('apt-get')) {
    return `${sudo}apt-get update && ${sudo}apt-get install -y openjdk-${debianJava()}-jre-headless`;
  }
  if (has('dnf')) return `${sudo}dnf install -y java-21-openjdk-headless`;
  if (has('apk')) return `${sudo}apk add openjdk21-jre-headless`;
  if (has('pacman')) return `${sudo}pacman -S --noconfirm jre21-openjdk-headless`;
  if (has('zypper')) return `${sudo}zypper install -y java-21-openjdk-headless`;
  return `${sudo}apt-get install -y openjdk-21-jre-headless`;
}

// Debian 12 and older carry 17 and not 21; later ones and Ubuntu carry 21.
function debianJava(): 17 | 21 {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const version = Number(/^VERSION_ID="?(\d+)/m.exec(release)?.[1] ?? Number.NaN);
    return /^ID=debian$/m.test(release) && version <= 12 ? 17 : 21;
  } catch {
    return 21;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
