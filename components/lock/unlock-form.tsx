import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LockState } from '../../lib/panel/lock-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormRow } from '../shared/form-row.tsx';

const t = texts.lock;

/** The question for the passphrase; takes the focus, and gives it back to what had it. */
export function UnlockForm({ lock }: { lock: LockState }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wrong = lock.wrong.value;
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => queueMicrotask(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
  }, []);
  const open = (): void => void lock.unlock(typed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <FormRow id="lock-passphrase" label={t.passphrase} error={wrong ? t.wrong : undefined}>
        <input
          id="lock-passphrase"
          ref={field}
          class="field"
          type="password"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'lock-passphrase-error' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </FormRow>
      <p class="unseen" role="status">
        {wrong && t.wrong}
      </p>
      <div class="button-row">
        <Button look="primary" onClick={open}>
          {t.unlock}
        </Button>
      </div>
    </form>
  );
}
