import { useEffect, useState } from 'preact/hooks';
import * as operations from '#client/operations.generated.ts';
import { GUIDELINE_KINDS } from '../../words/officeChoices.ts';
import { sayRegistrar } from '../../words/officeRegistrar.ts';
import { useDesk } from '../desk.ts';
import { useRegulations } from '../form/lists.ts';
import { PUBLISH_GUIDELINE } from '../form/registrarFields.ts';
import { WriteForm } from '../form/WriteForm.tsx';
import { Answered, Empty, Status } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useQuestion } from '../useQuestion.ts';

/** A guideline of a national regulation is published; those that it has can be written anew. */
export function Guidelines() {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  const regulations = useRegulations();
  const [slug, setSlug] = useState('');
  const question = useQuestion(operations.regulationPage, slug === '' ? null : { slug });
  return (
    <>
      <p>
        {say('publishAbout')} <To path="/kerja/dampak">{say('impact')}</To>
      </p>
      <section>
        <h2>{say('publish')}</h2>
        <WriteForm
          place="/kerja/pedoman"
          about={say('publish')}
          fields={PUBLISH_GUIDELINE}
          lists={{ regulationSlug: regulations }}
          initial={{}}
          beside={{}}
          version={null}
          operation={operations.publishGuideline}
          onChanged={question.again}
          sendLabel={say('publishNew')}
          publicPath={({ regulationSlug = '' }) => `/peraturan/${regulationSlug}`}
        >
          {({ regulationSlug = '' }) => <Chosen slug={regulationSlug} onChosen={setSlug} />}
        </WriteForm>
      </section>
      <section>
        <h2>{say('guidelines')}</h2>
        {slug === '' ? (
          <Empty>{say('chooseRegulation')}</Empty>
        ) : (
          <Answered question={question}>
            {({ regulation }) => <GuidelineList slug={slug} guidelines={regulation?.guidelines ?? []} />}
          </Answered>
        )}
      </section>
    </>
  );
}

/** Tells which regulation was chosen. After a guideline was published, its regulation stays chosen. */
function Chosen({ slug, onChosen }: { readonly slug: string; readonly onChosen: (slug: string) => void }) {
  useEffect(() => {
    if (slug !== '') onChosen(slug);
  }, [slug]);
  return null;
}

type Guideline = NonNullable<operations.RegulationPageQuery['regulation']>['guidelines'][number];

function GuidelineList({ slug, guidelines }: { readonly slug: string; readonly guidelines: readonly Guideline[] }) {
  const { language } = useDesk();
  const say = sayRegistrar(language);
  if (guidelines.length === 0) return <Empty>{say('guidelinesNone')}</Empty>;
  return (
    <ul>
      {guidelines.map(({ id, kind, title, issuedOn }) => (
        <li key={id}>
          {GUIDELINE_KINDS[kind][language]}: <span lang="id">{title}</span>{' '}
          {issuedOn === null ? <Status tone="wait">{say('notInForce')}</Status> : issuedOn}{' '}
          <To path={`/kerja/pedoman/${slug}/${encodeURIComponent(id)}`}>
            {say('change')} <span class="unseen">{title}</span>
          </To>
        </li>
      ))}
    </ul>
  );
}
