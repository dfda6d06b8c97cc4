// @vitest-environment happy-dom

import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Finding, Letter } from '../../../lib/letters/letter.ts';
import { tableRows } from '../../../lib/letters/table-rows.ts';
import { templateGroups } from '../../../lib/panel/draft-choices.ts';
import type { DraftView } from '../../../lib/panel/panel-state.ts';
import { euros, instant, invoice, letter, reminder, row, sender, standing } from '../fake-data.ts';
import { press, renderApp } from '../render-app.tsx';

const of = standing('Harbour Foods AG', [
  invoice('INV-1042', '2026-04-03', { balance: euros(980_000) }),
  invoice('INV-1078', '2026-05-20', { balance: euros(437_500) }),
  invoice('CN-0031', '2026-04-29', { kind: 'credit-note', balance: euros(-32_000) }),
]);
const { key } = of.account;

const base: DraftView = {
  account: key,
  stage: 'first',
  wording: { template: 'first', tone: 'neutral', language: 'en' },
  groups: templateGroups,
  ownTexts: [],
  own: null,
  tones: ['warm', 'neutral', 'firm'],
  languages: ['en', 'de'],
  keepable: false,
  way: 'mailto',
  ways: ['mailto', 'gmail', 'eml'],
  carries: 'whole',
  short: null,
  window: 'din',
  phone: null,
  files: [],
  edits: null,
  letter: letter(of),
  rows: tableRows(letter(of)),
  findings: [],
  sent: null,
};

const saying = (of_: Letter): Partial<DraftView> => ({ letter: of_, rows: tableRows(of_) });

function show(changes: Partial<DraftView> = {}) {
  return renderApp((signals) => {
    signals.worklist.value = [row(of)];
    signals.sender.value = changes.letter === null ? null : sender;
    signals.view.value = { name: 'draft', account: key };
    signals.draftView.value = { ...base, ...changes };
  });
}

