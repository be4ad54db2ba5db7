import { useState } from 'preact/hooks';
import type { Answer } from '#client/answer.ts';
import * as operations from '#client/operations.generated.ts';
import { GUIDELINE_KINDS, REQUIREMENT_KINDS } from '../../words/officeChoices.ts';
import { sayRegistrar } from '../../words/officeRegistrar.ts';
import { useDesk } from '../desk.ts';
import { Fields } from '../form/Fields.tsx';
import { inputOf, problemsOf, type Typed } from '../form/field.ts';
import { useRegulations } from '../form/lists.ts';
import { IMPACT } from '../form/registrarFields.ts';
import { type Problem, Problems } from '../parts/Problems.tsx';
import { Loading, Unread } from '../parts/States.tsx';
import { To } from '../parts/To.tsx';
import { useKept } from '../useKept.ts';
import { useQuestion } from '../useQuestion.ts';
import { ImpactFound } from './impactFound.tsx';

type Found = Answer<operations.RegulationImpactQuery>;

/** What a change of one regulation's law would do: thought through, never written. */
export function ImpactRoom() {
  const { ask, language } = useDesk();
  const say = sayRegistrar(language);
  const kept = useKept<Typed>('/kerja/dampak', {}, say('impact'));
  const typed = kept.value;
  const slug = typed.slug ?? '';
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const law = useQuestion(operations.regulationPage, slug === '' ? null : { slug }).answer?.data?.regulation ?? null;
  const lists = {
    slug: useRegulations(),
    'change.guidelineLapses.guidelineId': (law?.guidelines ?? [])
      .filter(({ issuedOn }) => issuedOn !== null)
      .map(({ id, kind, title }) => ({ value: id, label: `${GUIDELINE_KINDS[kind][language]}: ${title}` })),
    'change.requirementTightened.requirementId': (law?.requirements ?? []).map(({ id, kind, code, parameters }) => ({
      value: id,
      label: [REQUIREMENT_KINDS[kind][language], `(${code})`, ...parameters].join(' '),
    })),
  };
  const look = async (): Promise<void> => {
    const told = problemsOf(IMPACT, typed, lists, language);
    setProblems(told);
    setFound(null);
    if (told.length > 0) return;
    setAsking(true);
    const variables = inputOf(IMPACT, typed, lists, language) as operations.RegulationImpactQueryVariables;
    setFound(await ask(operations.regulationImpact, variables));
    setAsking(false);
  };
  return (
    <>
      <p>{say('impactAbout')}</p>
      <Problems problems={problems} lang={language} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Fields fields={IMPACT} lists={lists} typed={typed} problems={problems} onTyped={kept.set} />
        <p class="buttons">
          <button type="submit" class="main" disabled={isAsking}>
            {say('impactAsk')}
          </button>
        </p>
      </form>
      {isAsking ? <Loading /> : null}
      {found === null || found.ok ? null : <Unread answer={found} again={() => void look()} />}
      {found?.data ? <ImpactFound impact={found.data.regulationImpact} /> : null}
      <p>
        <To path="/kerja/pedoman">{say('nextSteps')}</To>
      </p>
    </>
  );
}
