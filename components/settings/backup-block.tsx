import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { isPassphraseReady, PassphraseChoice } from '../shared/passphrase-choice.tsx';
import { localZone } from '../shared/time.ts';
import { ReadBackCard } from './read-back-card.tsx';

const t = texts.backup;
const fieldId = 'backup-passphrase';

/** Everything out as one file, with or without a passphrase, and back in. */
export function BackupBlock() {
  const { state } = usePanel();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const lastSaved = state.lastSaved.value;
  const save = (): void => {
    state.saveEverything(passphrase ?? '');
    if (passphrase !== null) setPassphrase('');
  };
  return (
    <>
      <p class="quiet">{t.text}</p>
      <p class="small quiet">
        {lastSaved
          ? t.lastSaved(texts.dates.moment(lastSaved, state.today.value, localZone()))
          : t.neverSaved}
      </p>
      <PassphraseChoice id={fieldId} passphrase={passphrase} onChange={setPassphrase} />
      <div class="button-row data-row">
        <Button
          icon="download"
          onClick={save}
          off={isPassphraseReady(passphrase) ? undefined : `${fieldId}-hint`}
        >
          {t.save}
        </Button>
        <FilePicker label={t.read} accept=".json,application/json" onFile={state.readBack} />
      </div>
      {state.readingBack.value && <ReadBackCard reading={state.readingBack.value} />}
    </>
  );
}
