// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../lib/domain/instant.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { sender } from '../fake-data.ts';
import type { FakeSignals } from '../fake-signals.ts';
import { renderApp } from '../render-app.tsx';

const show = (set: (signals: FakeSignals) => void = () => {}) =>
  renderApp((signals) => {
    signals.view.value = { name: 'settings' };
    signals.sites.value = ['https://books.northwind.example.com/*'];
    signals.sender.value = sender;
    set(signals);
  });

it('keeps your name from the first key', () => {
  const { state } = show();
  fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Mia L' } });
  expect(state.setAuthor).toHaveBeenCalledWith('Mia L');
});

it('forgets a site', () => {
  const { state } = show();
  fireEvent.click(screen.getByRole('button', { name: /^Forget https:/ }));
  expect(state.forgetSite).toHaveBeenCalledWith('https://books.northwind.example.com/*');
});

it('changes the sender of the book', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Edit: Sender' }));
  expect(screen.getByLabelText('Company')).toHaveProperty('value', sender.company);
});

describe('your data', () => {
  const choose = (): File => {
    const file = new File(['{}'], 'dunlin.json', { type: 'application/json' });
    fireEvent.change(screen.getByLabelText('Read a file back', { selector: 'input' }), {
      target: { files: [file] },
    });
    return file;
  };

  it('go out as one file', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.save }));
    expect(state.saveEverything).toHaveBeenCalledExactlyOnceWith('');
  });

  it('go out behind a passphrase only once it is long enough', () => {
    const { state } = show();
    fireEvent.click(screen.getByLabelText(texts.backup.withPassphrase));
    const save = screen.getByRole('button', { name: texts.backup.save });
    fireEvent.input(screen.getByLabelText(texts.backup.passphrase), { target: { value: 'short' } });
    fireEvent.click(save);
    expect(state.saveEverything).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText(texts.backup.passphrase), { target: { value: 'long enough' } });
    fireEvent.click(save);
    expect(state.saveEverything).toHaveBeenCalledExactlyOnceWith('long enough');
  });

  it('are looked into first, and replaced only after a second press', () => {
    const { state } = show((set) => {
      set.readingBack.value = {
        step: 'preview',
        file: 'dunlin.json',
        preview: {
          savedAt: instantOf(Date.parse('2026-05-12T08:00:00Z')),
          version: '0.1.0',
          books: ['Acme Ltd'],
          customers: 1204,
          entries: 1,
        },
      };
    });
    const file = choose();
    expect(state.readBack).toHaveBeenCalledWith(file);
    expect(screen.getByRole('alert').textContent).toContain(
      'Acme Ltd: 1,204 customers, 1 entry in the journal',
    );
    expect(state.replaceByFile).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.replace }));
    expect(state.replaceByFile).toHaveBeenCalledOnce();
  });

  it('stay when the user thinks better of it', () => {
    const { state } = show((set) => {
      set.readingBack.value = { step: 'passphrase', file: 'dunlin.json', wrong: true };
    });
    expect(screen.getByRole('alert').textContent).toContain(texts.backup.wrongPassphrase);
    fireEvent.click(screen.getByRole('button', { name: texts.backup.keep }));
    expect(state.leaveFile).toHaveBeenCalledOnce();
  });

  it.each([
    [texts.settings.eraseBook('Northwind Ledger'), 'eraseBook'],
    [texts.settings.eraseAll, 'eraseAll'],
  ] as const)('%s only after a second press, with a copy offered', (name, act) => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(state[act]).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain(texts.backup.save);
    fireEvent.click(screen.getByRole('button', { name: texts.settings.eraseYes }));
    expect(state[act]).toHaveBeenCalledOnce();
  });
});

it('names the version', () => {
  show();
  expect(screen.getByText('Dunlin 0.1.0')).toBeTruthy();
});

describe('how long what is done is kept', () => {
  it('is counted before anything is deleted', () => {
    const { state } = show((set) => {
      set.outdated.value = { years: 3, counts: { invoices: 1204, entries: 1, files: 0 } };
    });
    fireEvent.change(screen.getByLabelText(texts.settings.retention), { target: { value: '5' } });
    expect(state.chooseRetention).toHaveBeenCalledExactlyOnceWith(5);
    expect(screen.getByRole('alert').textContent).toContain(
      'Older than 3 years: 1,204 settled invoices, 1 entry, 0 files.',
    );
    expect(state.confirmRetention).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: texts.settings.retentionYes }));
    expect(state.confirmRetention).toHaveBeenCalledOnce();
  });
});

describe('daily copies into a folder', () => {
  it('are begun by picking it, and ended', () => {
    const { state } = show((set) => {
      set.folder.value = { name: 'Copies', state: 'good' };
    });
    expect(screen.getByText(texts.backup.folderStates.good('Copies'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.folderPick }));
    expect(state.pickFolder).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.folderForget }));
    expect(state.forgetFolder).toHaveBeenCalledOnce();
  });
});
