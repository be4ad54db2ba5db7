import { useId } from 'preact/hooks';
import { sayForm } from '../../words/officeForm.ts';
import { useDesk } from '../desk.ts';
import { type Choice, ChoicesField, DayField, NumberField, SelectField, TextField } from '../parts/Field.tsx';
import { type Problem, problemAt } from '../parts/Problems.tsx';
import { SourceFields } from '../parts/SourceFields.tsx';
import { choicesOf, type FieldSpec, isAsked, isRequired, type Lists, type Typed } from './field.ts';
import { sourceAt, sourceCount, withSource } from './typedSources.ts';

export interface FieldsProps {
  readonly fields: readonly FieldSpec[];
  readonly lists: Lists;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly onTyped: (typed: Typed) => void;
}

/** The fields of a form that what was typed so far asks for. */
export function Fields({ fields, ...given }: FieldsProps) {
  return (
    <>
      {fields
        .filter((field) => isAsked(field, given.typed))
        .map((field) => (
          <OneField key={field.name} field={field} {...given} />
        ))}
    </>
  );
}

interface OneProps extends Omit<FieldsProps, 'fields'> {
  readonly field: FieldSpec;
}

function OneField({ field, lists, typed, problems, onTyped }: OneProps) {
  const { language } = useDesk();
  const { name, kind, max } = field;
  const path = `input.${name}`;
  const value = typed[name] ?? '';
  const onChange = (text: string): void => onTyped({ ...typed, [name]: text });
  const choices = choicesOf(field, lists, language);
  const named = {
    label: field.label[language],
    hint: field.hint?.[language],
    required: isRequired(field, typed),
    error: problemAt(problems, path),
    path,
  };
  const most = max === undefined ? {} : { maxLength: max };
  if (kind === 'source') {
    return (
      <SourceFields
        legend={named.label}
        value={sourceAt(typed, name)}
        path={path}
        problems={problems}
        onChange={(source) => onTyped(withSource(typed, name, source))}
      />
    );
  }
  if (kind === 'sources') return <Sources {...{ field, lists, typed, problems, onTyped }} />;
  if (kind === 'day') return <DayField {...named} min="1945-08-17" value={value} onChange={onChange} />;
  if (kind === 'whole') return <NumberField {...named} decimals={false} value={value} onChange={onChange} />;
  if (kind === 'one') return <SelectField {...named} choices={choices} value={value} onChange={onChange} />;
  if (kind === 'pick') return <PickField {...named} choices={choices} value={value} onChange={onChange} />;
  if (kind === 'many') {
    const values = value === '' ? [] : value.split(' ');
    return (
      <ChoicesField {...named} choices={choices} values={values} onChange={(chosen) => onChange(chosen.join(' '))} />
    );
  }
  const rows = kind === 'lines' ? { rows: 4 } : {};
  return <TextField {...named} {...most} {...rows} isUrl={kind === 'url'} value={value} onChange={onChange} />;
}

function Sources({ field, typed, problems, onTyped }: OneProps) {
  const { language } = useDesk();
  const say = sayForm(language);
  const { name } = field;
  const count = sourceCount(typed, name);
  const last = `${name}.${count - 1}`;
  const withCount = (next: Typed, more: number): Typed => ({ ...next, [`${name}.count`]: String(count + more) });
  return (
    <>
      {Array.from({ length: count }, (_, index) => `${name}.${index}`).map((at, index) => (
        <SourceFields
          key={at}
          legend={`${field.label[language]} ${index + 1}`}
          value={sourceAt(typed, at)}
          path={`input.${at}`}
          problems={problems}
          onChange={(source) => onTyped(withSource(typed, at, source))}
        />
      ))}
      <p class="buttons">
        {count < 10 ? (
          <button type="button" onClick={() => onTyped(withCount(typed, 1))}>
            {say('addSource')}
          </button>
        ) : null}
        {count > 1 ? (
          <button
            type="button"
            onClick={() => onTyped(withCount(withSource(typed, last, { url: '', kind: '', title: '' }), -1))}
          >
            {say('removeSource')}
          </button>
        ) : null}
      </p>
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
  readonly error: string | null;
  readonly path: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a long list, found by typing: the browser filters, and a keyboard needs nothing else. */
export function PickField({ label, hint, required, error, path, choices, value, onChange }: PickProps) {
  const say = sayForm(useDesk().language);
  const id = useId();
  return (
    <div>
      <TextField
        label={label}
        hint={hint ?? say('pickHint')}
        required={required}
        error={error}
        path={path}
        list={id}
        value={value}
        onChange={onChange}
      />
      <datalist id={id}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.label} />
        ))}
      </datalist>
    </div>
  );
}
