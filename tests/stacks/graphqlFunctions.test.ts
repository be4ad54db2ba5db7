import { describe, expect, test } from 'vitest';
import { allowedOnTable, onlyProperties, statementsOf, synthesised } from './synthesised.ts';

const { api } = synthesised();
const functions = ['Reader', 'Writer'] as const;
const projected = ['MAP#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*'];
const WRITES = /^dynamodb:(Put|Update|Delete|BatchWrite|PartiQL)/;
/** The function of a name; its version is of another type. */
const functionOf = (name: string) => onlyProperties(api, 'AWS::Lambda::Function', name);

describe.each(functions)('the %s', (name) => {
  const lambda = functionOf(name);

  test('runs on Node 24 on arm64', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'entry.handler' });
  });

  test('gives up after 10 s, before the distribution does at 15 s', () => {
    expect(lambda).toMatchObject({ MemorySize: 1024, Timeout: 10 });
  });

  test('traces every sampled request', () => {
    expect(lambda.TracingConfig).toEqual({ Mode: 'Active' });
  });

  test('logs JSON to a log group of its own', () => {
    const { LogFormat, LogGroup } = Object(lambda.LoggingConfig);
    expect(LogFormat).toBe('JSON');
    expect(LogGroup.Ref).toMatch(new RegExp(`^${name}Logs`));
    expect(api.findResources('AWS::Logs::LogGroup')).toHaveProperty(LogGroup.Ref);
  });

  test('is told its table, its stage, whom to trust and what to seal with, and nothing else', () => {
    const { Variables } = Object(lambda.Environment);
    expect(Variables).toMatchObject({
      TABLE_NAME: { 'Fn::ImportValue': expect.stringContaining('database:ExportsOutputRefRegistry') },
      STAGE: 'prod',
      TRUSTED_DOCUMENTS: '',
    });
    expect(JSON.stringify(Variables.REGISTRY_SECRET)).toMatch(/resolve:secretsmanager.*RegistrySecret1/);
    expect(JSON.stringify(Variables.ORIGIN_SECRETS)).toMatch(/resolve:secretsmanager.*OriginSecret1/);
    expect(Object.keys(Variables).sort()).toEqual([
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'OIDC_JWKS_URI',
      'ORIGIN_SECRETS',
      'REGISTRY_SECRET',
      'STAGE',
      'TABLE_NAME',
      'TRUSTED_DOCUMENTS',
    ]);
  });

  test('uses the key of the table through DynamoDB alone', () => {
    const keys = statementsOf(api, name).filter(({ actions }) => actions.some((action) => action.startsWith('kms:')));
    expect(keys).toHaveLength(1);
    expect(keys[0]?.condition).toEqual({
      StringEquals: { 'kms:ViaService': 'dynamodb.ap-southeast-3.amazonaws.com' },
    });
    expect(keys[0]?.resources).not.toContain('*');
  });

  test('holds no ready-made policy, whose permissions AWS may widen', () => {
    expect(onlyProperties(api, 'AWS::IAM::Role', `${name}Role`)).not.toHaveProperty('ManagedPolicyArns');
  });
});

test('both run one bundle', () => {
  const [reader, writer] = functions.map((name) => functionOf(name).Code);
  expect(reader).toEqual(writer);
});

test('each has copies of its own, so that readers and writers never wait for each other', () => {
  const kept = functions.map((name) => functionOf(name).ReservedConcurrentExecutions);
  expect(kept).toEqual([400, 100]);
});

describe('the reader cannot write', () => {
  test('but what callers have spent', () => {
    const writes = allowedOnTable(api, 'Reader').filter(({ action }) => WRITES.test(action));
    expect(writes).toEqual([{ action: 'dynamodb:UpdateItem', partitions: ['BUD#*'] }]);
  });

  test('and has no other right on the table than to read its items and indexes', () => {
    const actions = allowedOnTable(api, 'Reader').map(({ action }) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
  });
});

describe('the writer', () => {
  const statements = statementsOf(api, 'Writer');
  const denied = statements.filter(({ effect }) => effect === 'Deny');

  test('may put, update and check items, and neither delete nor scan', () => {
    const actions = allowedOnTable(api, 'Writer').map(({ action }) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
  });

  test('may not write what the projector makes, nor which snapshots there are', () => {
    expect(denied).toContainEqual(
      expect.objectContaining({
        actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [...projected, 'SNAPSHOT'],
      }),
    );
  });

  test('changes no event that a write left', () => {
    expect(denied).toContainEqual(expect.objectContaining({ actions: ['dynamodb:UpdateItem'], partitions: ['LOG#*'] }));
  });
});
