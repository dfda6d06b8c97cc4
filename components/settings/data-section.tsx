import { useRef, useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { EraseBlock } from './erase-block.tsx';

const t = texts.settings;

/** Everything out as one file; back in only after a second press that says what it replaces. */
export function DataSection() {
  const { state } = usePanel();
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const forget = (): void => {
    setFile(null);
    if (input.current) input.current.value = '';
  };
  return (
    <section class="section">
      <h2>{t.data}</h2>
      <p class="quiet">{t.dataText}</p>
      <div class="button-row data-row">
        <Button icon="download" onClick={state.saveEverything}>
          {t.saveFile}
        </Button>
        <Button icon="file" onClick={() => input.current?.click()}>
          {t.readFile}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t.readFile}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      {file && (
        <div class="guard-finding" data-tone="bad" role="alert">
          <Icon name="warn" />
          <div>
            <p>{t.confirm(file.name)}</p>
            <div class="mend">
              <Button
                compact
                onClick={() => {
                  state.readBack(file);
                  forget();
                }}
              >
                {t.replace}
              </Button>
              <Button compact look="plain" onClick={forget}>
                {t.keep}
              </Button>
            </div>
          </div>
        </div>
      )}
      <EraseBlock />
    </section>
  );
}
