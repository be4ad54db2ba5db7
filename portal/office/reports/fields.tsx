import { UNITS } from '../../words/answers.ts';
import { choiceWords } from '../../words/choices.ts';
import { sayReports } from '../../words/officeReports.ts';
import type { Language } from '../../words/words.ts';
import { useDesk } from '../desk.ts';
import { ChoicesField, NumberField, SelectField, TextField } from '../parts/Field.tsx';
import { type Fault, type Form, fieldText, type Indicator, type Typed } from './answers.ts';
import { saidNumber, typedNumber } from './number.ts';

export interface FieldsProps {
  readonly form: Form;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly faults: Readonly<Record<string, Fault>>;
  /** What a reviewer said, by indicator. */
  readonly comments: Readonly<Record<string, readonly string[]>>;
}

/** The questions of a form as fields, by its sections. */
export function Fields({ form, typed, onChange, faults, comments }: FieldsProps) {
  const { language } = useDesk();
  const say = sayReports(language);
  const sections = [...Map.groupBy(form.indicators, ({ section }) => section)].sort(([one], [other]) => one - other);
  return (
    <>
      {sections.map(([section, indicators]) => (
        <section key={section} aria-labelledby={`bagian-${section}`}>
          <h2 id={`bagian-${section}`}>
            {say('section')} {section}
          </h2>
          {indicators.map((indicator) => (
            <div key={indicator.code} class={comments[indicator.code] === undefined ? undefined : 'commented'}>
              {comments[indicator.code]?.map((text) => (
                <p key={text} class="comment">
                  <strong>{say('comment')}:</strong> {text}
                </p>
              ))}
              <AnswerField
                indicator={indicator}
                typed={typed[indicator.code] ?? ''}
                onChange={(value) => onChange({ ...typed, [indicator.code]: value })}
                fault={faults[indicator.code]}
              />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

interface AnswerFieldProps {
  readonly indicator: Indicator;
  readonly typed: string | readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
  readonly fault: Fault | undefined;
}

function AnswerField({ indicator, typed, onChange, fault }: AnswerFieldProps) {
  const { language } = useDesk();
  const { code, valueType, required, unit } = indicator;
  const named = {
    ...questionOf(indicator, language),
    required,
    path: code,
    error: fault === undefined ? null : faultWords(fault, language),
  };
  const text = fieldText(typed);
  const choices = indicator.choices.map((value) => ({ value, label: choiceWords(value, language) }));
  switch (valueType) {
    case 'BOOLEAN': {
      const both = ['true', 'false'].map((value) => ({ value, label: choiceWords(value, language) }));
      return <SelectField {...named} choices={both} value={text} onChange={onChange} />;
    }
    case 'CHOICE':
      return <SelectField {...named} choices={choices} value={text} onChange={onChange} />;
    case 'MULTI_CHOICE': {
      const values = typeof typed === 'string' ? [] : typed;
      return <ChoicesField {...named} choices={choices} values={values} onChange={onChange} />;
    }
    case 'TEXT':
      return <TextField {...named} rows={3} value={text} onChange={onChange} />;
    default:
      return (
        <>
          <NumberField
            {...named}
            value={text}
            onChange={onChange}
            unit={unitWords(unit, language) || undefined}
            decimals={valueType !== 'INTEGER'}
          />
          {fault?.tag === 'ambiguous' ? (
            <p class="buttons">
              {fault.meanings.map((meaning, place) => (
                <button key={meaning} type="button" onClick={() => onChange(typedNumber(meaning, language))}>
                  {saidNumber(meaning, language)} ({sayReports(language)(place === 0 ? 'thousands' : 'fraction')})
                </button>
              ))}
            </p>
          ) : null}
        </>
      );
  }
}

/** A unit as it is read; one that has no words stands as the form names it, and none is empty. */
export const unitWords = (unit: string | null, language: Language): string =>
  unit === null ? '' : (UNITS[unit]?.[language] ?? unit);

/** A question in the page's language, or in Indonesian where no translation is recorded. */
export function questionOf({ label }: Indicator, language: Language): { label: string; labelLang: string | undefined } {
  if (language === 'en' && label.en !== null) return { label: label.en, labelLang: undefined };
  return { label: label.id, labelLang: language === 'en' ? 'id' : undefined };
}

/** What stands in a field, in words: choices by their names, not by those that the form gives them. */
export function fieldWords(
  { valueType }: Indicator,
  typed: string | readonly string[] | undefined,
  language: Language,
): string {
  if (typed === undefined || typed === '') return '';
  const isChosen = valueType === 'BOOLEAN' || valueType === 'CHOICE' || valueType === 'MULTI_CHOICE';
  const all = typeof typed === 'string' ? [typed] : typed;
  return all.map((one) => (isChosen ? choiceWords(one, language) : one)).join(', ');
}

/** What is wrong with a field, in words. */
export function faultWords(fault: Fault, language: Language): string {
  const say = sayReports(language);
  switch (fault.tag) {
    case 'less':
      return `${say('less')} ${typedNumber(fault.bound, language)}.`;
    case 'more':
      return `${say('moreThan')} ${typedNumber(fault.bound, language)}.`;
    case 'shorter':
    case 'longer':
      return `${say(fault.tag)} ${fault.bound}.`;
    default:
      return say(fault.tag);
  }
}
