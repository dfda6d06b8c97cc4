import { useEffect } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Forgotten } from './forgotten.tsx';
import { UnlockForm } from './unlock-form.tsx';

const t = texts.lock;

/** All there is to see while the panel hides: the question for the passphrase, and the ways in without it. */
export function LockScreen() {
  const { lock } = usePanel().state;
  useEffect(() => {
    // What is hidden hears no key.
    const keep = (event: KeyboardEvent): void => event.stopPropagation();
    addEventListener('keydown', keep, true);
    return () => removeEventListener('keydown', keep, true);
  }, []);
  return (
    <main class="state-view lock">
      <Icon name="lock" />
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <UnlockForm lock={lock} />
      <Forgotten />
    </main>
  );
}
