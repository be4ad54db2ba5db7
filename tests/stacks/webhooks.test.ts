import { expect, test } from 'vitest';
import { onlyProperties, synthesised } from './synthesised.ts';

const { templates } = synthesised();
const { api } = templates;

test('the deliverer is called each minute, once, and what fails goes to its queue', () => {
  expect(onlyProperties(api, 'AWS::Scheduler::Schedule', 'WebhooksSchedule')).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    Target: { RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } },
  });
  expect(onlyProperties(api, 'AWS::Lambda::EventInvokeConfig', 'Webhooks')).toMatchObject({
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 60,
  });
});

test('the deliverer is in no network of ours, and nothing in its environment widens whom it reaches', () => {
  const { VpcConfig, Environment, Timeout } = Object(onlyProperties(api, 'AWS::Lambda::Function', 'Webhooks'));
  expect(VpcConfig).toBeUndefined();
  expect(Object.keys(Environment.Variables).sort()).toEqual(['REGISTRY_SECRET', 'STAGE', 'TABLE_NAME']);
  // A run has a subscription for itself for 90 s: functions/domain/webhookDelivery.ts.
  expect(Timeout).toBeLessThan(90);
});

test('the deliverer derives secrets from the one that the writer shows them by', () => {
  const secretOf = (id: string) =>
    Object(onlyProperties(api, 'AWS::Lambda::Function', id)).Environment.Variables.REGISTRY_SECRET;
  expect(secretOf('Webhooks')).toEqual(secretOf('Writer'));
});
