import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { useDesk } from '../desk.ts';
import { DISPUTE } from '../form/adoptionFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import type { RoomProps } from '../rooms.ts';
import { OneEvent } from './oneEvent.tsx';

/** The region's own statement beside an observation of it. */
export function DisputeRoom({ parts }: RoomProps) {
  const { viewer, language } = useDesk();
  const say = sayAdoption(language);
  return (
    <OneEvent
      id={parts.event ?? ''}
      back="/kerja/penerapan"
      isTheirs={({ region }) => region.code === viewer.region?.code}
    >
      {(event, again) => (
        <WriteForm
          key={event.id}
          place={`/kerja/penerapan/sanggahan/${encodeURIComponent(event.id)}`}
          about={`${say('disputeTitle')}: ${event.effectiveOn ?? event.reportedOn ?? ''}`}
          fields={DISPUTE}
          lists={{}}
          initial={{}}
          beside={{ eventId: event.id }}
          version={null}
          operation={operations.disputeObservation}
          onChanged={again}
          sendLabel={say('disputeSend')}
          publicPath={() => `/daerah/${event.region.code}`}
        />
      )}
    </OneEvent>
  );
}
