import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { ReadBackCard } from '../settings/read-back-card.tsx';
import { Button } from '../shared/button.tsx';
import { EraseQuestion } from '../shared/erase-question.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.lock;

/** The ways in without the passphrase; neither shows anything of what is hidden. */
export function Forgotten() {
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const [erasing, setErasing] = useState(false);
  const readingBack = state.readingBack.value;
  return (
    <>
      <div class="button-row">
        <Button look="plain" expanded={open} onClick={() => setOpen(!open)}>
          {t.forgotten}
        </Button>
      </div>
      {open && (
        <>
          <p>{t.forgottenText}</p>
          <div class="button-row data-row">
            <FilePicker label={texts.backup.read} accept=".json,application/json" onFile={state.readBack} />
            <Button look="plain" expanded={erasing} onClick={() => setErasing(true)}>
              {texts.settings.eraseAll}
            </Button>
          </div>
          {erasing && (
            <EraseQuestion
              text={t.eraseText}
              copy={false}
              onErase={() => void state.eraseAll()}
              onKeep={() => setErasing(false)}
            />
          )}
          {readingBack && <ReadBackCard reading={readingBack} />}
        </>
      )}
    </>
  );
}
