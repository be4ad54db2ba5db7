import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sayForm } from '../../words/officeForm.ts';
import { useDesk } from '../desk.ts';
import { Conflict, type Side } from '../parts/Conflict.tsx';
import { Held } from '../parts/Held.tsx';
import { KeptNotice } from '../parts/KeptNotice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Fields } from './Fields.tsx';
import { type FieldSpec, isAsked, type Lists, saidOf, type Typed } from './field.ts';
import { useWriting, type WritingGiven } from './useWriting.ts';

export interface WriteFormProps extends WritingGiven {
  readonly sendLabel: string;
  /** The record as it is now, in the form's own fields; shown beside mine where somebody else changed it. */
  readonly theirs?: Typed;
  /** The public page that shows what was written: its path in Indonesian. */
  readonly publicPath: (typed: Typed) => string;
  /** What stands between the fields and the button, made of what is typed. */
  readonly children?: (typed: Typed) => ComponentChildren;
}

/** A form that is kept while one types and sent once. Says what was recorded, and where anybody can see it. */
export function WriteForm({ sendLabel, theirs, publicPath, children, ...given }: WriteFormProps) {
  const { language } = useDesk();
  const say = sayForm(language);
  const writing = useWriting(given);
  const { kept, typed, isReady, stage, problems, refusals, isConflict, sent } = writing;
  const { fields, lists, version } = given;
  if (stage === 'RECORDED' || stage === 'KEPT') {
    return (
      <Outcome isKept={stage === 'KEPT'} again={writing.begin}>
        <Said fields={fields} typed={sent} lists={lists} />
        {stage === 'KEPT' ? null : (
          <p>
            <a href={`${language === 'en' ? '/en' : ''}${publicPath(sent)}`}>{say('seePublic')}</a>
          </p>
        )}
      </Outcome>
    );
  }
  const settle = (sides: Readonly<Record<string, Side>>): void => {
    const taken = fields.filter(({ name }) => sides[name] === 'theirs').map(({ name }) => partOf(theirs ?? {}, name));
    writing.settle(Object.assign({}, typed, ...taken));
  };
  const isKnown = isConflict && version !== kept.value.version;
  const wording = language === 'id' && refusals.length > 0;
  return (
    <>
      {isKnown ? (
        <Conflict
          fields={fields
            .filter((field) => isAsked(field, { ...typed, ...theirs }))
            .map((field) => ({
              key: field.name,
              label: field.label[language],
              mine: saidOf(field, typed, lists, language),
              theirs: saidOf(field, theirs ?? {}, lists, language),
            }))}
          onChosen={settle}
        />
      ) : null}
      <Problems problems={problems} lang={language} />
      {wording ? (
        <details>
          <summary>{say('original')}</summary>
          <ul lang="en">
            {refusals.map(({ message, path }) => (
              <li key={`${path.join('.')} ${message}`}>
                {message} {path.length === 0 ? null : <code>{path.join('.')}</code>}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          writing.send();
        }}
      >
        <Held isBusy={stage === 'SENDING'}>
          <Fields fields={fields} lists={lists} typed={typed} problems={problems} onTyped={writing.type} />
          {children?.(typed)}
          <KeptNotice kept={kept} />
        </Held>
        <p class="buttons">
          <button type="submit" class="main" disabled={!isReady}>
            {sendLabel}
          </button>
          {kept.at === null ? null : (
            <button
              type="button"
              disabled={stage === 'SENDING'}
              onClick={() => {
                if (confirm(say('clearAsk'))) writing.begin();
              }}
            >
              {say('clear')}
            </button>
          )}
        </p>
        <p role="status">{stage === 'SENDING' ? say('sending') : isReady ? null : say('reading')}</p>
      </form>
    </>
  );
}

/** All that is typed at a place and below it. */
const partOf = (typed: Typed, name: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([at]) => at === name || at.startsWith(`${name}.`)));

function Outcome({
  isKept,
  again,
  children,
}: {
  readonly isKept: boolean;
  readonly again: () => void;
  readonly children: ComponentChildren;
}) {
  const say = sayForm(useDesk().language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={isKept ? 'notice outcome' : 'outcome'} role="status">
      <h3 tabIndex={-1} ref={heading}>
        {say(isKept ? 'kept' : 'recorded')}
      </h3>
      <p>{say(isKept ? 'keptAbout' : 'recordedAbout')}</p>
      {children}
      <button type="button" onClick={again}>
        {say('another')}
      </button>
    </div>
  );
}

/** What was typed, field by field. */
function Said({ fields, typed, lists }: { fields: readonly FieldSpec[]; typed: Typed; lists: Lists }) {
  const { language } = useDesk();
  return (
    <dl>
      {fields
        .filter((field) => isAsked(field, typed))
        .map((field) => ({ field, said: saidOf(field, typed, lists, language) }))
        .filter(({ said }) => said !== '')
        .map(({ field, said }) => (
          <div key={field.name}>
            <dt>{field.label[language]}</dt>
            <dd class="typed">{said}</dd>
          </div>
        ))}
    </dl>
  );
}
