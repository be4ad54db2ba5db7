import { useEffect, useState } from 'preact/hooks';
import type { AdoptionStatus, LocalInstrumentInput, SchemeInput } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { sayAdoption } from '../../words/officeAdoption.ts';
import { REQUIREMENT_KINDS } from '../../words/officeChoices.ts';
import { REQUIREMENT_STATES } from '../../words/states.ts';
import { useDesk } from '../desk.ts';
import { DECLARE } from '../form/adoptionFields.ts';
import { inputOf, type Typed } from '../form/field.ts';
import { Answered, Status } from '../parts/States.tsx';
import { useQuestion } from '../useQuestion.ts';

/** The statuses for which requirements are asked. */
const GATED = ['DISCUSSED', 'UNDER_STUDY', 'DECREED', 'PILOT', 'IMPLEMENTED'];

/** How long typing rests before the requirements are asked anew, in milliseconds. */
const REST_MS = 400;

/** What stands in the way of the step that is typed, by the rules that the registry will decide by. Tells which basis was chosen. */
export function InTheWay({
  code,
  typed,
  onBasis,
}: {
  readonly code: string;
  readonly typed: Typed;
  readonly onBasis: (basis: string | null) => void;
}) {
  const { language } = useDesk();
  const say = sayAdoption(language);
  const basis = typed.basis || null;
  useEffect(() => onBasis(basis), [basis]);
  const question = useQuestion(operations.regionReadiness, useRested(askedOf(code, typed)));
  if (askedOf(code, typed) === null) return null;
  return (
    <section class="in-the-way" aria-live="polite">
      <h3>{say('standsInTheWay')}</h3>
      <Answered question={question}>
        {({ region }) => {
          const all = region?.readiness?.requirements ?? [];
          const open = all.filter(({ state, waived }) => state !== 'MET' && !waived);
          const blocks = open.some(({ requirement }) => requirement.enforcement === 'BLOCKING');
          return (
            <>
              <p>{say(blocks ? 'inTheWayAbout' : 'nothingInTheWay')}</p>
              <ul>
                {open.map(({ requirement, state, nextStep }) => (
                  <li key={requirement.id}>
                    <Status tone={requirement.enforcement === 'BLOCKING' ? 'bad' : 'wait'}>
                      {REQUIREMENT_STATES[state][language]}
                    </Status>{' '}
                    <strong>{REQUIREMENT_KINDS[requirement.kind][language]}</strong>
                    {requirement.clause === null ? null : (
                      <>
                        {' '}
                        (<span lang="id">{requirement.clause}</span>)
                      </>
                    )}
                    {nextStep === null ? null : (
                      <>
                        {'. '}
                        <span lang={language === 'en' && nextStep.en === null ? 'id' : undefined}>
                          {nextStep[language] ?? nextStep.id}
                        </span>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** What is asked of the requirements for what is typed; null where none can be asked for. */
export function askedOf(code: string, typed: Typed): operations.RegionReadinessQueryVariables | null {
  const { basis = '', status = '', effectiveOn = '' } = typed;
  if (basis === '' || !GATED.includes(status)) return null;
  const share = Number(typed['scheme.maxSharePercent'] ?? '');
  const days = Number(typed['scheme.daysPerWeek'] ?? '');
  const isWhole = Number.isInteger(share) && share <= 100 && Number.isInteger(days) && days <= 7;
  const input = inputOf(DECLARE, typed, { basis: [{ value: basis, label: basis }] }, 'id') as {
    scheme?: SchemeInput;
    localInstrument?: LocalInstrumentInput;
  };
  const { number, issuedOn, signer } = input.localInstrument ?? {};
  return {
    code,
    basis,
    target: status as AdoptionStatus,
    on: effectiveOn === '' ? null : effectiveOn,
    scheme: isWhole ? (input.scheme ?? null) : null,
    localInstrument: number && issuedOn && signer ? { number, issuedOn, signer } : null,
  };
}

/** A value once it has rested. */
function useRested<Value extends object>(value: Value | null): Value | null {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
