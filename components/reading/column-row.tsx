import { useState } from 'preact/hooks';
import type { ColumnReading, Question } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PointingHint } from '../shared/pointing-hint.tsx';
import { StateTag } from '../shared/state-tag.tsx';
import { useTrace } from '../shared/use-trace.ts';
import { FieldChooser } from './field-chooser.tsx';

const t = texts.reading;

type ColumnRowProps = {
  readonly column: ColumnReading;
  readonly columns: readonly ColumnReading[];
  readonly questions: readonly Question[];
};

/** One column; its target lets the user point at the right one, or say what an unused one is. */
export function ColumnRow({ column, columns, questions }: ColumnRowProps) {
  const { state } = usePanel();
  const [choosing, setChoosing] = useState(false);
  const { field, header } = column;
  const pointing = state.pointing.value;
  const mine = pointing !== null && field !== null && pointing.field === field;
  return (
    <>
      <tr class={mine || choosing ? 'pointing' : undefined}>
        <td>
          <span class="cut" dir="auto" title={header}>
            {header || t.noHeader}
          </span>
        </td>
        <td>
          <ReadAs column={column} questions={questions} />
        </td>
        <td>
          <Example column={column} />
        </td>
        <td>
          {field === null ? (
            <IconButton
              icon="point"
              label={t.useColumn(header || t.noHeader)}
              expanded={choosing}
              onClick={() => setChoosing(!choosing)}
            />
          ) : (
            field !== 'bucket' && (
              <IconButton
                icon="point"
                label={t.pointFor(texts.columnField[field])}
                pressed={mine}
                onClick={() => state.pointAt(field)}
              />
            )
          )}
        </td>
      </tr>
      {mine && (
        <tr class="pointing hint">
          <td colSpan={4}>
            <PointingHint pointing={pointing} />
          </td>
        </tr>
      )}
      {choosing && (
        <tr class="pointing hint">
          <td colSpan={4}>
            <FieldChooser
              label={t.useAs}
              known={columns}
              onPick={(chosen) => {
                setChoosing(false);
                state.useColumn(column, chosen);
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function ReadAs({ column, questions }: { column: ColumnReading; questions: readonly Question[] }) {
  if (column.field === null) return <span class="quiet">{t.notUsed}</span>;
  const word = texts.columnField[column.field];
  // A column is in question when a choice of an open question names its header.
  const asked = questions.some(
    ({ about, choices }) =>
      about === 'column' &&
      choices.some(
        ({ label }) =>
          label.code === 'column' && label.column === column.column && label.header === column.header,
      ),
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
