import { readFileSync, realpathSync } from 'node:fs';
import { commandLine } from '../processes.ts';

/**
 * Where the DynamoDB Local that keeps its files in `folder` listens; undefined when none runs. The engine's process tells
 * it: its number lies beside the folder, and its port is on its command line.
 */
export function findRunningEngine(folder: string): string | undefined {
  try {
    const path = realpathSync(folder);
    const command = `${commandLine(Number(readFileSync(`${path}.pid`, 'utf8'))) ?? ''} `;
    const isOurs = command.includes('DynamoDBLocal.jar') && command.includes(` -dbPath ${path} `);
    const port = / -port (\d+) /.exec(command)?.[1];
    return isOurs && port !== undefined ? `http://127.0.0.1:${port}` : undefined;
  } catch {
    return undefined;
  }
}
