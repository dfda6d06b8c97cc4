import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormRow } from '../shared/form-row.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.lock;
const choices = [1, 2, 5, 10, 15, 30, 60];
const enough = 8;
const hintId = 'lock-hint';

/** A passphrase, twice, since it is not seen, and after how long it is asked for. */
export function LockForm() {
  const { lock } = usePanel().state;
  const [minutes, setMinutes] = useState(10);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const differ = second !== '' && first !== second;
  const ready = first.length >= enough && first === second;
  return (
    <>
      <FormRow id="lock-first" label={t.passphrase}>
        <input
          id="lock-first"
          class="field"
          type="password"
          autocomplete="new-password"
          value={first}
          aria-describedby={hintId}
          onInput={({ currentTarget }) => setFirst(currentTarget.value)}
        />
      </FormRow>
      <FormRow id="lock-second" label={t.again} error={differ ? t.unlike : undefined}>
        <input
          id="lock-second"
          class="field"
          type="password"
          autocomplete="new-password"
          value={second}
          aria-invalid={differ}
          onInput={({ currentTarget }) => setSecond(currentTarget.value)}
        />
      </FormRow>
      <p id={hintId} class="small quiet">
        {t.hint}
      </p>
      <div class="form-row">
        <span class="small quiet">{t.after}</span>
        <Picker
          class="picker boxed"
          shown={false}
          label={t.after}
          value={String(minutes)}
          choices={choices.map((value) => ({ value: String(value), label: t.minutes(value) }))}
          onPick={(picked) => setMinutes(Number(picked))}
        />
      </div>
      <div class="button-row data-row">
        <Button
          icon="lock"
          off={ready ? undefined : hintId}
          onClick={() => {
            setFirst('');
            setSecond('');
            void lock.set(first, minutes);
          }}
        >
          {t.set}
        </Button>
      </div>
    </>
  );
}
