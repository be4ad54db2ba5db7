import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as metrics from '#config/metrics.ts';
import { synthesised } from '../stacks/synthesised.ts';

const FOLDER = 'docs/operations';
const pages = globSync(`${FOLDER}/*.md`).map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }));
const textOf = (name: string): string => pages.find((page) => page.name === name)?.text ?? '';

it('every page of operations is in the index', () => {
  for (const { name } of pages) {
    if (name !== 'README.md') expect(textOf('README.md')).toContain(`| [${name}](${name}) `);
  }
});

describe('docs/operations/service-levels.md', () => {
  const levels = textOf('service-levels.md');

  it('names the namespace and metrics as the functions tell them', () => {
    const told = [
      ...Object.keys(metrics.OPERATION_METRICS),
      ...Object.keys(metrics.WORK_METRICS),
      ...metrics.OPERATION_DIMENSIONS,
      ...metrics.WORK_DIMENSIONS,
    ];
    const rows = levels
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes(`\`${metrics.METRICS_NAMESPACE}\``));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const [, , measured = ''] = row.split('|');
      const ours = measured.slice(measured.indexOf(metrics.METRICS_NAMESPACE)).split(';')[0] ?? '';
      const words = [...ours.matchAll(/`([A-Z]\w+)`/g)].map(([, word]) => word);
      for (const word of words) expect(told).toContain(word);
    }
  });

  it('names only alarms that there are', () => {
    const made = Object.values(synthesised().templates).flatMap((template) =>
      Object.keys(template.findResources('AWS::CloudWatch::Alarm')).map((id) => id.replace(/[0-9A-F]{8}$/, '')),
    );
    const [, table = ''] = levels.split(/^## /m);
    const named = table.split('\n').flatMap((line) => {
      const cells = line.split('|');
      return cells.length === 7 ? [...(cells[5] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name) : [];
    });
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(made).toContain(name);
  });

  it('says how long copies and logs of prod are kept, as the stacks do', () => {
    const { database, api } = synthesised();
    const plan = JSON.stringify(database.findResources('AWS::Backup::BackupPlan'));
    for (const days of [35, 366]) expect(plan).toContain(`"DeleteAfterDays":${days}`);
    expect(levels).toContain('35 days, the first of each month 366 days');
    expect(JSON.stringify(database.findResources('AWS::DynamoDB::Table'))).toContain('"RecoveryPeriodInDays":35');
    expect(JSON.stringify(api.findResources('AWS::Logs::LogGroup'))).toContain('"RetentionInDays":365');
    expect(levels).toContain('| CloudWatch, 365 days ');
  });
});
