import type { ColumnReading, Question, Snapshot } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { useTrace } from '../shared/use-trace.ts';

const t = texts.reading;

/** Each column of the page, what it was read as, and an example. */
export function Columns({ snapshot }: { snapshot: Snapshot }) {
  const { columns, questions } = snapshot;
  if (columns.length === 0) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.columns} <span class="count">{texts.worklist.number(columns.length)}</span>
        </h2>
      </div>
      <table class="column-table">
        <thead>
          <tr>
            <th scope="col">{t.onThePage}</th>
            <th scope="col">{t.readAs}</th>
            <th scope="col">{t.example}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={`${column.region} ${column.column}`}>
              <td>
                <span class="cut" dir="auto" title={column.header}>
                  {column.header || t.noHeader}
                </span>
              </td>
              <td>
                <ReadAs column={column} questions={questions} />
              </td>
              <td>
                <Example column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReadAs({ column, questions }: { column: ColumnReading; questions: readonly Question[] }) {
  if (column.field === null) return <span class="quiet">{t.notUsed}</span>;
  const word = texts.columnField[column.field];
  // A column is in question when a choice of an open question names its header.
  const asked = questions.some(
    ({ about, choices }) => about === 'column' && choices.some(({ label }) => label === column.header),
  );
  return asked ? (
    <StateTag icon="ask" tone="accent">
      {word}
    </StateTag>
  ) : (
    <b>{word}</b>
  );
}

function Example({ column }: { column: ColumnReading }) {
  const { state } = usePanel();
  const { traced, on } = useTrace(state.exampleAt(column));
  return (
    <span class={traced ? 'traced cut' : 'cut'} dir="auto" title={column.example} {...on}>
      {column.example}
    </span>
  );
}
