import { useState } from 'preact/hooks';
import type { ReadBack } from '../../lib/panel/backup-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { localZone } from '../shared/time.ts';

const t = texts.backup;

/** A file about to be taken: first its passphrase, then what it holds, then the second press. */
export function ReadBackCard({ reading }: { reading: ReadBack }) {
  return (
    <div class="guard-finding" data-tone={reading.step === 'hand-over' ? 'neutral' : 'bad'} role="alert">
      <Icon name={reading.step === 'hand-over' ? 'file' : 'warn'} />
      {reading.step === 'passphrase' && <Passphrase {...reading} />}
      {reading.step === 'preview' && <Preview {...reading} />}
      {reading.step === 'hand-over' && <HandOver {...reading} />}
    </div>
  );
}

function Passphrase({ file, wrong }: ReadBack & { step: 'passphrase' }) {
  const { state } = usePanel();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        state.unlockFile(typed);
      }}
    >
      <p>
        <label for="unlock-passphrase">{t.unlockText(file)}</label>
      </p>
      <input
        id="unlock-passphrase"
        class="field"
        type="password"
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {wrong && <p class="small">{t.wrongPassphrase}</p>}
      <div class="mend">
        <Button compact onClick={() => state.unlockFile(typed)}>
          {t.unlock}
        </Button>
        <Button compact look="plain" onClick={state.leaveFile}>
          {t.keep}
        </Button>
      </div>
    </form>
  );
}

function Preview({ file, preview }: ReadBack & { step: 'preview' }) {
  const { state } = usePanel();
  const saved = texts.dates.moment(preview.savedAt, state.today.value, localZone());
  return (
    <div>
      <p>{t.holds(file, preview, saved)}</p>
      <p>{t.confirm}</p>
      <div class="mend">
        <Button compact onClick={state.replaceByFile}>
          {t.replace}
        </Button>
        <Button compact look="plain" onClick={state.leaveFile}>
          {t.keep}
        </Button>
      </div>
    </div>
  );
}

function HandOver({ file, preview }: ReadBack & { step: 'hand-over' }) {
  const { state } = usePanel();
  const words = texts.handOver;
  return (
    <div>
      <p>{words.holds(file, preview)}</p>
      <p>{words.brings(preview)}</p>
      <p>{words.keeps}</p>
      <div class="mend">
        <Button compact onClick={state.addFile}>
          {words.add}
        </Button>
        <Button compact look="plain" onClick={state.leaveFile}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
