import { describe, expect, test } from 'vitest';
import { compareTemplates, type Template } from '#stacks/compareTemplates.ts';

const hash = (digit: string) => digit.repeat(64);

function compare(cdk: Template, sst: Template): string[] {
  return compareTemplates(new Map([['api', cdk]]), new Map([['api', sst]]));
}

function withFunction(properties: Record<string, unknown>): Template {
  return { Resources: { Graphql: { Type: 'AWS::Lambda::Function', Properties: properties } } };
}

describe('these are the same', () => {
  test('equal resources, whatever their hosts packaged', () => {
    expect(
      compare(
        withFunction({ Code: { S3Key: `${hash('a')}.zip` } }),
        withFunction({ Code: { S3Key: `${hash('b')}.zip` } }),
      ),
    ).toEqual([]);
  });

  test('resources that SST tagged as its own, beside our tags or alone, in a list or by name', () => {
    const ours = { Key: 'team', Value: 'registry' };
    const theirs = { Key: 'sst:app', Value: 'registry' };

    expect(compare(withFunction({ Tags: [ours] }), withFunction({ Tags: [ours, theirs] }))).toEqual([]);
    expect(compare(withFunction({}), withFunction({ Tags: [theirs] }))).toEqual([]);
    expect(compare(withFunction({}), withFunction({ Tags: { 'sst:stage': 'dev' } }))).toEqual([]);
  });

  test('stacks to which SST adds outputs and parameters', () => {
    expect(
      compare({ Resources: {} }, { Resources: {}, Outputs: { SSTMetadata: 1 }, Parameters: { Extra: 1 } }),
    ).toEqual([]);
  });
});

describe('these differ, and the difference says where', () => {
  test('a property', () => {
    expect(compare(withFunction({ Timeout: 10 }), withFunction({ Timeout: 3 }))).toEqual([
      'api: Resources.Graphql.Properties.Timeout: CDK has 10, SST has 3',
    ]);
  });

  test('a resource that only one host makes', () => {
    expect(compare({ Resources: {} }, { Resources: { Extra: 1 } })).toEqual([
      'api: Resources.Extra: CDK has nothing, SST has 1',
    ]);
    expect(compare({ Resources: { Extra: 1 } }, { Resources: {} })).toHaveLength(1);
  });

  test('a tag of ours', () => {
    const tagged = (Value: string) => withFunction({ Tags: [{ Key: 'team', Value }] });

    expect(compare(tagged('a'), tagged('b'))).toHaveLength(1);
  });

  test('a parameter or output of ours that SST drops or changes', () => {
    expect(compare({ Parameters: { Issuer: 1 } }, {})).toHaveLength(1);
    expect(compare({ Outputs: { Url: 1 } }, { Outputs: { Url: 2 } })).toHaveLength(1);
  });

  test('a stack that only one host makes', () => {
    const one = new Map([['api', {}]]);

    expect(compareTemplates(one, new Map())).toEqual(['api: only CDK has this stack']);
    expect(compareTemplates(new Map(), one)).toEqual(['api: only SST has this stack']);
  });
});
