import { readFileSync } from 'node:fs';
import { buildASTSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { METRICS_NAMESPACE } from '#config/metrics.ts';
import { typeDefs } from '#graphql/typeDefs.generated.ts';
import { createObserver } from '#observe/observer.ts';
import { DEFAULTS } from '../../../bench/cost/assumptions.ts';
import { made, ownMetrics } from '../../../bench/cost/made.ts';
import { type Asked, OTHER_WRITE, READS, REPORT_WRITES, WRITES_OF_A_REPORT } from '../../../bench/cost/mix.ts';
import { onlyProperties, synthesised } from '../../stacks/synthesised.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's parts have the forms that CloudFormation gives them.
type Part = any;

const { templates } = synthesised();
const all = (type: string): Part[] =>
  Object.values(templates).flatMap((template) =>
    Object.values(template.findResources(type)).map(({ Properties }) => Properties),
  );

describe('what the estimate counts by the piece is what the stacks make', () => {
  it.each([
    ['AWS::WAFv2::WebACL', made.firewalls],
    ['AWS::KMS::Key', made.keys],
    ['AWS::SecretsManager::Secret', made.secrets],
    ['AWS::SQS::Queue', made.queues],
    ['AWS::CloudWatch::Dashboard', made.dashboards],
    ['AWS::Logs::MetricFilter', made.countedLines],
  ])('%s: %i', (type, count) => {
    expect(all(type)).toHaveLength(count);
  });

  it('rules of the firewall', () => {
    expect(all('AWS::WAFv2::WebACL')[0].Rules).toHaveLength(made.firewallRules);
  });

  it('metrics under alarm, each metric of a formula by itself', () => {
    const metrics = all('AWS::CloudWatch::Alarm').map(({ Metrics }) =>
      Metrics === undefined ? 1 : Metrics.filter(({ MetricStat }: Part) => MetricStat !== undefined).length,
    );
    expect(metrics.reduce((sum, one) => sum + one, 0)).toBe(made.alarmedMetrics);
  });

  it('memory of the functions', () => {
    const memory = (part: 'api' | 'projector' | 'publisher', id: string) =>
      onlyProperties(templates[part], 'AWS::Lambda::Function', id).MemorySize;
    expect([memory('api', 'Reader'), memory('api', 'Writer')]).toEqual([made.memoryMB.graphql, made.memoryMB.graphql]);
    expect(memory('projector', 'Projector')).toBe(made.memoryMB.projector);
    expect(memory('publisher', 'Publisher')).toBe(made.memoryMB.publisher);
    expect(memory('api', 'Webhooks')).toBe(made.memoryMB.webhooks);
  });

  it('calls by schedule: each hour, each night, and each minute', () => {
    const expression = (part: 'projector' | 'publisher' | 'api') =>
      onlyProperties(templates[part], 'AWS::Scheduler::Schedule').ScheduleExpression;
    expect([expression('projector'), expression('publisher')]).toEqual(['cron(5 * * * ? *)', 'cron(0 1 * * ? *)']);
    expect(expression('api')).toBe('rate(1 minute)');
    expect(made.scheduled).toEqual({ projector: 30 * 24, publisher: 30, webhooks: 30 * 24 * 60 });
  });

  it('fields at the root, each with six metrics, and six of all together', () => {
    const schema = buildASTSchema(typeDefs);
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(fields).toHaveLength(made.fields);
    const counted = 6 * (made.fields + 7 + 1) + 4 * 6 + made.countedLines;
    expect(ownMetrics()).toEqual({ namespace: METRICS_NAMESPACE, count: counted });
  });

  it('days that prod keeps logs', () => {
    expect(onlyProperties(templates.api, 'AWS::Logs::LogGroup', 'Reader').RetentionInDays).toBe(
      DEFAULTS['retention-days'],
    );
  });
});

describe('what the estimate takes for measured is measured', () => {
  const page = readFileSync('docs/access-patterns.md', 'utf8').split('\n');
  /** The largest count of units in a row: the number before the time. */
  const unitsOf = (row: string): number => {
    const rows = page.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    const [, ...cells] = rows.find(([first, second]) => first === row && second?.includes('·')) ?? [];
    return Math.max(...cells.map((cell) => Number(cell.split('·').at(-2))));
  };
  const asked: readonly Asked[] = [...READS, ...REPORT_WRITES, OTHER_WRITE];

  it.each(asked.flatMap((one) => (one.row === null ? [] : [[one.name, one, one.row] as const])))(
    'units of %s',
    (_, one, row) => {
      expect(one.readUnits + one.writeUnits).toBe(unitsOf(row));
    },
  );

  it('shares of questions and of a report’s writes make one', () => {
    for (const list of [READS, REPORT_WRITES]) {
      expect(list.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    }
    for (const { share } of REPORT_WRITES) expect(Number.isInteger(share * WRITES_OF_A_REPORT)).toBe(true);
  });

  it('the line of one request, within a tenth', async () => {
    const lines: string[] = [];
    const observer = createObserver({
      stage: 'prod',
      traceHeader: () => 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1',
      write: (line) => void lines.push(line),
    });
    await observer.request('c6af9ac6-7b61-11e6-9a41-93e8deadbeef', async (seen) => {
      Object.assign(seen, { operation: 'obligations', operationName: 'DaftarKewajiban', cost: 24.5, readUnits: 14.5 });
      return { statusCode: 200 };
    });
    const bytes = Buffer.byteLength(lines.join(''));
    expect(Math.abs(bytes - DEFAULTS['line-bytes'])).toBeLessThan(DEFAULTS['line-bytes'] / 10);
  });
});
