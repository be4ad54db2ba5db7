import type { FailedCheck } from '#domain/report.ts';
import { sayReports } from '../../words/officeReports.ts';
import { useDesk } from '../desk.ts';
import type { Form } from './answers.ts';
import { questionOf } from './fields.tsx';

/** The checks that fail on the answers as they stand: those that keep a report from being submitted, and those that are only to be looked at. */
export function Failing({ failing, form }: { readonly failing: readonly FailedCheck[]; readonly form: Form }) {
  const { language } = useDesk();
  const say = sayReports(language);
  const group = (severity: FailedCheck['severity']) => failing.filter((one) => one.severity === severity);
  const list = (checks: readonly FailedCheck[]) => (
    <ul>
      {checks.map(({ code, message, indicators }) => (
        <li key={code}>
          <span lang={language === 'en' && message.en === null ? 'id' : undefined}>
            {message[language] ?? message.id}
          </span>{' '}
          <small>
            (
            {form.indicators
              .filter((one) => indicators.includes(one.code))
              .map((one) => questionOf(one, language).label)
              .join('; ')}
            )
          </small>
        </li>
      ))}
    </ul>
  );
  const [errors, warnings] = [group('ERROR'), group('WARNING')];
  return (
    <div aria-live="polite">
      {errors.length === 0 ? null : (
        <div class="notice failing">
          <h2>{say('failing')}</h2>
          {list(errors)}
        </div>
      )}
      {warnings.length === 0 ? null : (
        <div class="notice warnings">
          <h2>{say('warnings')}</h2>
          <p>{say('warningsAbout')}</p>
          {list(warnings)}
        </div>
      )}
    </div>
  );
}
