import * as operations from '#client/operations.generated.ts';
import { DIMENSIONS } from '../../words/officeChoices.ts';
import { sayRegion } from '../../words/officeRegion.ts';
import { useDesk } from '../desk.ts';
import type { Typed } from '../form/field.ts';
import { COMPLETE_STUDY } from '../form/regionFields.ts';
import { typedSource, typedSources } from '../form/typedSources.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import type { RoomProps } from '../rooms.ts';
import { useQuestion } from '../useQuestion.ts';

/** One study of the region, which is completed, or completed anew. */
export function StudyRoom({ parts }: RoomProps) {
  const { viewer, language } = useDesk();
  const say = sayRegion(language);
  const code = viewer.region?.code ?? '';
  const question = useQuestion(operations.regionStudies, { code });
  return (
    <>
      <p>
        <To path="/kerja/kajian">{say('back')}</To>
      </p>
      <Answered question={question}>
        {({ region }) => {
          const study = region?.studies.find(({ id }) => id === parts.study) ?? null;
          if (study === null) return <Empty>{say('noStudy')}</Empty>;
          const { id, title, conductedBy, plannedOn, version, completedOn } = study;
          const recorded = typedOf(study);
          return (
            <>
              <h2>{title}</h2>
              <p>
                {say('conductedBy')}: {conductedBy}. {say('plannedOn')} {plannedOn}.
              </p>
              <p>{say('completeAbout')}</p>
              <WriteForm
                key={id}
                place={`/kerja/kajian/${encodeURIComponent(id)}`}
                about={`${say('completeTitle')}: ${title}`}
                fields={COMPLETE_STUDY}
                lists={{}}
                initial={recorded}
                beside={{ studyId: id }}
                version={version}
                theirs={recorded}
                operation={operations.completeStudy}
                onChanged={question.again}
                sendLabel={say(completedOn === null ? 'completeSend' : 'completeAgain')}
                publicPath={() => `/daerah/${code}`}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}

type Study = NonNullable<operations.RegionStudiesQuery['region']>['studies'][number];

/** A study as the form types it. */
export function typedOf({ completedOn, findings, document }: Study): Typed {
  const each = Object.keys(DIMENSIONS).map((dimension, index): Typed => {
    const found = findings.find((one) => one.dimension === dimension);
    if (found === undefined) return {};
    const at = `findings.${index}`;
    return {
      [`${at}.finding`]: found.finding,
      [`${at}.text`]: found.text,
      ...typedSources(`${at}.evidence`, found.evidence),
    };
  });
  const own = document === null ? {} : typedSource('document', document);
  return Object.assign({ completedOn: completedOn ?? '' }, ...each, own);
}
