import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';

/** What every field has. */
interface Named {
  readonly label: string;
  /** What is meant, and in what form. */
  readonly hint?: ComponentChildren;
  /** What is wrong with it. */
  readonly error?: string | null | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** The place of the input that it fills, such as `input.values.0.number`: the summary of problems leads here. */
  readonly path?: string;
  /** The language of the label, where it is not the page's. */
  readonly labelLang?: string | undefined;
}

interface Typed extends Named {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export interface TextFieldProps extends Typed {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isUrl?: boolean;
  /** The id of a `datalist` to choose from. */
  readonly list?: string;
}

/** One line of text, or several where `rows` is given. */
export function TextField({ rows, maxLength, isUrl = false, list, value, onChange, ...named }: TextFieldProps) {
  return (
    <Frame {...named}>
      {(own) =>
        rows === undefined ? (
          <input
            {...own}
            type="text"
            list={list}
            inputMode={isUrl ? 'url' : undefined}
            value={value}
            maxLength={maxLength}
            onInput={(event) => onChange(textOf(event))}
          />
        ) : (
          <textarea
            {...own}
            rows={rows}
            value={value}
            maxLength={maxLength}
            onInput={(event) => onChange(textOf(event))}
          />
        )
      }
    </Frame>
  );
}

/** A number as it is typed: text, so that what is no number yet is not lost. `decimals` shows the keys that a telephone needs. */
export function NumberField({
  value,
  onChange,
  unit,
  decimals = true,
  ...named
}: Typed & { unit?: string | undefined; decimals?: boolean }) {
  return (
    <Frame {...named}>
      {(own) => (
        <span class="with-unit">
          <input
            {...own}
            type="text"
            inputMode={decimals ? 'decimal' : 'numeric'}
            value={value}
            onInput={(event) => onChange(textOf(event))}
          />
          {unit === undefined ? null : <span class="unit">{unit}</span>}
        </span>
      )}
    </Frame>
  );
}

/** A day of the calendar, such as 2026-02-28; empty while none is chosen. */
export function DayField({ value, onChange, min, max, ...named }: Typed & { min?: string; max?: string }) {
  return (
    <Frame {...named}>
      {(own) => (
        <input {...own} type="date" value={value} min={min} max={max} onInput={(event) => onChange(textOf(event))} />
      )}
    </Frame>
  );
}

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several; the empty one stands first and says "choose", or `empty` where none is a choice of its own, such as "all". */
export function SelectField({
  value,
  onChange,
  choices,
  empty,
  ...named
}: Typed & { readonly choices: readonly Choice[]; readonly empty?: string }) {
  const say = sayOffice(useDesk().language);
  return (
    <Frame {...named}>
      {(own) => (
        <select {...own} value={value} onChange={(event) => onChange(textOf(event))}>
          <option value="">{empty ?? say('choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

export interface ChoicesProps extends Named {
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** One of them at most: buttons of which one is in. */
  readonly single?: boolean;
}

/** Some of several, or with `single` one of them, each with a box of its own. */
export function ChoicesField({ choices, values, onChange, single = false, ...named }: ChoicesProps) {
  const id = useId();
  const { label, labelLang, hint, error, required = false, disabled = false, path } = named;
  const change = (value: string, isOn: boolean): void => {
    const all = choices.map((one) => one.value);
    onChange(single ? [value] : all.filter((one) => (one === value ? isOn : values.includes(one))));
  };
  return (
    <fieldset class="field" data-path={path} aria-describedby={describedBy(id, hint, error)} disabled={disabled}>
      <legend lang={labelLang}>
        {label} <Required required={required} />
      </legend>
      <Hint id={id} hint={hint} error={error} />
      {choices.map(({ value, label: name }) => (
        <label key={value} class="choice">
          <input
            type={single ? 'radio' : 'checkbox'}
            name={id}
            checked={values.includes(value)}
            onChange={(event) => change(value, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One box, on or off. */
export function CheckField({
  label,
  checked,
  onChange,
  ...named
}: Named & { checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId();
  const { hint, error, disabled = false, path } = named;
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          data-path={path}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <Hint id={id} hint={hint} error={error} />
    </div>
  );
}

/** What a field's own element must carry. */
interface Own {
  readonly id: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'data-path': string | undefined;
}

function Frame({
  label,
  labelLang,
  hint,
  error,
  required = false,
  disabled = false,
  path,
  children,
}: Named & { readonly children: (own: Own) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} lang={labelLang}>
        <span>
          {label} <Required required={required} />
        </span>
      </label>
      <Hint id={id} hint={hint} error={error} />
      {children({
        id,
        required,
        disabled,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': describedBy(id, hint, error),
        'data-path': path,
      })}
    </div>
  );
}

const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ') || undefined;

function Hint({ id, hint, error }: { id: string } & Pick<Named, 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </>
  );
}

function Required({ required }: { required: boolean }) {
  const say = sayOffice(useDesk().language);
  return required ? <span class="required">({say('required')})</span> : null;
}

const textOf = (event: { readonly currentTarget: { readonly value: string } }): string => event.currentTarget.value;