describe('the letter', () => {
  it('shows overdue lines, the credit, what is to pay, and apart what is not due', () => {
    show();
    const cells = [...document.querySelectorAll('.letter tr')].map((line) =>
      [...line.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['Invoice', 'Due', 'Days overdue', 'Open'],
      ['INV-10424 Mar 2026', '3 Apr 2026', '41', '€9,800.00'],
      ['Total overdue', '€9,800.00'],
      ['Credit CN-0031', '−€320.00'],
      ['To pay', '€9,480.00'],
      ['INV-107820 Apr 2026', '20 May 2026', '', '€4,375.00'],
    ]);
  });

  it('lists currencies apart', () => {
    const usd = { minor: 441_000, currency: 'USD', basis: 'document' } as const;
    const two = standing('Harbour Foods AG', [
      invoice('A', '2026-04-03'),
      invoice('B', '2026-04-03', { balance: usd }),
    ]);
    show(saying(letter(two)));
    const texts = [...document.querySelectorAll('.letter tbody td:last-child')].map(
      (cell) => cell.textContent,
    );
    expect(texts).toEqual(['€1,000.00', 'US$4,410.00']);
  });

  it('marks a balance that was worked out', () => {
    const source = { ...invoice('x', '2026-04-03').source, balance: 'derived' } as const;
    const guessed = standing('Harbour Foods AG', [invoice('INV-1042', '2026-04-03', { source })]);
    show(saying(letter(guessed)));
    expect(document.querySelector('.letter tbody td:last-child')?.textContent).toBe('€1,000.00*');
    expect(screen.getByText(/worked out from total and status/)).toBeTruthy();
  });

  it('lets the words be edited, never the amounts', () => {
    const { state } = show();
    expect(screen.queryByLabelText('Words before the table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Edit words' }));
    fireEvent.input(screen.getByLabelText('Words before the table'), { target: { value: 'Dear Ana,' } });
    expect(state.editDraft).toHaveBeenCalledWith({ opening: 'Dear Ana,' });
    expect(document.querySelector('.letter table :is(input, textarea)')).toBeNull();
  });

  it('keeps what is being typed when the store answers late', () => {
    const { state } = show();
    const subject = screen.getByLabelText('Subject');
    subject.focus();
    fireEvent.input(subject, { target: { value: 'My own words' } });
    state.draftView.value = { ...base, letter: letter(of, { subject: 'My own w' }) };
    expect(subject).toHaveProperty('value', 'My own words');
  });

  it('goes out as another text, in another tone or language when one is picked', () => {
    const { state } = show();
    for (const [label, changes] of [
      ['Tone', { tone: 'warm' }],
      ['In', { language: 'de' }],
    ] as const) {
      fireEvent.change(screen.getByLabelText(label), { target: { value: Object.values(changes)[0] } });
      expect(state.editDraft).toHaveBeenLastCalledWith(changes);
    }
  });

  it('finds a text among all by what it is for', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: /^As/ }));
    expect(screen.getAllByRole('group').length).toBeGreaterThan(6);
    const search = screen.getByRole('combobox', { name: 'Search texts' });
    expect(document.activeElement).toBe(search);
    fireEvent.input(search, { target: { value: 'promise coming' } });
    const list = within(screen.getByRole('listbox', { name: 'What is it?' }));
    expect(list.getAllByRole('option').map((one) => one.textContent)).toEqual(['Promise coming up']);
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(state.editDraft).toHaveBeenCalledWith({ template: 'promise-reminder', own: null });
    expect(screen.queryByRole('listbox', { name: 'What is it?' })).toBeNull();
  });

  it('leaves the list of texts by Escape, back at its button', () => {
    show();
    const button = screen.getByRole('button', { name: /^As/ });
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Search texts' }), { key: 'Escape' });
    expect(screen.queryByRole('listbox', { name: 'What is it?' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('offers no tone where the text has but one', () => {
    show({ tones: [] });
    expect(screen.queryByLabelText('Tone')).toBeNull();
    expect(screen.getByLabelText('In')).toBeTruthy();
  });

  it('heads its table in its own language', () => {
    const german = letter(of, { wording: { template: 'first', tone: 'neutral', language: 'de' } });
    show(saying(german));
    const heads = [...document.querySelectorAll('.letter th')].map((head) => head.textContent);
    expect(heads).toEqual(['Rechnung', 'Fällig am', 'Tage überfällig', 'Offen']);
  });
});

describe('leaving', () => {
  it('opens in mail or copies', () => {
    const { state } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(state.copyLetter).toHaveBeenCalledOnce();
    press('Enter', { ctrlKey: true });
    expect(state.handOverDraft).toHaveBeenCalledOnce();
  });

  it('says before the click when the letter is too long for a mail link', () => {
    show({ carries: 'long' });
    expect(screen.getByRole('button', { name: 'Copy and open mail' })).toBeTruthy();
    expect(screen.getByText(/Too long for a link/)).toBeTruthy();
  });

  it('names the way it leaves by', () => {
    const { state } = show({ way: 'gmail', carries: 'private' });
    expect(screen.getByRole('button', { name: 'Copy and open Gmail' })).toBeTruthy();
    expect(screen.getByText(/press Ctrl\+V/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('By'), { target: { value: 'eml' } });
    expect(state.chooseWay).toHaveBeenCalledWith('eml');
  });

  it('afterwards says how and when, and takes it back', () => {
    const sent = reminder(key, { at: instant('2026-05-14T10:42:00.000Z') });
    const { state } = show({ sent });
    expect(screen.getByText('Opened in mail 10:42')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open in mail' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Not sent?' }));
    expect(state.undo).toHaveBeenCalledWith('r1');
  });
});

describe('on paper', () => {
  it('goes in the envelopes of the book, chosen once', () => {
    const { state } = show({ way: 'print', window: 'us' });
    const choice = screen.getByLabelText<HTMLSelectElement>('Envelope window');
    expect(choice.value).toBe('us');
    fireEvent.change(choice, { target: { value: 'din' } });
    expect(state.chooseWindow).toHaveBeenCalledWith('din');
  });
});

describe('findings', () => {
  const changed: Finding = {
    check: 'page-changed',
    blocking: true,
    says: { code: 'page-changed' },
    mend: 'read-again',
    overrulable: true,
    overruled: null,
  };
  const gap: Finding = {
    check: 'gap',
    blocking: false,
    says: { code: 'gap', daysAgo: 3, gapDays: 5 },
    mend: null,
    overrulable: false,
    overruled: null,
  };

  it('a blocking one keeps the letter here; its mend is the primary button', () => {
    const { state } = show({ findings: [gap, changed] });
    const open = screen.getByRole('button', { name: 'Open in mail' });
    expect(open.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(open.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '1 thing to mend before this can leave.',
    );
    fireEvent.click(open);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(state.handOverDraft).not.toHaveBeenCalled();
    expect(state.copyLetter).not.toHaveBeenCalled();
    press('Enter', { ctrlKey: true });
    expect(state.readAgain).toHaveBeenCalledOnce();
  });

  it('one to consider lets it leave', () => {
    const { state } = show({ findings: [gap] });
    fireEvent.click(screen.getByRole('button', { name: 'Open in mail' }));
    expect(state.handOverDraft).toHaveBeenCalledOnce();
  });

  it('a blocking one goes out with a reason, which is asked for', () => {
    const { state } = show({ findings: [changed] });
    fireEvent.click(screen.getByRole('button', { name: 'Send all the same' }));
    fireEvent.click(screen.getByRole('button', { name: 'Log it and go on' }));
    expect(state.overrule).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Reason, for the log'), {
      target: { value: ' Ana asked for it ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Log it and go on' }));
    expect(state.overrule).toHaveBeenCalledWith('page-changed', 'Ana asked for it');
  });

  it('words are put right by one click', () => {
    const loud: Finding = { ...gap, check: 'threat', mend: { find: 'at once', write: 'by 21 May' } };
    const { state } = show({ findings: [loud] });
    fireEvent.click(screen.getByRole('button', { name: 'Write “by 21 May”' }));
    expect(state.mendDraft).toHaveBeenCalledWith(loud);
  });

  it('a missing address leads to its field', () => {
    show({ findings: [{ ...changed, mend: 'add-recipient' }], letter: letter(of, { to: null }) });
    fireEvent.click(screen.getByRole('button', { name: 'Add the address' }));
    expect(document.activeElement).toBe(screen.getByLabelText('To'));
  });
});

describe('the sender', () => {
  const fill = (values: Partial<typeof sender>): void => {
    for (const [name, value] of Object.entries(values)) {
      const field = document.querySelector(`[name="${name}"]`);
      if (field) fireEvent.input(field, { target: { value } });
    }
  };
  const submit = (): void => {
    const form = document.querySelector('form');
    if (form) fireEvent.submit(form);
  };

  it('is asked in place of the letter, which cannot leave before', () => {
    show({ letter: null });
    expect(screen.getByRole('heading', { name: 'Who is writing?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open in mail' })).toBeNull();
    expect(screen.getByLabelText('Your name')).toHaveProperty('value', 'Mia');
  });

  it('says what each entry lacks and leads to the first', () => {
    const { state } = show({ letter: null });
    fill({ ...sender, company: ' ', replyTo: 'nobody' });
    submit();
    expect(state.saveSender).not.toHaveBeenCalled();
    const company = screen.getByLabelText('Company');
    expect(document.activeElement).toBe(company);
    expect(company.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
    expect(screen.getByText('2 fields still need an entry.')).toBeTruthy();
  });

  it('is saved trimmed', () => {
    const { state } = show({ letter: null });
    fill({ ...sender, company: `  ${sender.company} ` });
    submit();
    expect(state.saveSender).toHaveBeenCalledWith({ ...sender, mailPath: 'mailto' });
  });

  it('says once by which way letters leave', () => {
    const { state } = show({ letter: null });
    fill(sender);
    fireEvent.click(screen.getByRole('radio', { name: 'Gmail' }));
    submit();
    expect(state.saveSender).toHaveBeenCalledWith({ ...sender, mailPath: 'gmail' });
  });

  it('can be changed from the letter', async () => {
    show();
    const strip = screen.getByRole('group', { name: 'Message' });
    fireEvent.click(within(strip).getByRole('button', { name: /Mia Lund/ }));
    await vi.waitFor(() =>
      expect(screen.getByLabelText('Company')).toHaveProperty('value', 'Northwind Traders'),
    );
  });
});
