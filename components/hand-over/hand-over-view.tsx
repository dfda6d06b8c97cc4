import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { FormRow } from '../shared/form-row.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { isPassphraseReady, PassphraseChoice } from '../shared/passphrase-choice.tsx';

const t = texts.handOver;
const lackingId = 'hand-over-lacking';

/** Which customers a colleague gets, as one file. */
export function HandOverView() {
  const { state } = usePanel();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const accounts = (state.worklist.value ?? []).map(({ standing }) => standing.account);
  const found = accounts.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  const ready = chosen.size > 0 && isPassphraseReady(passphrase);
  const toggle = (key: string): void => setChosen(chosen.symmetricDifference(new Set([key])));
  return (
    <Frame
      bar={<BackBar title={t.title} />}
      foot={
        <div class="action-bar">
          {!ready && (
            <p id={lackingId} class="small quiet">
              {t.lacking}
            </p>
          )}
          <Button
            look="primary"
            icon="download"
            off={ready ? undefined : lackingId}
            onClick={() => state.handOver([...chosen], passphrase ?? '')}
          >
            {t.save(chosen.size)}
          </Button>
        </div>
      }
    >
      <section class="section last">
        <p class="quiet">{t.text}</p>
        <PassphraseChoice id="hand-over-passphrase" passphrase={passphrase} onChange={setPassphrase} />
        <FormRow id="hand-over-find" label={t.find}>
          <input
            id="hand-over-find"
            class="field"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </FormRow>
        <div class="button-row data-row">
          <Button compact onClick={() => setChosen(chosen.union(new Set(found.map(({ key }) => key))))}>
            {t.all(found.length)}
          </Button>
          <Button compact look="plain" onClick={() => setChosen(new Set())}>
            {t.none}
          </Button>
          <span class="small quiet" role="status">
            {t.chosen(chosen.size)}
          </span>
        </div>
        <ul>
          {found.map(({ key, name }) => (
            <li key={key}>
              <label class="check">
                <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                <span class="cut" dir="auto">
                  {name}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
    </Frame>
  );
}
