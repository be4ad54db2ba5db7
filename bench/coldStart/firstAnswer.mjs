// Starts the bundle that is named, asks it one thing and tells, on one line, what came and when: in milliseconds since this process began.
import { pathToFileURL } from 'node:url';

const [file, event] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(file).href);
const imported = performance.now();
const { statusCode, body } = await handler(JSON.parse(event), {
  awsRequestId: 'bench',
  callbackWaitsForEmptyEventLoop: false,
});
const answered = performance.now();
const { user, system } = process.cpuUsage();
process.stdout.write(
  `\n${JSON.stringify({ statusCode, body, imported, answered, cpu: (user + system) / 1_000 })}\n`,
  () => process.exit(0),
);
