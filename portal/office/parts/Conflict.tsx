import { useId, useState } from 'preact/hooks';
import { sayOffice } from '../../words/office.ts';
import { useDesk } from '../desk.ts';

/** One field that both have, as text. Fields that say the same need no choice and are not shown. */
export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly labelLang?: string | undefined;
  readonly mine: string;
  readonly theirs: string;
}

/** Whose text is taken. */
export type Side = 'mine' | 'theirs';

export interface ConflictProps {
  readonly fields: readonly ConflictField[];
  /** Told whose text is taken for each field that differs, by key. Nothing is written yet. */
  readonly onChosen: (sides: Readonly<Record<string, Side>>) => void;
}

/** Two people changed one record: what I typed and what is recorded stand side by side, and I choose for each field that differs. Mine is chosen at first. */
export function Conflict({ fields, onChosen }: ConflictProps) {
  const say = sayOffice(useDesk().language);
  const id = useId();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  const sideOf = (key: string): Side => sides[key] ?? 'mine';
  const all = (side: Side): Record<string, Side> => Object.fromEntries(differing.map(({ key }) => [key, side]));
  const choice = (field: ConflictField, side: Side) => (
    <td>
      <label class="choice">
        <input
          type="radio"
          name={`${id}-${field.key}`}
          checked={sideOf(field.key) === side}
          aria-label={`${field.label}: ${say(side)}`}
          onChange={() => setSides({ ...sides, [field.key]: side })}
        />
        <span class="typed">{field[side] === '' ? say('empty') : field[side]}</span>
      </label>
    </td>
  );
  return (
    <section class="notice conflict" role="alert" aria-labelledby={id}>
      <h2 id={id}>{say('conflict')}</h2>
      <p>{say('conflictAbout')}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('conflictField')}</th>
              <th scope="col">{say('mine')}</th>
              <th scope="col">{say('theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field.key}>
                <th scope="row" lang={field.labelLang}>
                  {field.label}
                </th>
                {choice(field, 'mine')}
                {choice(field, 'theirs')}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="buttons">
        <button type="button" onClick={() => setSides(all('mine'))}>
          {say('allMine')}
        </button>
        <button type="button" onClick={() => setSides(all('theirs'))}>
          {say('allTheirs')}
        </button>
        <button type="button" class="main" onClick={() => onChosen({ ...all('mine'), ...sides })}>
          {say('conflictDone')}
        </button>
      </p>
    </section>
  );
}
