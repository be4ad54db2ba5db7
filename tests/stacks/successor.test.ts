import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { DatabaseStack } from '#stacks/database.ts';
import { stageSettings } from '#stacks/settings.ts';

/** The database stack with so many tables, beside a stack that imports of the table what the others do. */
function database(made: number, live: number) {
  const app = new App({
    builtinCloudFormationValidation: false,
    context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
  });
  const settings = { ...stageSettings('prod', {}), tables: { made, live } };
  const stack = new DatabaseStack(app, 'database', { settings });
  const other = new Stack(app, 'other');
  const { tableName, tableArn, tableStreamArn = '' } = stack.table;
  for (const [place, value] of [tableName, tableArn, tableStreamArn].entries()) {
    new CfnOutput(other, `Value${place}`, { value });
  }
  const template = Template.fromStack(stack);
  const outputs = Object.entries(template.toJSON().Outputs as Record<string, { Value: unknown; Export?: unknown }>);
  return {
    tables: template.findResources('AWS::DynamoDB::Table'),
    exports: outputs.filter(([, output]) => output.Export !== undefined).map(([name]) => name),
    output: (name: string) => outputs.find(([id]) => id === name)?.[1].Value,
    imported: JSON.stringify(Template.fromStack(other).toJSON()),
    selections: template.findResources('AWS::Backup::BackupSelection'),
  };
}

test('a second table is made like the first, which stays as it is and in use', () => {
  const [one, two] = [database(1, 1), database(2, 1)];
  const [[first, before] = ['', undefined]] = Object.entries(one.tables);
  expect(two.tables[first]).toEqual(before);
  const [[second, successor] = ['', undefined], ...more] = Object.entries(two.tables).filter(([id]) => id !== first);
  expect(more).toEqual([]);
  expect(successor).toEqual(before);
  expect(two.imported).toBe(one.imported);
  expect(two.output('TableName')).toEqual({ Ref: first });
  expect(two.output('TableName2')).toEqual({ Ref: second });
  expect(JSON.stringify(two.selections)).toContain(second);
});

test('when the second is used, nothing that a stack deployed before imports goes away, nor on the way back', () => {
  const [one, two, back] = [database(1, 1), database(2, 2), database(2, 1)];
  expect(two.imported).not.toBe(one.imported);
  expect(one.exports.length).toBe(3);
  expect(two.exports).toEqual(expect.arrayContaining(one.exports));
  expect(back.exports).toEqual(expect.arrayContaining(two.exports));
});

test('a table that was not made cannot be used', () => {
  expect(() => database(1, 2)).toThrow('Table 2 cannot be used: there are 1.');
});
