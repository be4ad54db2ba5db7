import * as operations from '#client/operations.generated.ts';
import { sayRegistrar } from '../../words/officeRegistrar.ts';
import { useDesk } from '../desk.ts';
import type { Typed } from '../form/field.ts';
import { useRegulations } from '../form/lists.ts';
import { PUBLISH_GUIDELINE } from '../form/registrarFields.ts';
import { typedSource } from '../form/typedSources.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import type { RoomProps } from '../rooms.ts';
import { useQuestion } from '../useQuestion.ts';

/** A guideline that is there is written anew: its older versions stay. */
export function GuidelineRoom({ parts }: RoomProps) {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  const { regulation: slug = '', guideline: wanted = '' } = parts;
  const regulations = useRegulations();
  const question = useQuestion(operations.guidelines, { slug });
  return (
    <>
      <p>
        <To path="/kerja/pedoman">{say('back')}</To>
      </p>
      <Answered question={question}>
        {({ regulation }) => {
          const guideline = regulation?.guidelines.find(({ id }) => id === wanted) ?? null;
          if (guideline === null) return <Empty>{say('noGuideline')}</Empty>;
          const recorded = typedOf(slug, guideline);
          return (
            <>
              <h2 lang="id">{guideline.title}</h2>
              <WriteForm
                key={guideline.id}
                place={`/kerja/pedoman/${slug}/${encodeURIComponent(guideline.id)}`}
                about={`${say('publishAgain')}: ${guideline.title}`}
                fields={PUBLISH_GUIDELINE}
                lists={{ regulationSlug: regulations }}
                initial={recorded}
                beside={{ guidelineId: guideline.id }}
                version={guideline.version}
                theirs={recorded}
                operation={operations.publishGuideline}
                onChanged={question.again}
                sendLabel={say('publishAgain')}
                publicPath={() => `/peraturan/${slug}`}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}

type Guideline = NonNullable<operations.GuidelinesQuery['regulation']>['guidelines'][number];

/** A guideline as the form types it. */
export function typedOf(slug: string, guideline: Guideline): Typed {
  const { kind, title, issuer, issuedOn, effectiveFrom, effectiveUntil, document, source } = guideline;
  const texts = { kind, title, issuer, issuedOn, effectiveFrom, effectiveUntil };
  const own = Object.entries(document ?? {}).map(([part, value]) => [`document.${part}`, String(value)]);
  return {
    regulationSlug: slug,
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value ?? ''])),
    ...Object.fromEntries(own),
    ...typedSource('source', source),
  };
}
