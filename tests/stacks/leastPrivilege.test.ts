import { describe, expect, test } from 'vitest';
import { allowedOnTable, statementsOf, synthesised } from './synthesised.ts';

const { templates } = synthesised();

/** Every function of the registry, with the stack that it is in. */
const functions = [
  ['Reader', templates.api],
  ['Writer', templates.api],
  ['Calendar', templates.api],
  ['Feeds', templates.api],
  ['Webhooks', templates.api],
  ['Data', templates.api],
  ['Pages', templates.portal],
  ['Projector', templates.projector],
  ['Publisher', templates.publisher],
  ['Claims', templates.auth],
] as const;

const projected = ['MAP#*', 'LEDGER#*', 'SUM#*', 'CHG#*', 'AUDIT#*'];
const within = (pattern: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => (one.endsWith('*') ? pattern.startsWith(one.slice(0, -1)) : pattern === one));

test('every function of the stacks is looked at here', () => {
  const made = Object.values(templates).flatMap((template) =>
    Object.keys(template.findResources('AWS::Lambda::Function')),
  );
  expect(made.map((id) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual(functions.map(([name]) => name).sort());
});

describe.each(functions)('the %s', (name, template) => {
  const statements = statementsOf(template, name);

  test('is allowed no wildcard action, and everywhere nothing but tracing', () => {
    const actions = statements.flatMap((one) => one.actions);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const everywhere = statements.filter(({ resources }) => resources.includes('*')).flatMap((one) => one.actions);
    expect(everywhere).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });

  test('scans nothing, and reaches no table but the registry’s', () => {
    expect(allowedOnTable(template, name).map(({ action }) => action)).not.toContain('dynamodb:Scan');
    const tables = statements
      .filter(({ actions }) => actions.some((action) => action.startsWith('dynamodb:')))
      .flatMap(({ resources }) => resources.map((resource) => JSON.stringify(resource)));
    for (const table of tables) expect(table).toContain('Registry');
  });

  test('deletes no event, of adoption or of the log', () => {
    const deletes = allowedOnTable(template, name).filter(({ action }) => /Delete|BatchWrite|PartiQL/.test(action));
    for (const { partitions } of deletes) {
      expect(partitions.length).toBeGreaterThan(0);
      expect(partitions.filter((one) => !within(one, projected))).toEqual([]);
    }
  });

  test('writes summaries only if it is the projector', () => {
    const denied = statements.filter(({ effect }) => effect === 'Deny');
    const mayWrite = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'].flatMap((action) =>
      projected.filter((partition) => {
        const allowed = allowedOnTable(template, name).some(
          (one) =>
            one.action === action &&
            (one.partitions.length === 0 || one.partitions.some((pattern) => within(pattern, [partition]))),
        );
        const isDenied = denied.some(
          ({ actions, partitions }) => actions.includes(action) && partitions.includes(partition),
        );
        return allowed && !isDenied;
      }),
    );
    if (name === 'Projector') expect(mayWrite.length).toBeGreaterThan(0);
    else expect(mayWrite).toEqual([]);
  });
});

test('how far subscribers were told is written by the deliverer alone, and it writes nothing else', () => {
  const may = (name: string, template: (typeof functions)[number][1]) => {
    const denied = statementsOf(template, name).filter(({ effect }) => effect === 'Deny');
    return ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'].flatMap((action) =>
      allowedOnTable(template, name)
        .filter((one) => one.action === action)
        .filter(({ partitions }) => partitions.length === 0 || partitions.includes('WEBHOOK#PROGRESS'))
        .filter(
          () => !denied.some((one) => one.actions.includes(action) && one.partitions.includes('WEBHOOK#PROGRESS')),
        )
        .map(({ partitions }) => [name, action, partitions]),
    );
  };
  expect(functions.flatMap(([name, template]) => may(name, template))).toEqual([
    ['Webhooks', 'dynamodb:PutItem', ['WEBHOOK#PROGRESS']],
  ]);
});

test('no role may be taken by anybody but the service that needs it', () => {
  for (const template of Object.values(templates)) {
    for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role'))) {
      for (const { Principal } of Properties.AssumeRolePolicyDocument.Statement) {
        expect(Object.keys(Principal)).toEqual(['Service']);
      }
    }
  }
});
