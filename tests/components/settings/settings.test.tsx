// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { sender } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const show = () =>
  renderApp((signals) => {
    signals.view.value = { name: 'settings' };
    signals.sites.value = ['https://books.northwind.example.com/*'];
    signals.sender.value = sender;
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
    fireEvent.click(screen.getByRole('button', { name: 'Save everything as one file' }));
    expect(state.saveEverything).toHaveBeenCalledOnce();
  });

  it('are replaced only after a second press that says so', () => {
    const { state } = show();
    const file = choose();
    expect(state.readBack).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('“dunlin.json” replaces everything');
    fireEvent.click(screen.getByRole('button', { name: 'Replace everything' }));
    expect(state.readBack).toHaveBeenCalledWith(file);
  });

  it('stay when the user thinks better of it', () => {
    const { state } = show();
    choose();
    fireEvent.click(screen.getByRole('button', { name: 'Keep what is here' }));
    expect(state.readBack).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('names the version', () => {
  show();
  expect(screen.getByText('Dunlin 0.1.0')).toBeTruthy();
});
