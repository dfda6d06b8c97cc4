import type { Importing } from '../../lib/panel/import-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Questions } from '../reading/questions.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.importing;
const shown = 20;

/** What a file holds, as understood, and what stands in the way of taking it. */
export function ImportPreview({ importing }: { importing: Importing }) {
  const { state } = usePanel();
  const { file, preview, incoming } = importing;
  const errors = [
    ...preview.errors.map(({ line, column, raw, why }) => t.line(line, column, raw, t.fault(why))),
    ...incoming.unknown.map(({ line, why }) => t.line(line, null, '', t.unknown[why])),
  ];
  const remarks = preview.remarks.map(({ line, column, raw, why }) =>
    t.line(line, column, raw, t.fault(why)),
  );
  return (
    <>
      <section class="section">
        <h2>{t.holds(file, incoming.batch.rows)}</h2>
        {errors.length > 0 && (
          <div class="guard-finding" data-tone="bad" role="alert">
            <Icon name="warn" />
            <div>
              <p>{t.errors(errors.length)}</p>
              <Lines lines={errors} />
            </div>
          </div>
        )}
      </section>
      <Questions
        questions={preview.questions}
        given={state.importAnswers.value}
        onPick={state.answerImport}
      />
      <section class="section">
        <h2>{t.columns}</h2>
        <ul class="import-columns">
          {preview.columns.map(({ index, header, field, example }) => (
            <li key={index}>
              <span class="cut" dir="auto">
                {header}
              </span>
              <span class={field ? '' : 'quiet'}>{field ? t.field[field] : t.unused}</span>
              <span class="small quiet cut" dir="auto">
                {example}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {remarks.length > 0 && (
        <section class="section last">
          <h2>{t.remarks}</h2>
          <Lines lines={remarks} />
        </section>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="small">
      {lines.slice(0, shown).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > shown && <li class="quiet">{t.more(lines.length - shown)}</li>}
    </ul>
  );
}
