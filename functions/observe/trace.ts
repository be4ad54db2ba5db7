import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { Part } from './seen.ts';

/** The trace that a request belongs to. */
export interface Trace {
  id: string;
  /** What Lambda calls its own segment. */
  parent: string;
  isSampled: boolean;
}

/** What of a request is told of its trace; nothing personal. */
export interface Traced {
  name: string;
  begun: number;
  ended: number;
  isFault: boolean;
  annotations: Readonly<Record<string, string | number | boolean>>;
  parts: readonly Part[];
}

/** The trace that a header of AWS names; null for none, or one that cannot be read. */
export function traceOf(header: string | undefined): Trace | null {
  if (header === undefined) return null;
  const id = /(?:^|;)\s*Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/i.exec(header)?.[1];
  if (id === undefined) return null;
  const parent = /(?:^|;)\s*Parent=([0-9a-f]{16})(?:;|$)/i.exec(header)?.[1] ?? '';
  return { id, parent, isSampled: parent !== '' && /(?:^|;)\s*Sampled=1(?:;|$)/i.test(header) };
}

/** Sends parts of traces to the X-Ray daemon. */
export interface Tracer {
  send(trace: Trace, traced: Traced): void;
  close(): void;
}

const HEADER = '{"format":"json","version":1}\n';

/**
 * A tracer for the daemon at `address`, `127.0.0.1:2000`; null where that is no address. One datagram a request, on a socket that is connected once: a
 * trace that does not arrive is lost, and no request waits or fails for it. Source: AWS X-Ray segment documents.
 */
export function createTracer(address: string | undefined): Tracer | null {
  const [, host, port] = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(address ?? '') ?? [];
  if (host === undefined || port === undefined) return null;
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4').unref();
  socket.on('error', () => {});
  const waiting: string[] = [];
  let isConnected = false;
  socket.connect(Number(port), host, () => {
    isConnected = true;
    for (const text of waiting.splice(0)) socket.send(text);
  });
  return {
    send(trace, traced) {
      const text = HEADER + documentOf(trace, traced);
      if (isConnected) socket.send(text);
      else waiting.push(text);
    },
    close: () => socket.close(),
  };
}

/** One subsegment of Lambda's segment, and the parts of the request in it. Names are the code's own words, so they are put in as they are. */
function documentOf(trace: Trace, { name, begun, ended, isFault, annotations, parts }: Traced): string {
  const ids = randomBytes(8 * (parts.length + 1)).toString('hex');
  let inner = '';
  for (const [at, part] of parts.entries()) {
    const id = ids.slice(16 * (at + 1), 16 * (at + 2));
    // What goes on when its request is answered was given up.
    const end = part.ended === 0 ? ended : part.ended;
    const fault = part.failed ? ',"fault":true' : '';
    const aws =
      part.asked === null
        ? ''
        : `,"namespace":"aws","aws":{"operation":"${part.asked.operation}","table_name":${JSON.stringify(part.asked.table)}}`;
    inner += `${at === 0 ? '' : ','}{"name":"${part.name}","id":"${id}",${times(part.begun, end)}${fault}${aws}}`;
  }
  const own = `"name":"${name}","id":"${ids.slice(0, 16)}","trace_id":"${trace.id}","parent_id":"${trace.parent}"`;
  const fault = isFault ? ',"fault":true' : '';
  const told = `"annotations":${JSON.stringify(annotations)},"subsegments":[${inner}]`;
  return `{${own},"type":"subsegment",${times(begun, ended)}${fault},${told}}`;
}

/** In seconds, as X-Ray counts. */
const times = (begun: number, ended: number): string => `"start_time":${begun / 1_000},"end_time":${ended / 1_000}`;
