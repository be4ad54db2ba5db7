import { expect, test } from 'vitest';
import { type Profile, sharesOf } from '../../../bench/peers/profileShares.ts';

const ROOT = 'file:///anywhere/registry';
const frames: [string, string][] = [
  ['executeFields', `${ROOT}/node_modules/graphql/execution/execute.js`],
  ['executed', `${ROOT}/functions/graphql/response.ts`],
  ['(idle)', ''],
  ['(garbage collector)', ''],
  ['post', 'node:inspector'],
  ['', `${ROOT}/node_modules/@apollo/server/dist/esm/requestPipeline.js`],
  ['inner', `${ROOT}/node_modules/@envelop/graphql-jit/node_modules/graphql-jit/dist/execution.js`],
  ['map', ''],
  ['compiledField', ''],
];

const profile = (samples: readonly [frame: number, time: number][]): Profile => ({
  nodes: frames.map(([functionName, url], id) => ({
    id,
    callFrame: { functionName, url, lineNumber: 9, scriptId: functionName === 'map' ? '0' : '7' },
  })),
  samples: samples.map(([frame]) => frame),
  timeDeltas: samples.map(([, time]) => time),
});

test('time is told by package and by function, the largest first, without waiting and the profiler itself', () => {
  const taken = profile([
    [0, 30],
    [1, 50],
    [2, 500],
    [4, 700],
    [3, 10],
    [0, 10],
  ]);
  expect(sharesOf(taken)).toEqual({
    packages: [
      ['functions/graphql', 0.5],
      ['graphql', 0.4],
      ['(garbage collector)', 0.1],
    ],
    functions: [
      ['executed functions/graphql/response.ts:10', 0.5],
      ['executeFields node_modules/graphql/execution/execute.js:10', 0.4],
      ['(garbage collector)', 0.1],
    ],
  });
});

test('a package within a package is told by its own name, one with a scope with it', () => {
  const { packages } = sharesOf(
    profile([
      [5, 3],
      [6, 1],
    ]),
  );
  expect(packages).toEqual([
    ['@apollo/server', 0.75],
    ['graphql-jit', 0.25],
  ]);
});

test('what V8 does itself is told apart from what was compiled from a text', () => {
  const { packages } = sharesOf(
    profile([
      [8, 3],
      [7, 1],
    ]),
  );
  expect(packages).toEqual([
    ['compiled from text', 0.75],
    ['built in', 0.25],
  ]);
});
