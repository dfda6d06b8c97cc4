// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { euros, invoice, row, standing } from './fake-data.ts';
import { readWith, renderApp } from './render-app.tsx';

const harbour = standing('Harbour Foods AG', [
  invoice('INV-1042', '2026-04-03', { balance: euros(980_000) }),
  invoice('INV-1078', '2026-05-20', { balance: euros(437_500) }),
  invoice('INV-1090', '2026-04-20', { balance: null, total: euros(400_000) }),
  invoice('CN-0031', '2026-04-29', { kind: 'credit-note', balance: euros(-32_000) }),
]);
const fjord = standing('Fjord & Sons', [invoice('INV-7', '2026-04-10', { balance: euros(5_000) })]);

const show = (account: string | null, of: 'overdue' | 'open') =>
  renderApp((signals) => {
    readWith([row(harbour), row(fjord)])(signals);
    signals.view.value = { name: 'parts', account, of };
  });
const rows = () =>
  [...document.querySelectorAll('.part-row')].map((one) =>
    [...one.querySelectorAll('.number > [dir], .amount')].map((part) => part.textContent).join(' '),
  );

describe('the parts of a sum', () => {
  it('are the documents it was added up from, those that add nothing named', () => {
    show(harbour.account.key, 'open');
    expect(document.querySelector('.lead dd')?.textContent).toBe('€13,855.00');
    expect(rows()).toEqual([
      'INV-1042 €9,800.00',
      'INV-1078 €4,375.00',
      'CN-0031 −€320.00',
      'INV-1090 Not sure, not added',
    ]);
  });

  it('say of each the page and when it was read, and lead there', () => {
    const { state } = show(harbour.account.key, 'overdue');
    const [first] = document.querySelectorAll('.part-row');
    expect(first?.querySelector('.days')?.textContent).toMatch(/^read /);
    const page = screen.getByRole('link', { name: /Unpaid invoices/ });
    fireEvent.click(page);
    expect(state.openInTab).toHaveBeenCalledWith('https://books.northwind.example.com/invoices');
  });

  it('of the whole book are its customers, each with parts of its own', () => {
    const { state } = show(null, 'overdue');
    expect(rows()).toEqual(['Harbour Foods AG €9,800.00', 'Fjord & Sons €50.00']);
    fireEvent.click(screen.getByRole('button', { name: 'Fjord & Sons' }));
    expect(state.view.value).toEqual({ name: 'parts', account: fjord.account.key, of: 'overdue' });
  });
});

describe('a link into the ledger', () => {
  it('opens where the browser opens links when a modifier says so, or where the tab shows another site', () => {
    const { state } = show(harbour.account.key, 'overdue');
    const link = screen.getByRole('link', { name: /INV-1042/ });
    const left: boolean[] = [];
    const stay = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    fireEvent.click(link, { ctrlKey: true });
    expect(state.openInTab).not.toHaveBeenCalled();
    fireEvent.click(link);
    vi.mocked(state.openInTab).mockReturnValue(false);
    fireEvent.click(link);
    document.removeEventListener('click', stay);
    expect(left).toEqual([true, false, true]);
  });
});
