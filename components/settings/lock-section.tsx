import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { LockForm } from './lock-form.tsx';

const t = texts.lock;

/** Hiding behind a passphrase after a while, and what that is not good for. */
export function LockSection() {
  const { lock } = usePanel().state;
  const minutes = lock.minutes.value;
  return (
    <section class="section">
      <h2>{t.heading}</h2>
      <p class="quiet">{t.about}</p>
      {minutes === null ? (
        <LockForm />
      ) : (
        <>
          <p class="small quiet">{t.on(minutes)}</p>
          <div class="button-row data-row">
            <Button icon="lock" hint="l" onClick={lock.hideNow}>
              {t.now}
            </Button>
            <Button look="plain" onClick={() => void lock.remove()}>
              {t.remove}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
