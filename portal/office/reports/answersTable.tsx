import type { ComponentChildren } from 'preact';
import { choiceWords } from '../../words/choices.ts';
import { sayReports } from '../../words/officeReports.ts';
import type { Language } from '../../words/words.ts';
import { useDesk } from '../desk.ts';
import type { Form, Indicator } from './answers.ts';
import { commentsOf } from './editor.tsx';
import { questionOf, unitWords } from './fields.tsx';
import { typedNumber } from './number.ts';
import type { Report } from './read.ts';

interface Props {
  readonly form: Form;
  readonly report: Report;
  /** What stands beside an answer, where something does. */
  readonly beside?: (indicator: Indicator) => ComponentChildren;
}

/** The answers of a report for reading, in the order of the form. */
export function AnswersTable({ form, report, beside }: Props) {
  const { language } = useDesk();
  const say = sayReports(language);
  const byCode = new Map(report.values.map((one) => [one.indicator.code, one]));
  const comments = commentsOf(report);
  return (
    <div class="scroll">
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">{say('question')}</th>
            <th scope="col">{say('answer')}</th>
            {beside === undefined ? null : <th scope="col">{say('comment')}</th>}
          </tr>
        </thead>
        <tbody>
          {form.indicators.map((indicator) => {
            const { label, labelLang } = questionOf(indicator, language);
            return (
              <tr key={indicator.code}>
                <th scope="row" lang={labelLang}>
                  {label}
                </th>
                <td>
                  {answerWords(byCode.get(indicator.code), indicator, language)}
                  {comments[indicator.code]?.map((text) => (
                    <p key={text} class="comment">
                      <strong>{say('comment')}:</strong> {text}
                    </p>
                  ))}
                </td>
                {beside === undefined ? null : <td>{beside(indicator)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Value = Report['values'][number];

/** An answer in words: with its unit, choices by their names; that it is withheld, or that there is none. */
export function answerWords(value: Value | undefined, { unit }: Indicator, language: Language): string {
  const say = sayReports(language);
  if (value === undefined) return say('unknown');
  if (value.withheld) return say('withheld');
  if (value.number !== null) return [typedNumber(value.number, language), unitWords(unit, language)].join(' ').trim();
  if (value.boolean !== null) return choiceWords(String(value.boolean), language);
  if (value.choice !== null) return choiceWords(value.choice, language);
  if (value.choices !== null) return value.choices.map((one) => choiceWords(one, language)).join(', ');
  return value.text ?? say('unknown');
}
