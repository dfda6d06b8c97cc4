// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { disputesOf } from '../../../lib/collect/states/disputes.ts';
import { noAccountSettings } from '../../../lib/domain/account-settings.ts';
import type { Activity, ActivityOf } from '../../../lib/domain/activity.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import { newPerson } from '../../../lib/panel/journal/people.ts';
import type { View } from '../../../lib/panel/panel-state.ts';
import { euros, invoice, row, standing } from '../fake-data.ts';
import { press, readWith, renderApp } from '../render-app.tsx';

const bills = [
  invoice('INV-1042', '2026-04-03', { balance: euros(980_000) }),
  invoice('INV-1078', '2026-05-20', { balance: euros(437_500) }),
];
const of = standing('Harbour Foods AG', bills);
const { key: account, book } = of.account;
const entryLike: Activity = {
  kind: 'note',
  id: '0001',
  book,
  account,
  at: instantOf(0),
  zone: 'UTC',
  author: '',
  text: 'Rang twice',
};
const show = (view: View) =>
  renderApp((signals) => {
    readWith([row(of)])(signals);
    signals.view.value = view;
  });
const fill = (name: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
};

describe('a promise', () => {
  it('needs its day, and is about what is overdue unless told otherwise', () => {
    const { state } = show({ name: 'promise', account, promise: null });
    expect(screen.getByText('A promise needs its day')).toBeTruthy();
    press('Enter', { ctrlKey: true });
    expect(state.journal.record).not.toHaveBeenCalled();
    fill('Day promised', '2026-05-22');
    fill('Amount', '4,500');
    expect(screen.getByText('€4,500.00 is out of reminders until Fri 22 May')).toBeTruthy();
    press('Enter', { ctrlKey: true });
    const [[entry] = []] = state.journal.record.mock.calls[0] ?? [];
    expect(entry).toMatchObject({
      kind: 'promise',
      date: '2026-05-22',
      amount: { minor: 450_000, currency: 'EUR' },
      invoices: [{ invoice: bills[0]?.key, balance: { minor: 980_000 } }],
    });
  });

  it('is not taken for a day that is past', () => {
    show({ name: 'promise', account, promise: null });
    fill('Day promised', '2026-05-01');
    expect(screen.getByText('The day is past')).toBeTruthy();
  });
});

describe('a dispute', () => {
  it('is about invoices, whole or in part, and about no more than is open', () => {
    const { state } = show({ name: 'dispute', account, dispute: null });
    fireEvent.click(screen.getByRole('checkbox', { name: /INV-1042/ }));
    fill('Amount in dispute, INV-1042', '12000');
    expect(screen.getByText('Not one amount')).toBeTruthy();
    fill('Amount in dispute, INV-1042', '120');
    expect(screen.getByText('€120.00 is out of reminders')).toBeTruthy();
    press('Enter', { ctrlKey: true });
    const [[entry] = []] = state.journal.record.mock.calls[0] ?? [];
    expect(entry).toMatchObject({
      kind: 'dispute',
      lines: [{ invoice: bills[0]?.key, amount: { minor: 12_000 } }],
      owner: 'Mia',
    });
  });
});

it('a dispute that names no invoice asks for it, and is out of reminders once it does', async () => {
  const entry: ActivityOf<'dispute'> = {
    ...{ id: '0008', book, account, at: instantOf(0), zone: 'UTC', author: '', kind: 'dispute', lines: [] },
    ...{ reason: 'short', owner: '', due: null, text: '3 boxes short', files: [] },
  };
  const { state } = renderApp((signals) => {
    readWith([row({ ...of, agreements: { ...of.agreements, disputes: disputesOf([entry], of.today) } })])(
      signals,
    );
    signals.view.value = { name: 'dispute', account, dispute: entry.id };
  });
  expect(screen.getByText('Choose the invoice it is about')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: /INV-1042/ }));
  fill(/Amount in dispute/, '120');
  fireEvent.click(screen.getByRole('button', { name: 'Take out of reminders' }));
  const step = state.journal.record.mock.calls[0]?.[0]?.[0];
  expect(step).toMatchObject({
    kind: 'dispute-changed',
    lines: [{ invoice: bills[0]?.key, amount: { minor: 12_000, currency: 'EUR' } }],
  });
});

