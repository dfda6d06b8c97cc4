// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { euros, invoice, row, snapshot, standing } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const t = texts.settings;

it('a customer is erased only by a second press, with a copy offered before it', () => {
  const of = standing('Harbour Foods AG', [invoice('INV-1', '2026-04-03', { balance: euros(100) })]);
  const { key } = of.account;
  const { state } = renderApp((signals) => {
    signals.page.value = { at: 'read', snapshot: snapshot() };
    signals.worklist.value = [row(of, {})];
    signals.view.value = { name: 'account', account: key };
    signals.accountView.value = { ...row(of, {}), timeline: [], undone: new Set<string>(), noteDraft: null };
  });
  const open = (): void => {
    fireEvent.click(screen.getByRole('button', { name: texts.talk.account.more }));
    fireEvent.click(screen.getByText(t.eraseCustomer));
  };
  open();
  expect(screen.getByRole('alert').textContent).toContain(t.eraseCustomerText('Harbour Foods AG'));
  expect(document.activeElement?.textContent).toContain(texts.backup.save);
  fireEvent.click(screen.getByText(t.keep));
  expect(screen.queryByText(t.eraseYes)).toBeNull();
  expect(state.eraseAccount).not.toHaveBeenCalled();
  open();
  fireEvent.click(screen.getByText(t.eraseYes));
  expect(state.eraseAccount).toHaveBeenCalledWith(key);
});
