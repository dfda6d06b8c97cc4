import { useState } from 'preact/hooks';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PointingHint } from '../shared/pointing-hint.tsx';
import { ColumnRow } from './column-row.tsx';
import { FieldChooser } from './field-chooser.tsx';

const t = texts.reading;

/** Each column of the page, what it was read as, and an example; a wrong or missing one is pointed at. */
export function Columns({ snapshot }: { snapshot: Snapshot }) {
  const { state } = usePanel();
  const [choosing, setChoosing] = useState(false);
  const { columns, questions } = snapshot;
  const pointing = state.pointing.value;
  const inRow = columns.some(({ field }) => field !== null && field === pointing?.field);
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.columns} <span class="count">{texts.worklist.number(columns.length)}</span>
        </h2>
        <Button
          look="plain"
          compact
          icon="point"
          expanded={choosing}
          onClick={() => {
            state.stopPointing();
            setChoosing(!choosing);
          }}
        >
          {t.pointAtColumn}
        </Button>
      </div>
      {choosing && (
        <FieldChooser
          label={t.pointAtWhich}
          known={columns}
          onPick={(field) => {
            setChoosing(false);
            state.pointAt(field);
          }}
        />
      )}
      {pointing && !inRow && (
        <p class="point-row">
          <PointingHint pointing={pointing} />
        </p>
      )}
      {columns.length > 0 && (
        <table class="column-table">
          <thead>
            <tr>
              <th scope="col">{t.onThePage}</th>
              <th scope="col">{t.readAs}</th>
              <th scope="col">{t.example}</th>
              <th scope="col">
                <span class="unseen">{t.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow
                key={`${column.region} ${column.column} ${column.header} ${column.example}`}
                column={column}
                columns={columns}
                questions={questions}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