it('instalments of one number are told apart', () => {
  const parts = [1, 2].map((instalment) =>
    invoice('INV-7', '2026-04-03', { key: `invoice:INV-7#${instalment}`, instalment, balance: euros(100) }),
  );
  const split = standing('Harbour Foods AG', parts);
  renderApp((signals) => {
    readWith([row(split)])(signals);
    signals.view.value = { name: 'pause', account: split.account.key };
  });
  expect(screen.getByRole('checkbox', { name: /INV-7 · part 1/ })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: /INV-7 · part 2/ })).toBeTruthy();
});

describe('evidence', () => {
  const entry: ActivityOf<'dispute'> = {
    ...{ id: '0007', book, account, at: instantOf(0), zone: 'UTC', author: '', kind: 'dispute' },
    lines: [{ invoice: bills[0]?.key ?? '', amount: null }],
    ...{ reason: 'price', owner: '', due: null, text: '', files: ['gone', 'kept'] },
  };
  const [dispute = expect.fail('no dispute')] = disputesOf([entry], of.today);

  it('is erased at the second press; one that is gone says so', async () => {
    const { state } = renderApp((signals) => {
      readWith([row({ ...of, agreements: { ...of.agreements, disputes: [dispute] } })])(signals);
      signals.view.value = { name: 'home' };
    });
    const file = { book, account, id: 'kept', name: 'pallet.png', type: '', size: 3, addedAt: instantOf(0) };
    state.journal.file.mockImplementation(async (_account, id) =>
      id === 'kept' ? { ...file, data: new Blob(['abc']) } : null,
    );
    act(() => state.show({ name: 'dispute', account, dispute: dispute.entry.id }));
    fireEvent.click(await screen.findByRole('button', { name: 'Erase: pallet.png' }));
    expect(state.journal.eraseFile).not.toHaveBeenCalled();
    expect(screen.getByText('File erased')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good: pallet.png' }));
    expect(state.journal.eraseFile).toHaveBeenCalledWith(account, 'kept');
    await waitFor(() =>
      expect(state.journal.record.mock.calls[0]?.[0]).toMatchObject([
        { kind: 'dispute-changed', dispute: dispute.entry.id, files: ['gone'] },
      ]),
    );
  });
});

describe('a plan', () => {
  it('keeps the day of its first instalment, until another is chosen', () => {
    show({ name: 'plan', account, plan: null });
    const days = () => screen.getAllByLabelText(/^Instalment \d/).map((one) => Reflect.get(one, 'value'));
    fill('First on', '2026-06-15');
    expect(days()).toEqual(['2026-06-15', '2026-07-15', '2026-08-15']);
    fill('Then on day', '1');
    fill('First on', '2026-06-20');
    expect(days()).toEqual(['2026-06-20', '2026-07-01', '2026-08-01']);
  });

  it('splits evenly by month, and tells when changed parts no longer add up', () => {
    const { state } = show({ name: 'plan', account, plan: null });
    expect(screen.getByText('Together €9,800.00')).toBeTruthy();
    fill('Amount of instalment 1', '1000');
    expect(screen.getByText(/differ from the sum by/)).toBeTruthy();
    fill('Amount of instalment 1', '3266.68');
    press('Enter', { ctrlKey: true });
    const [[entry] = []] = state.journal.record.mock.calls[0] ?? [];
    expect(entry).toMatchObject({ kind: 'plan', agreed: false });
    expect(entry).toHaveProperty('instalments.length', 3);
  });
});

describe('a pause, a question, a follow-up', () => {
  it('are written with what was typed', () => {
    const { state } = show({ name: 'pause', account });
    fill('Reason', 'Merger');
    press('Enter', { ctrlKey: true });
    expect(state.journal.record.mock.calls[0]?.[0]).toEqual([
      { kind: 'pause', book, account, invoices: [], until: null, reason: 'Merger' },
    ]);
  });
  it('a follow-up needs its day', () => {
    const { state } = show({ name: 'follow-up', account, of: null });
    press('Enter', { ctrlKey: true });
    expect(state.journal.record).not.toHaveBeenCalled();
    fill('Day', '2026-05-21');
    fill('Time', '14:00');
    press('Enter', { ctrlKey: true });
    expect(state.journal.record.mock.calls[0]?.[0]?.[0]).toMatchObject({
      again: { on: '2026-05-21', time: '14:00' },
    });
  });
  it('a question keeps its words', () => {
    const { state } = show({ name: 'question', account, question: null });
    fill('What do they want to know?', 'A copy of INV-1042?');
    press('Enter', { ctrlKey: true });
    expect(state.journal.record.mock.calls[0]?.[0]?.[0]).toMatchObject({
      kind: 'question',
      text: 'A copy of INV-1042?',
    });
  });
});

describe('people', () => {
  it('what the page shows is taken only when the user says so', () => {
    const { state } = renderApp((signals) => {
      readWith([row({ ...of, account: { ...of.account, email: 'new@harbour.example.com' } })])(signals);
      signals.view.value = { name: 'contacts', account };
    });
    expect(screen.getByText('The page now shows new@harbour.example.com')).toBeTruthy();
    expect(state.journal.changeSettings).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
    const change = state.journal.changeSettings.mock.calls[0]?.[1];
    expect(change?.(noAccountSettings(book, account)).people).toMatchObject([
      { email: 'new@harbour.example.com', from: 'page' },
    ]);
  });

  it('what the page shows is waved away for good', () => {
    const of = standing('Harbour Foods AG', bills);
    const { state } = renderApp((signals) => {
      readWith([
        row({
          ...of,
          account: { ...of.account, contactName: 'Ana Souza', contactRole: 'Buyer', email: null },
        }),
      ])(signals);
      signals.view.value = { name: 'contacts', account };
    });
    expect(screen.getByText('The page now shows Ana Souza · Buyer')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    const change = state.journal.changeSettings.mock.calls[0]?.[1];
    act(() => {
      state.journal.settings.value = change?.(noAccountSettings(book, account)) ?? null;
    });
    expect(screen.queryByText(/The page now shows/)).toBeNull();
  });

  it('a number the page shows is offered beside the one the user typed, which stays', () => {
    const typed = {
      ...newPerson('', 'user', instantOf(0)),
      id: 'p1',
      name: 'Ana Souza',
      phone: '+351 21 999 99 99',
    };
    const page = { email: null, contactName: 'Ana Souza', phone: '+351 21 000 00 00' };
    const { state } = renderApp((signals) => {
      readWith([row({ ...of, account: { ...of.account, ...page } })])(signals);
      signals.view.value = { name: 'contacts', account };
    });
    expect(screen.getByText('The page now shows Ana Souza · +351 21 000 00 00')).toBeTruthy();
    act(() => {
      state.journal.settings.value = { ...noAccountSettings(book, account), people: [typed] };
    });
    expect(screen.getByText('The page now shows +351 21 000 00 00')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Call Ana Souza' }).getAttribute('href')).toBe(
      'tel:+351219999999',
    );
  });
});

describe('a form half filled in', () => {
  it('is there again as it was left, is told of on the account, and can be thrown away', () => {
    const { state } = show({ name: 'promise', account, promise: null });
    fill('Day promised', '2026-05-22');
    fill('In their words', 'on Friday, surely');
    act(() => state.show({ name: 'dispute', account, dispute: null }));
    act(() => state.show({ name: 'promise', account, promise: null }));
    expect(screen.getByLabelText('In their words')).toHaveProperty('value', 'on Friday, surely');
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByLabelText('In their words')).toHaveProperty('value', '');
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
  });

  it('is a draft no more once it was saved', async () => {
    const { state } = show({ name: 'promise', account, promise: null });
    state.journal.record.mockImplementation(async () => entryLike);
    fill('Day promised', '2026-05-22');
    expect(Object.keys(state.journal.forms.drafts.value ?? {})).toEqual(['promise']);
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(state.journal.forms.drafts.value).toEqual({}));
  });

  it('a plan keeps instalments changed by hand', () => {
    const { state } = show({ name: 'plan', account, plan: null });
    fill('Amount of instalment 1', '1000');
    act(() => state.show({ name: 'home' }));
    act(() => state.show({ name: 'plan', account, plan: null }));
    expect(screen.getByLabelText('Amount of instalment 1')).toHaveProperty('value', '1000');
  });
});

