/** A CPU profile of V8's inspector, as far as it is read. */
export interface Profile {
  nodes: readonly {
    id: number;
    callFrame: { functionName: string; scriptId: string; url: string; lineNumber: number };
  }[];
  samples?: readonly number[] | undefined;
  timeDeltas?: readonly number[] | undefined;
}

/** What nobody's code did: waiting, and what the profiler does itself. */
const NOBODY = new Set(['(idle)', '(program)', '(root)']);
const isNobody = ({ functionName, url }: Frame): boolean =>
  NOBODY.has(functionName) || url.startsWith('node:inspector');

type Frame = Profile['nodes'][number]['callFrame'];

/** The parts of a profile's time that packages and functions took by themselves, the largest first; together they are 1. */
export function sharesOf({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profile): Record<'packages' | 'functions', [string, number][]> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id);
    const time = timeDeltas[at] ?? 0;
    if (frame === undefined || isNobody(frame)) continue;
    total += time;
    add(packages, packageOf(frame), time);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`.trim(), time);
  }
  const shares = (times: ReadonlyMap<string, number>): [string, number][] =>
    [...times].map(([name, time]): [string, number] => [name, time / total]).sort(([, a], [, b]) => b - a);
  return { packages: shares(packages), functions: shares(functions) };
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

/** The package or room that code is in. What V8 does itself has no script; what was compiled from a text, such as a document, has one without a file. */
function packageOf({ functionName, scriptId, url }: Frame): string {
  if (functionName.startsWith('(')) return functionName;
  const [, name] =
    /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(url) ??
    /\/(functions\/[^/]+|bench)\//.exec(url) ??
    [];
  if (name !== undefined) return name;
  if (url.startsWith('node:')) return 'node';
  return scriptId === '0' ? 'built in' : 'compiled from text';
}

function placeOf({ url, lineNumber }: Frame): string {
  const place = url.replace(/^.*\/(?=(?:node_modules|functions|bench)\/)/, '');
  return url === '' ? '' : `${place}:${lineNumber + 1}`;
}
