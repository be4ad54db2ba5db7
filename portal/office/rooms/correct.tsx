import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { useDesk } from '../desk.ts';
import { SUPERSEDE } from '../form/adoptionFields.ts';
import type { Typed } from '../form/field.ts';
import { typedSources } from '../form/typedSources.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Empty } from '../parts/States.tsx';
import type { RoomProps } from '../rooms.ts';
import { type EventOfRegion, OneEvent } from './oneEvent.tsx';

/** A wrong observation is taken back, or another takes its place; the old one stays to be read. */
export function CorrectRoom({ parts }: RoomProps) {
  const { language } = useDesk();
  const say = sayAdoption(language);
  return (
    <OneEvent id={parts.event ?? ''} back="/kerja/pengamatan">
      {(event, again) => (
        <>
          {event.superseded ? <Empty>{say('superseded')}</Empty> : null}
          <WriteForm
            key={event.id}
            place={`/kerja/pengamatan/koreksi/${encodeURIComponent(event.id)}`}
            about={`${say('correctTitle')}: ${event.region.name}, ${event.effectiveOn ?? event.reportedOn ?? ''}`}
            fields={SUPERSEDE}
            lists={{}}
            initial={typedOf(event)}
            beside={{ eventId: event.id }}
            version={null}
            operation={operations.supersedeAdoptionEvent}
            onChanged={again}
            sendLabel={say('correctSend')}
            publicPath={() => `/daerah/${event.region.code}`}
          />
        </>
      )}
    </OneEvent>
  );
}

/** The observation as it is recorded, in the form's fields, so that only what is wrong is typed anew. */
export function typedOf(event: EventOfRegion): Typed {
  const { kind, status, effectiveOn, effectiveUntil, reportedOn, scheme, localInstrument, reason, sources } = event;
  const texts = {
    kind,
    status,
    effectiveOn,
    effectiveUntil,
    reportedOn,
    'scheme.daysPerWeek': scheme?.daysPerWeek,
    'scheme.weekdays': scheme?.weekdays.join(' '),
    'scheme.maxSharePercent': scheme?.maxSharePercent,
    'scheme.excludedServices': scheme?.excludedServices,
    localInstrument: localInstrument?.name,
    reason,
  };
  const typed = Object.entries(texts).map(([name, value]) => [`observation.${name}`, String(value ?? '')]);
  return { ...Object.fromEntries(typed), ...typedSources('observation.sources', sources) };
}
