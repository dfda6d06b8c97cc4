// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { simpleRow } from '../fake-data.ts';
import { press, readWith, renderApp } from '../render-app.tsx';

const t = texts.lock;

/** A worklist behind the lock. */
function locked() {
  const shown = renderApp(readWith([simpleRow('Anchor Ltd', 41)]));
  screen.getByRole('button', { name: 'Anchor Ltd' }).focus();
  return shown;
}
const hide =
  (hidden: boolean) =>
  ({ state }: ReturnType<typeof locked>) => {
    state.lock.hidden.value = hidden;
  };

describe('a panel that hides', () => {
  it('shows the question and nothing else, and takes the focus', async () => {
    const shown = locked();
    hide(true)(shown);
    const field = await screen.findByLabelText(t.passphrase);
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: 'Anchor Ltd' })).toBeNull();
    expect(screen.getByRole('heading', { name: t.title })).toBeTruthy();
  });

  it('hears none of the keys of what is hidden', async () => {
    const shown = locked();
    hide(true)(shown);
    await screen.findByLabelText(t.passphrase);
    press('m');
    press('?');
    expect(shown.state.show).not.toHaveBeenCalled();
  });

  it('opens by the passphrase, and says when it was another', async () => {
    const shown = locked();
    hide(true)(shown);
    fireEvent.input(await screen.findByLabelText(t.passphrase), { target: { value: 'open sesame' } });
    fireEvent.click(screen.getByRole('button', { name: t.unlock }));
    expect(shown.state.lock.unlock).toHaveBeenCalledExactlyOnceWith('open sesame');
    shown.state.lock.wrong.value = true;
    expect(await screen.findAllByText(t.wrong)).toHaveLength(2);
  });

  it('gives the focus back to what had it', async () => {
    const shown = locked();
    hide(true)(shown);
    await screen.findByLabelText(t.passphrase);
    hide(false)(shown);
    const row = await screen.findByRole('button', { name: 'Anchor Ltd' });
    await Promise.resolve();
    expect(document.activeElement).toBe(row);
  });

  it('is left without the passphrase by erasing everything or by a saved file, without a copy of what is hidden', async () => {
    const shown = locked();
    hide(true)(shown);
    fireEvent.click(await screen.findByRole('button', { name: t.forgotten }));
    expect(screen.getByText(t.forgottenText)).toBeTruthy();
    expect(screen.getByLabelText(texts.backup.read)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: texts.settings.eraseAll }));
    expect(screen.queryByRole('button', { name: texts.backup.save })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: texts.settings.eraseYes }));
    expect(shown.state.eraseAll).toHaveBeenCalledOnce();
  });
});

describe('the settings of the lock', () => {
  const settings = (minutes: number | null) => {
    const { state } = renderApp((signals) => {
      signals.view.value = { name: 'settings' };
    });
    state.lock.minutes.value = minutes;
    return state;
  };

  it('say that it hides and does not encrypt, and what does', () => {
    settings(null);
    const said = screen.getByText(t.about).textContent;
    expect(said).toContain('does not encrypt');
    expect(said).toContain('BitLocker');
    expect(said).toContain('behind a passphrase');
  });

  it('take a passphrase typed twice, and the minutes', () => {
    const state = settings(null);
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label, { selector: '#lock-first, #lock-second' }), {
        target: { value },
      });
    type(t.passphrase, 'open sesame');
    type(t.again, 'open sesami');
    fireEvent.click(screen.getByRole('button', { name: t.set }));
    expect(state.lock.set).not.toHaveBeenCalled();
    expect(screen.getByText(t.unlike)).toBeTruthy();
    type(t.again, 'open sesame');
    fireEvent.change(screen.getByLabelText(t.after), { target: { value: '5' } });
    fireEvent.click(screen.getByRole('button', { name: t.set }));
    expect(state.lock.set).toHaveBeenCalledExactlyOnceWith('open sesame', 5);
  });

  it('lock at once, by button and by key, and take the lock off', async () => {
    const state = settings(10);
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(t.now) }));
    press('l');
    expect(state.lock.hideNow).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('button', { name: t.remove }));
    expect(state.lock.remove).toHaveBeenCalledOnce();
  });
});
