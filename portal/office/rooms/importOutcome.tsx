import { useState } from 'preact/hooks';
import { CELL_CODES, sayImport } from '../../words/officeImport.ts';
import { useDesk } from '../desk.ts';
import type { Outcome } from '../import/calls.ts';
import { download } from '../import/download.ts';
import type { ToldCell } from '../import/readFile.ts';
import { TextField } from '../parts/Field.tsx';

export interface ImportOutcomeProps {
  readonly outcome: Outcome;
  readonly isWritten: boolean;
  readonly isDone: boolean;
  readonly partial: boolean;
}

/** What a check or an import found: counts, why a call was refused, every bad cell with its place, and warnings. */
export function ImportOutcome({ outcome, isWritten, isDone, partial }: ImportOutcomeProps) {
  const { language } = useDesk();
  const say = sayImport(language);
  const { counts, cells, warnings, faults, kept } = outcome;
  const told = [
    ['countNew', counts.new],
    ['countUnchanged', counts.unchanged],
    ['countRefused', counts.refused],
    ...(isWritten ? ([['countWritten', counts.written]] as const) : []),
  ] as const;
  const isGood = cells.length === 0 && faults.length === 0;
  return (
    <section class="outcome">
      <h2>{say(isWritten ? 'written' : 'checked')}</h2>
      <dl>
        {told.map(([name, count]) => (
          <>
            <dt>{say(name)}</dt>
            <dd data-count={name}>{count}</dd>
          </>
        ))}
      </dl>
      {faults.map((fault) => (
        <p key={fault} class="error" role="alert" lang="en">
          {fault}
        </p>
      ))}
      {kept > 0 ? <p role="status">{say('kept')}</p> : null}
      {isDone && !isWritten && isGood ? <p role="status">{say('allGood')}</p> : null}
      {isDone && !isWritten && !isGood && !partial ? <p role="status">{say('nothingWritten')}</p> : null}
      {cells.length === 0 ? null : <BadCells cells={cells} />}
      {warnings.length === 0 ? null : (
        <>
          <h3>{say('warnings')}</h3>
          <ul>
            {warnings.map(({ row, id, en }) => (
              <li key={`${row} ${id}`} lang={language === 'en' && en === null ? 'id' : undefined}>
                {say('row')} {row}: {language === 'en' ? (en ?? id) : id}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The most cells that stand in the table at once; the file has all. */
const MOST_SHOWN = 500;

function BadCells({ cells }: { readonly cells: readonly ToldCell[] }) {
  const { language } = useDesk();
  const say = sayImport(language);
  const [sought, setSought] = useState('');
  const found = cells.filter((cell) => wordsOf(cell, language).toLowerCase().includes(sought.trim().toLowerCase()));
  const keep = async (): Promise<void> => {
    const { cellsCsv } = await import('../import/readFile.ts');
    download('sel-salah.csv', cellsCsv(cells));
  };
  return (
    <>
      <h3>
        {say('cells')} ({cells.length})
      </h3>
      <TextField label={say('filter')} value={sought} onChange={setSought} />
      <p role="status">
        {Math.min(found.length, MOST_SHOWN)} {say('shown')} {cells.length}
      </p>
      <p>
        <button type="button" onClick={() => void keep()}>
          {say('download')}
        </button>
      </p>
      <table class="cells">
        <thead>
          <tr>
            <th scope="col">{say('row')}</th>
            <th scope="col">{say('columnValue')}</th>
            <th scope="col">{say('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST_SHOWN).map((cell) => (
            <tr key={`${cell.row} ${cell.column} ${cell.reason}`}>
              <th scope="row">{cell.row}</th>
              <td>
                <code>{cell.column}</code>
                <br />
                {cell.value}
              </td>
              <td>
                <Reason cell={cell} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the file's own check says is in the page's language; what the registry says has its code's words before it. */
function Reason({ cell }: { readonly cell: ToldCell }) {
  const { language } = useDesk();
  const { reason, lang, perhaps } = cell;
  const code = codeWords(cell);
  return (
    <>
      {lang !== language && code !== null ? `${code} ` : null}
      <span lang={lang === language ? undefined : lang}>{reason}</span>
      {perhaps === null ? null : ` ${sayImport(language)('perhaps')}: ${perhaps}`}
    </>
  );
}

const codeWords = ({ code }: ToldCell): string | null =>
  Object.hasOwn(CELL_CODES, code) ? CELL_CODES[code as keyof typeof CELL_CODES] : null;

const wordsOf = (cell: ToldCell, language: 'id' | 'en'): string =>
  [cell.row, cell.column, cell.value, cell.reason, language === 'id' ? codeWords(cell) : ''].join(' ');