it('what is typed about a person is there again until it is saved', async () => {
  const { state } = show({ name: 'person', account, person: null });
  fill('Name', 'Ana Souza');
  fill('Role', 'Payables');
  act(() => state.show({ name: 'home' }));
  act(() => state.show({ name: 'person', account, person: null }));
  expect(screen.getByLabelText('Role')).toHaveProperty('value', 'Payables');
  press('Enter', { ctrlKey: true });
  const change = state.journal.changeSettings.mock.calls[0]?.[1];
  expect(change?.(noAccountSettings(book, account)).people).toMatchObject([
    { name: 'Ana Souza', role: 'Payables', from: 'user', zone: null },
  ]);
  await waitFor(() => expect(state.journal.forms.drafts.value).toEqual({}));
});

describe('another wording', () => {
  const correct = (value: string): void => {
    fireEvent.click(screen.getByRole('button', { name: 'Correct' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Correct' }), { target: { value } });
  };
  const timeline = () => {
    const { state } = show({ name: 'home' });
    state.journal.entries.value = [entryLike];
    act(() => state.show({ name: 'timeline', account, invoice: null }));
    return state;
  };

  it('stands open at its entry until it is saved', async () => {
    const state = timeline();
    await screen.findByText('Rang twice');
    correct('Rang three times');
    act(() => state.show({ name: 'home' }));
    act(() => state.show({ name: 'timeline', account, invoice: null }));
    expect(await screen.findByRole('textbox', { name: 'Correct' })).toHaveProperty(
      'value',
      'Rang three times',
    );
    state.journal.record.mockImplementation(async () => entryLike);
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(state.journal.forms.drafts.value).toEqual({}));
    expect(state.journal.record.mock.calls[0]?.[0]).toMatchObject([
      { kind: 'note', text: 'Rang three times', corrects: entryLike.id },
    ]);
  });

  it('is thrown away by Cancel', async () => {
    const state = timeline();
    await screen.findByText('Rang twice');
    correct('Rang three times');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('textbox', { name: 'Correct' })).toBeNull();
    expect(state.journal.forms.drafts.value).toEqual({});
  });
});

describe('“again on … because …”', () => {
  const again = (): void => {
    fill('Day', '2026-06-01');
    fill('Because', 'Ana is back');
  };
  const carried = { on: '2026-06-01', time: null, with: null, because: 'Ana is back' };

  it.each([
    ['promise', { name: 'promise', account, promise: null }, () => fill('Day promised', '2026-05-22')],
    [
      'dispute',
      { name: 'dispute', account, dispute: null },
      () => fireEvent.click(screen.getByRole('checkbox', { name: /INV-1042/ })),
    ],
    ['question', { name: 'question', account, question: null }, () => fill(/want to know/, 'A copy?')],
    ['plan', { name: 'plan', account, plan: null }, () => {}],
  ] as const)('is carried by a %s', (kind, view, filled) => {
    const { state } = show(view);
    filled();
    again();
    press('Enter', { ctrlKey: true });
    expect(state.journal.record.mock.calls[0]?.[0]?.[0]).toMatchObject({ kind, again: carried });
  });

  it('goes on from any entry, and is taken back with it', () => {
    const { state } = renderApp((signals) => {
      readWith([row(of)])(signals);
      signals.view.value = { name: 'home' };
    });
    state.journal.entries.value = [entryLike];
    act(() => state.show({ name: 'follow-up', account, of: entryLike.id }));
    expect(screen.getByText('Note')).toBeTruthy();
    again();
    press('Enter', { ctrlKey: true });
    expect(state.journal.record.mock.calls[0]?.[0]?.[0]).toMatchObject({
      cause: entryLike.id,
      again: carried,
    });
  });
});

describe('the reasons of disputes', () => {
  it('are those the user made of them, in every form', () => {
    const { state } = show({ name: 'dispute-rules' });
    const kept = { code: 'Pallets', label: null, hidden: false };
    const hidden = { code: 'freight', label: null, hidden: true };
    fireEvent.input(screen.getByLabelText('Add a reason of your own'), { target: { value: 'Pallets' } });
    fireEvent.keyDown(screen.getByLabelText('Add a reason of your own'), { key: 'Enter' });
    expect(state.journal.changeDisputeRules.mock.calls[0]?.[0]({ reasons: [], steps: [] })).toEqual({
      reasons: [kept],
      steps: [],
    });
    act(() => {
      state.journal.policy.value = { ...defaultPolicy, disputes: { reasons: [kept, hidden], steps: [] } };
      state.show({ name: 'dispute', account, dispute: null });
    });
    const offered = within(screen.getByRole('combobox', { name: 'Reason' })).getAllByRole('option');
    const names = offered.map((one) => one.textContent);
    expect(names).toContain('Pallets');
    expect(names).not.toContain('Freight or fee');
  });
});
