// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { NextAction } from '../../../lib/collect/next-action.ts';
import type { AccountView } from '../../../lib/panel/panel-state.ts';
import {
  contact,
  euros,
  instant,
  invoice,
  note,
  readAt,
  reminder,
  row,
  seen,
  snapshot,
  standing,
  today,
} from '../fake-data.ts';
import { press, renderApp } from '../render-app.tsx';

const bills = [
  invoice('INV-1042', '2026-04-03', { balance: euros(980_000) }),
  invoice('INV-1078', '2026-05-20', { balance: euros(437_500) }),
  invoice('INV-1090', '2026-04-20', { balance: null, total: euros(400_000) }),
  invoice('CN-0031', '2026-04-29', { kind: 'credit-note', balance: euros(-32_000) }),
];
const of = standing('Harbour Foods AG', bills);
const { key } = of.account;

function show(changes: Partial<AccountView> = {}, action: Partial<NextAction> = {}) {
  const view = { ...row(of, action), timeline: [], undone: new Set<string>(), noteDraft: null, ...changes };
  return renderApp((signals) => {
    const read = snapshot({ invoices: [seen(bills[0] ?? invoice('', '2026-01-01'), 14)] });
    signals.page.value = { at: 'read', snapshot: read };
    signals.snapshot.value = read;
    signals.worklist.value = [{ ...row(view.standing), action: view.action }];
    signals.view.value = { name: 'account', account: key };
    signals.accountView.value = view;
  });
}
const rowOf = (number: string): HTMLElement => {
  const found = screen.getByText(number).closest('li');
  if (!found) throw new Error(`no row ${number}`);
  return found;
};

describe('figures', () => {
  it('keeps what is overdue and what is open apart', () => {
    show();
    expect(screen.getByText('Overdue, 1 invoice').nextElementSibling?.textContent).toBe('€9,800.00');
    expect(screen.getByText('Open').nextElementSibling?.textContent).toBe('€13,855.00');
    expect(screen.getByText('Oldest').nextElementSibling?.textContent).toBe('41 days');
    expect(screen.getByText('Last contact').nextElementSibling?.textContent).toBe('None yet');
  });
});

