import type { ComponentChildren } from 'preact';
import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { useDesk } from '../desk.ts';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';
import { EventItem } from './history.tsx';

/** An event with the region that it belongs to. */
export type EventOfRegion = Extract<
  NonNullable<operations.AdoptionEventQuery['node']>,
  { readonly __typename: 'AdoptionEvent' }
>;

export interface OneEventProps {
  readonly id: string;
  /** The room that leads here. */
  readonly back: string;
  /** Whether whoever is signed in has to do with it. */
  readonly isTheirs?: (event: EventOfRegion) => boolean;
  readonly children: (event: EventOfRegion, again: () => void) => ComponentChildren;
}

/** One event as it is recorded, and what can be done about it. */
export function OneEvent({ id, back, isTheirs = () => true, children }: OneEventProps) {
  const say = sayAdoption(useDesk().language);
  const question = useQuestion(operations.adoptionEvent, { id });
  return (
    <>
      <p>
        <To path={back}>{say('back')}</To>
      </p>
      <Answered question={question}>
        {({ node }) => {
          if (node?.__typename !== 'AdoptionEvent' || !isTheirs(node)) return <Empty>{say('noEvent')}</Empty>;
          return (
            <>
              <h2>
                {node.region.name}: <span lang="id">{node.basis}</span>
              </h2>
              <ul class="events">
                <EventItem event={node} link={null} />
              </ul>
              {children(node, question.again)}
            </>
          );
        }}
      </Answered>
    </>
  );
}
