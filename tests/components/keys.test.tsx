// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { invoice, row, simpleRow, standing, today } from './fake-data.ts';
import { press, readWith, renderApp } from './render-app.tsx';

const rows = [
  simpleRow('Anchor Ltd', 40),
  simpleRow('Brightwater Clinics', 30),
  simpleRow('Calle Nueva', 20),
];
const current = (): string | null => document.querySelector('[aria-current] .name')?.textContent ?? null;

describe('keys on the worklist', () => {
  it('j and k move the current row and take the focus along', () => {
    renderApp(readWith(rows));
    expect(current()).toBe('Anchor Ltd');
    press('j');
    expect(current()).toBe('Brightwater Clinics');
    expect(document.activeElement?.textContent).toBe('Brightwater Clinics');
    press('j');
    press('j');
    expect(current()).toBe('Calle Nueva');
    press('k');
    expect(current()).toBe('Brightwater Clinics');
  });

  it('Enter opens, d drafts and n notes the current customer', () => {
    const { state } = renderApp(readWith(rows));
    press('d');
    expect(state.draftFor).toHaveBeenCalledWith('name:Anchor Ltd');
    press('n');
    expect(state.openNote).toHaveBeenCalledWith('name:Anchor Ltd');
    press('Enter');
    expect(state.show).toHaveBeenCalledWith({ name: 'account', account: 'name:Anchor Ltd' });
  });

  it('Enter on a focused button stays with the button', () => {
    const { state } = renderApp(readWith(rows));
    screen.getByRole('button', { name: 'Settings' }).focus();
    press('Enter');
    expect(state.show).not.toHaveBeenCalled();
  });

  it('draws a row that became current beyond the first hundred', async () => {
    const many = Array.from({ length: 250 }, (_, index) => simpleRow(`Customer ${index}`, 10 + index));
    const { state } = renderApp(readWith(many));
    await vi.waitFor(() => expect(document.querySelectorAll('.account-row')).toHaveLength(100));
    state.current.value = 'name:Customer 149';
    await vi.waitFor(() => expect(current()).toBe('Customer 149'));
  });
});

describe('keys of every view', () => {
  it('letters do nothing while a field has the focus', () => {
    const { state } = renderApp(readWith(rows));
    screen.getByRole('searchbox').focus();
    for (const key of ['d', 'n', 'j', 'z', '?']) press(key);
    expect(state.draftFor).not.toHaveBeenCalled();
    expect(state.openNote).not.toHaveBeenCalled();
    expect(state.show).not.toHaveBeenCalled();
  });

  it('letters do nothing with a modifier or during a composition', () => {
    const { state } = renderApp(readWith(rows));
    press('d', { ctrlKey: true });
    press('d', { isComposing: true });
    expect(state.draftFor).not.toHaveBeenCalled();
  });

  it('/ brings the search field into focus from any view', async () => {
    const { state } = renderApp((signals) => {
      readWith(rows)(signals);
      signals.view.value = { name: 'settings' };
    });
    press('/');
    expect(state.show).toHaveBeenCalledWith({ name: 'home' });
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });

  it('z takes back what the foot line offers, and nothing else', () => {
    const undo = vi.fn();
    const { state } = renderApp(readWith(rows));
    press('z');
    state.toast.value = { text: 'Note saved', undo, tone: 'neutral' };
    press('z');
    expect(undo).toHaveBeenCalledOnce();
    expect(state.toast.value).toBeNull();
  });

  it('n opens a note for the customer in hand, also from a view that shows none', () => {
    const { state } = renderApp(readWith(rows));
    press('j');
    const current = state.current.value;
    press('?');
    press('n');
    expect(current).not.toBeNull();
    expect(state.openNote).toHaveBeenCalledWith(current);
  });

  it('Escape goes back, ? shows the keys', () => {
    const { state } = renderApp(readWith(rows));
    press('?');
    expect(screen.getByRole('heading', { name: 'Keyboard' })).toBeTruthy();
    press('Escape');
    expect(state.back).toHaveBeenCalledOnce();
  });

  it('Escape in the search field first empties it, then leaves it', () => {
    renderApp(readWith(rows));
    const search = screen.getByRole('searchbox');
    search.focus();
    fireEvent.input(search, { target: { value: 'anchor' } });
    press('Escape');
    expect(search).toHaveProperty('value', '');
    expect(document.activeElement).toBe(search);
    press('Escape');
    expect(document.activeElement).not.toBe(search);
  });

  it('Ctrl+Enter presses the primary button, also from a field', () => {
    const { state } = renderApp(readWith(rows));
    screen.getByRole('searchbox').focus();
    press('Enter', { ctrlKey: true });
    expect(state.draftFor).toHaveBeenCalledWith('name:Anchor Ltd');
  });

  it('opening the panel takes no focus; going to a view and back does', async () => {
    const { state } = renderApp(readWith(rows));
    expect(document.activeElement).toBe(document.body);
    state.current.value = 'name:Calle Nueva';
    state.view.value = { name: 'settings' };
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Settings'));
    state.view.value = { name: 'home' };
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Calle Nueva'));
  });
});

it('a request for the note focuses its field, not the heading', async () => {
  const of = standing('Anchor Ltd', [invoice('INV-1', addDays(today, -9))]);
  const { state } = renderApp(readWith([row(of)]));
  state.accountView.value = { ...row(of), timeline: [], undone: new Set(), noteDraft: null };
  state.noteFocus.value += 1;
  state.view.value = { name: 'account', account: of.account.key };
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' })));
});