describe('the next action', () => {
  it('has one primary button, and reasons that lead to their evidence', () => {
    const { state } = show();
    expect(screen.getByRole('heading', { name: 'Remind Harbour Foods AG' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'row 14' }));
    expect(document.activeElement?.textContent).toContain('INV-1042');
    fireEvent.click(screen.getByRole('button', { name: 'Draft the reminder' }));
    expect(state.draftFor).toHaveBeenCalledWith(key);
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1);
  });

  it('leads from a policy reason to the plan in settings', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'the plan' }));
    expect(document.activeElement?.id).toBe('plan');
  });

  it('a call opens with its script, or is logged without one, at whatever stage', () => {
    const { state } = show({}, { contact: contact(of, { stage: 'first', channel: 'call' }) });
    expect(screen.getByRole('heading', { name: 'Call Harbour Foods AG' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Call' }));
    expect(state.journal.openCall).toHaveBeenCalledWith(key);
    fireEvent.click(screen.getByRole('button', { name: 'Log as called' }));
    expect(state.chasedElsewhere).toHaveBeenCalledWith(key, 'first');
  });

  it('says when nothing is to be said, and when the next contact comes', () => {
    show({}, { contact: null, dueOn: null });
    expect(screen.getByRole('heading', { name: 'Nothing to say today' })).toBeTruthy();
  });

  it('names what is to do on our side beside the contact', () => {
    const because = [
      {
        code: 'credit-unapplied',
        amount: [euros(32_000)],
        evidence: { kind: 'invoice', key: 'credit-note:CN-0031' },
      },
    ] as const;
    const task = { kind: 'apply-credit', about: 'CN-0031', because, decision: null } as const;
    show({}, { tasks: [{ ...task, dueOn: today, time: null, who: 'collector' }] });
    expect(screen.getByText('Apply the credit in your ledger')).toBeTruthy();
    expect(screen.getByText('€320.00')).toBeTruthy();
  });
});

describe('invoices', () => {
  it('each has a state in words and opens in the ledger', () => {
    show();
    expect(within(rowOf('INV-1042')).getByText('Overdue')).toBeTruthy();
    expect(within(rowOf('INV-1042')).getByText('3 Apr · 41 days')).toBeTruthy();
    expect(within(rowOf('INV-1078')).getByText('Not due')).toBeTruthy();
    expect(within(rowOf('CN-0031')).getByText('Credit, not applied')).toBeTruthy();
    expect(rowOf('CN-0031').querySelector('.money')?.textContent).toBe('−€320.00');
    const link = within(rowOf('INV-1042')).getByRole('link');
    expect(link.getAttribute('href')).toBe('https://books.northwind.example.com/invoices/INV-1042');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('never shows a total as if it were the balance', () => {
    show();
    const item = rowOf('INV-1090');
    expect(within(item).getByText('Balance not shown')).toBeTruthy();
    expect(item.querySelector('.money')).toBeNull();
    expect(within(item).getByText('total €4,000.00')).toBeTruthy();
  });

  it('marks what was worked out, what is a draft, and what was not seen lately', () => {
    const odd = invoice('INV-7', '2026-04-03', {
      status: 'draft',
      source: { ...invoice('x', '2026-04-03').source, balance: 'derived' },
      lastSeen: instant('2026-05-02T08:00:00.000Z'),
    });
    const changed = standing('Harbour Foods AG', [odd]);
    show({ standing: changed });
    const item = within(rowOf('INV-7'));
    for (const word of ['Overdue', 'Draft in the ledger', 'Worked out, not printed', 'Not seen since 2 May'])
      expect(item.getByText(word)).toBeTruthy();
  });

  it('makes no link of an address that is not a web page', () => {
    const bad = invoice('INV-8', '2026-04-03', { link: 'javascript:alert(1)' });
    show({ standing: standing('Harbour Foods AG', [bad]) });
    expect(within(rowOf('INV-8')).queryByRole('link')).toBeNull();
  });

  it('outlines on the page what is pointed at, where its place is known', () => {
    const { state } = show();
    fireEvent.pointerEnter(rowOf('INV-1078'));
    expect(state.trace).not.toHaveBeenCalled();
    fireEvent.pointerMove(rowOf('INV-1042'));
    expect(state.trace).toHaveBeenCalledWith({ frame: 'f1', region: 'r1', row: '14', column: 4 });
    fireEvent.pointerLeave(rowOf('INV-1042'));
    expect(state.traceOff).toHaveBeenCalled();
  });
});

describe('the timeline', () => {
  it('takes back a reminder that was not sent, and keeps what was taken back, struck', () => {
    const sent = reminder(key);
    const gone = reminder(key, { id: 'r0', stage: 'second' });
    const { state } = show({ timeline: [sent, gone], undone: new Set(['r0']) });
    expect(screen.getByText('Second reminder sent').tagName).toBe('S');
    fireEvent.click(screen.getByRole('button', { name: 'Not sent?' }));
    expect(state.undo).toHaveBeenCalledWith('r1');
  });

  it('shows notes as they were typed', () => {
    show({ timeline: [note(key, 'cheque 1234\n<b>sent</b> Monday')] });
    expect(screen.getByText(/cheque 1234/).textContent).toBe('cheque 1234\n<b>sent</b> Monday');
  });

  it('logs what was done outside', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('button', { name: 'Chased elsewhere: Second reminder' }));
    expect(state.chasedElsewhere).toHaveBeenCalledWith(key, 'second');
  });

  it('Escape closes the menu and stays in the view', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    press('Escape');
    expect(screen.queryByText(/Chased elsewhere/)).toBeNull();
    expect(state.back).not.toHaveBeenCalled();
  });
});

describe('a note', () => {
  const typed = { book: 'b', account: key, text: 'will pay Friday', changedAt: readAt };

  it('is handed on with every key', () => {
    const { state } = show();
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'w' } });
    expect(state.typeNote).toHaveBeenCalledWith('w');
  });

  it('Ctrl+Enter in its field saves it instead of pressing the primary button', () => {
    const { state } = show({ noteDraft: typed });
    screen.getByRole('textbox', { name: 'Note' }).focus();
    press('Enter', { ctrlKey: true });
    expect(state.saveNote).toHaveBeenCalledOnce();
    expect(state.draftFor).not.toHaveBeenCalled();
  });

  it('is not saved empty', () => {
    const { state } = show({ noteDraft: { ...typed, text: '  ' } });
    screen.getByRole('textbox', { name: 'Note' }).focus();
    press('Enter', { ctrlKey: true });
    expect(state.saveNote).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Save note' })).toBeNull();
  });
});

it('says so when the customer is gone', () => {
  renderApp((signals) => {
    signals.worklist.value = [];
    signals.view.value = { name: 'account', account: 'name:Nobody' };
  });
  expect(screen.getByRole('heading', { name: 'This customer is no longer in these books' })).toBeTruthy();
});
