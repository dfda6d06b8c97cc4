import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { localZone } from '../shared/time.ts';
import { ReadBackCard } from './read-back-card.tsx';

const t = texts.backup;

/** Everything out as one file, with or without a passphrase, and back in. */
export function BackupBlock() {
  const { state } = usePanel();
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const lastSaved = state.lastSaved.value;
  const ready = !locked || passphrase.length >= 8;
  const save = (): void => {
    state.saveEverything(locked ? passphrase : '');
    setPassphrase('');
  };
  return (
    <>
      <p class="quiet">{t.text}</p>
      <p class="small quiet">
        {lastSaved
          ? t.lastSaved(texts.dates.moment(lastSaved, state.today.value, localZone()))
          : t.neverSaved}
      </p>
      <label class="check-row">
        <input
          type="checkbox"
          checked={locked}
          onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
        />
        {t.withPassphrase}
      </label>
      {locked && (
        <div class="form-row">
          <label for="backup-passphrase">{t.passphrase}</label>
          <input
            id="backup-passphrase"
            class="field"
            type="password"
            autocomplete="new-password"
            value={passphrase}
            aria-describedby="backup-passphrase-hint"
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <p id="backup-passphrase-hint" class="small quiet">
            {t.passphraseHint}
          </p>
        </div>
      )}
      <div class="button-row data-row">
        <Button icon="download" onClick={save} off={ready ? undefined : 'backup-passphrase-hint'}>
          {t.save}
        </Button>
        <FilePicker label={t.read} accept=".json,application/json" onFile={state.readBack} />
      </div>
      {state.readingBack.value && <ReadBackCard reading={state.readingBack.value} />}
    </>
  );
}
