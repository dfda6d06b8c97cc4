import type { Letter } from '../../lib/letters/letter.ts';
import type { TableRows } from '../../lib/letters/table-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { LetterTable } from './letter-table.tsx';

/** A letter to be looked at only. */
export function LetterPreview({ letter, rows }: { letter: Letter; rows: TableRows }) {
  return (
    <article class="letter card" aria-label={texts.draft.preview} lang={letter.locale}>
      <p class="lines" dir="auto">
        <b>{letter.subject}</b>
      </p>
      {letter.opening.map((text) => (
        <p class="lines" dir="auto" key={text}>
          {text}
        </p>
      ))}
      {letter.concerns && <p dir="auto">{letter.concerns}</p>}
      <LetterTable rows={rows} table={letter.table} />
      {letter.closing.map((text) => (
        <p class="lines" dir="auto" key={text}>
          {text}
        </p>
      ))}
    </article>
  );
}
