import { useEffect, useState } from 'preact/hooks';
import type { ImportKind } from '../../lib/domain/import.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportedFiles } from './imported-files.tsx';

const t = texts.importing;
const kinds: readonly ImportKind[] = ['paid-invoices', 'accounts', 'notes'];

/** The clerk's own files: chosen, looked into, taken whole. */
export function ImportView() {
  const { state } = usePanel();
  const [kind, setKind] = useState<ImportKind>('paid-invoices');
  const importing = state.importing.value;
  useEffect(state.listImports, [state]);
  return (
    <Frame
      bar={<BackBar title={t.title} />}
      foot={
        importing && (
          <div class="action-bar">
            {!importing.isReady && (
              <p id="import-off" class="small quiet">
                {t.notReady}
              </p>
            )}
            <Button
              look="primary"
              off={importing.isReady ? undefined : 'import-off'}
              onClick={state.importFile}
            >
              {t.take(importing.incoming.batch.rows)}
            </Button>
            <Button onClick={state.leaveImport}>{t.cancel}</Button>
          </div>
        )
      }
    >
      <section class="section">
        <p class="quiet">{state.book.value ? t.text : t.noBook}</p>
        <fieldset class="choices">
          <legend class="unseen">{t.kind}</legend>
          {kinds.map((one) => (
            <label class="choice" key={one}>
              <input
                type="radio"
                name="import-kind"
                value={one}
                checked={kind === one}
                onChange={() => {
                  setKind(one);
                  state.leaveImport();
                }}
              />
              <span>
                {t.kinds[one]}
                <span class="small example">{t.kindHints[one]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {state.book.value && (
          <div class="button-row data-row">
            <FilePicker
              label={t.choose}
              accept=".csv,.tsv,.txt,text/csv"
              onFile={(file) => state.lookIntoFile(kind, file)}
            />
          </div>
        )}
      </section>
      {importing ? <ImportPreview importing={importing} /> : <ImportedFiles />}
    </Frame>
  );
}
