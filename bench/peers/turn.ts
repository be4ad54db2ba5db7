import type { Answered, GatewayEvent, LambdaHandler } from './event.ts';

/** What a request takes, in microseconds: of CPU, the collector of garbage and the compiler included, and of the clock. */
export interface Cost {
  cpu: number;
  wall: number;
}

/** What one request of a turn takes, of which each is asked after the one before it was answered. Throws when one of them is answered by errors. */
export async function takeTurn(handler: LambdaHandler, events: readonly GatewayEvent[]): Promise<Cost> {
  const answers: Answered[] = [];
  const begun = performance.now();
  const before = process.cpuUsage();
  for (const event of events) answers.push(await handler(event));
  const { user, system } = process.cpuUsage(before);
  const wall = ((performance.now() - begun) * 1_000) / events.length;
  // Whoever gives up under load would look fast.
  for (const [at, answer] of answers.entries()) if (answer.body !== answers[at - 1]?.body) checkAnswered(answer);
  return { cpu: (user + system) / events.length, wall };
}

/** Throws for an answer of errors or refusals. */
function checkAnswered({ statusCode, body }: Answered): void {
  const { errors } = JSON.parse(body) as { errors?: unknown };
  if (statusCode !== 200 || errors !== undefined || body.includes('"userErrors":[{'))
    throw new Error(`Answered while measured: ${statusCode} ${body}`);
}
