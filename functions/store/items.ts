import { type AdoptionEvent, stepDay } from '#domain/adoption.ts';
import type { Change } from '#domain/outcome.ts';
import * as keys from './keys.ts';
import { toItem } from './table.ts';

/** An item to be put, with the condition that it is put under. */
export interface KeptItem {
  item: object;
  condition: {
    ConditionExpression: string;
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues?: ReturnType<typeof toItem>;
  };
}

/** Nothing is kept under this key yet. */
export const ABSENT = 'attribute_not_exists(pk)';

/**
 * The items that keep a change: nothing that is kept is overwritten but a revision of a report, by its next step, a region's baseline, an
 * access, an API key and a subscription, each as it was read.
 */
export function itemsOf(change: Change): KeptItem[] {
  switch (change.kind) {
    case 'REGULATION':
      return [fresh(keys.regulationKey(change.record.slug, change.record.version), change.record)];
    case 'RELATION': {
      const { from, kind, to, version } = change.record;
      return [fresh(keys.relationKey(from, kind, to, version), change.record)];
    }
    case 'GUIDELINE':
      return [fresh(keys.guidelineKey(change.record.id, change.record.version), change.record)];
    case 'REQUIREMENTS':
      return change.written.map((one) => fresh(keys.requirementKey(one.regulationSlug, one.code, one.version), one));
    case 'ADOPTION_EVENT':
      return [{ item: adoptionEventItem(change.record), condition: { ConditionExpression: ABSENT } }];
    case 'STUDY':
      return [fresh(keys.studyKey(change.record.regionCode, change.record.id, change.record.version), change.record)];
    case 'ASSESSMENT': {
      const { regionCode, agencyKey, id } = change.record;
      return [fresh(keys.assessmentKey(regionCode, agencyKey, id), change.record)];
    }
    case 'WAIVER':
      return [fresh(keys.waiverKey(change.record.regionCode, change.record.id), change.record)];
    case 'DISPUTE': {
      const { regionCode, eventId, id } = change.record;
      return [fresh(keys.disputeKey(regionCode, eventId, id), change.record)];
    }
    case 'AGENCY':
      return [
        fresh(keys.agencyRecordKey(change.record.regionCode, change.record.key), {
          ...keys.agencyIndexKey(change.record.recordedAt, change.record.key),
          ...change.record,
        }),
      ];
    case 'FORM':
      return [fresh(keys.formKey(change.record.id, change.record.version), change.record)];
    case 'REOPENING': {
      const { regionCode, formId, period, id } = change.record;
      return [fresh(keys.reopeningKey(regionCode, formId, period, id), change.record)];
    }
    case 'ACCESS': {
      const { record, before } = change;
      const key = keys.accessKey(record.issuer, record.subject);
      return [before === null ? fresh(key, record) : replacing(key, record, 'version', before.version)];
    }
    case 'API_KEY': {
      const { record, before } = change;
      const key = keys.apiKeyKey(record.id);
      return [before === null ? fresh(key, record) : replacing(key, record, 'version', before.version)];
    }
    case 'WEBHOOK': {
      const { record, before } = change;
      const key = keys.webhookKey(record.id);
      return [before === null ? fresh(key, record) : replacing(key, record, 'version', before.version)];
    }
    case 'REPORT': {
      const { record, before } = change;
      const key = keys.reportKey(record.agencyKey, record.formId, record.period, record.revision);
      // A revision whose place was taken leaves the lists.
      const item = { ...(record.replacedBy === null ? keys.reportIndexKey(record) : {}), ...record };
      const isNew = before === null || before.revision !== record.revision;
      return [isNew ? fresh(key, item) : replacing(key, item, 'version', before.version)];
    }
    case 'BASELINE': {
      const key = keys.baselineKey(change.regionCode, change.record.formId);
      const { record, before } = change;
      return [before === null ? fresh(key, record) : replacing(key, record, 'period', before.period)];
    }
  }
}

const fresh = (key: keys.Key, record: object): KeptItem => ({
  item: { ...key, ...record },
  condition: { ConditionExpression: ABSENT },
});

const replacing = (key: keys.Key, record: object, field: string, before: string | number): KeptItem => ({
  item: { ...key, ...record },
  condition: {
    ConditionExpression: '#field = :before',
    ExpressionAttributeNames: { '#field': field },
    ExpressionAttributeValues: toItem({ ':before': before }),
  },
});

/** An adoption event with its keys, as it is kept for ever. */
export function adoptionEventItem(event: AdoptionEvent) {
  const day = stepDay(event);
  return {
    ...keys.adoptionEventKey(event.regionCode, event.basis, day, event.id),
    ...keys.adoptionIndexKey(event.basis, day, event.regionCode, event.id),
    ...event,
  };
}
