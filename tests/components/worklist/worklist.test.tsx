// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../lib/domain/day.ts';
import { contact, euros, invoice, row, simpleRow, standing, today } from '../fake-data.ts';
import { readWith, renderApp } from '../render-app.tsx';

const late = simpleRow('Anchor Ltd', 41, 1_824_000);
const later = simpleRow('Later & Sons', -5, 50_000);
const names = (): (string | null)[] =>
  [...document.querySelectorAll('.account-row .name')].map((one) => one.textContent);

describe('a row', () => {
  it('says who, why, the facts, how much, and what to press', () => {
    renderApp(readWith([late]));
    const item = screen.getByRole('listitem');
    expect(within(item).getByText('Never reminded')).toBeTruthy();
    expect(within(item).getByText('41 days · 1 invoice')).toBeTruthy();
    expect(item.querySelector('.money')?.textContent).toBe('€18,240.00');
    expect(item.querySelector('.money .minor')?.textContent).toBe('.00');
    expect(within(item).getByRole('button', { name: 'Remind' })).toBeTruthy();
  });

  it('keeps currencies apart', () => {
    const usd = { minor: 441_000, currency: 'USD', basis: 'document' } as const;
    const of = standing('Two', [invoice('A', '2026-04-01'), invoice('B', '2026-04-01', { balance: usd })]);
    renderApp(readWith([row(of)]));
    const amounts = [...(document.querySelector('.side')?.querySelectorAll('.money') ?? [])].map(
      (one) => one.textContent,
    );
    expect(amounts).toEqual(['€1,000.00', '$4,410.00']);
  });

  it('prints codes where two currencies share a symbol', () => {
    const in_ = (currency: string) => ({ minor: 100_00, currency, basis: 'document' }) as const;
    const one = (name: string, currency: string) =>
      row(standing(name, [invoice('A', '2026-04-01', { balance: in_(currency) })]));
    renderApp(readWith([one('American', 'USD'), one('Canadian', 'CAD')]));
    expect(document.querySelector('.side .money')?.textContent).toMatch(/^USD/);
  });

  it('shows a doubtful amount as a question in its place', () => {
    const of = standing('Doubtful', [invoice('A', '2026-04-01', { balance: null })]);
    const task = { kind: 'show-balance', about: 'A', because: [], decision: null, time: null } as const;
    const tasks = [{ ...task, dueOn: today, who: 'collector' as const }];
    renderApp(readWith([row(of, { contact: null, tasks })]));
    expect(screen.getByText('Amount not sure')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'See balances' })).toBeTruthy();
  });

  it('fills the button of the current row only', () => {
    renderApp(readWith([late, simpleRow('Brightwater', 12)]));
    expect(document.querySelectorAll('.button.primary')).toHaveLength(1);
  });

  it('a call opens with its script', () => {
    const of = late.standing;
    const { state } = renderApp(
      readWith([row(of, { contact: contact(of, { stage: 'first', channel: 'call' }) })]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Call' }));
    expect(state.journal.openCall).toHaveBeenCalledWith('name:Anchor Ltd');
  });

  it('renders hostile names as text', () => {
    renderApp(readWith([simpleRow('<img src=x onerror=alert(1)>', 9)]));
    expect(document.querySelector('.account-row img')).toBeNull();
    expect(names()).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('search', () => {
  const search = (text: string): void => {
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
  };
  const rows = [
    late,
    later,
    row(standing('Übersee-Großhandel', [invoice('RE-4711', '2026-04-01', { balance: euros(643_1840) })])),
  ];

  it.each([
    ['a part of the name', 'anch', ['Anchor Ltd']],
    ['a name without its accents', 'ubersee', ['Übersee-Großhandel']],
    ['an invoice number', 're-47', ['Übersee-Großhandel']],
    ['an amount as printed', '18,240', ['Anchor Ltd']],
    ['an amount in bare digits', '64318.40', ['Übersee-Großhandel']],
    ['customers of any tab', 'later', ['Later & Sons']],
  ])('finds by %s', (_, text, found) => {
    renderApp(readWith(rows));
    search(text);
    expect(names()).toEqual(found);
  });

  it('says what was not found and offers to clear', () => {
    renderApp(readWith(rows));
    search('zzz');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(names()).toContain('Anchor Ltd');
  });
});

describe('what is to do and what comes later', () => {
  it('shows first what is to do today, with counts', () => {
    renderApp(readWith([late, later]));
    expect(names()).toEqual(['Anchor Ltd']);
    fireEvent.click(screen.getByRole('button', { name: 'All 2' }));
    expect(names()).toEqual(['Anchor Ltd', 'Later & Sons']);
    expect(screen.getByText(/Not before Fri 22 May/)).toBeTruthy();
  });

  it('says so when nothing more is to do, and when it goes on', () => {
    renderApp(readWith([row(late.standing, { contact: null, dueOn: addDays(today, 1) })]));
    expect(screen.getByRole('heading', { name: 'Nothing more to do today' })).toBeTruthy();
    expect(screen.getByText('Next: Fri 15 May, 1 account.')).toBeTruthy();
  });

  it('sums what is overdue at the foot, currency by currency', () => {
    const yen = { minor: 198_274, currency: 'JPY', basis: 'document' } as const;
    renderApp(readWith([late, row(standing('Tokyo', [invoice('A', '2026-04-01', { balance: yen })]))]));
    expect(document.querySelector('.day-bar')?.textContent).toContain(
      '2 to do · €18,240.00 · ¥198,274 overdue2 customers',
    );
  });
});

describe('how far customers were chased before', () => {
  const ask = (set = readWith([late])) =>
    renderApp((signals) => {
      set(signals);
      signals.askChasedBefore.value = true;
    });

  it('is not shown unless it is to be asked', () => {
    renderApp(readWith([late]));
    expect(screen.queryByText(/chased before today/)).toBeNull();
  });

  it('takes nobody as an answer, with one click', () => {
    const { state } = ask();
    fireEvent.click(screen.getByRole('button', { name: 'Nobody yet' }));
    expect(state.chasedBefore).toHaveBeenCalledWith(
      [1, 31, 61, 91].map((fromDays) => ({ fromDays, stage: null })),
    );
  });

  it('takes a level for each age', () => {
    const { state } = ask();
    fireEvent.click(screen.getByRole('button', { name: 'Choose by age…' }));
    fireEvent.change(screen.getByLabelText('31 to 60 days'), { target: { value: 'first' } });
    fireEvent.change(screen.getByLabelText('over 90 days'), { target: { value: 'final' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save these' }));
    expect(state.chasedBefore).toHaveBeenCalledWith([
      { fromDays: 1, stage: null },
      { fromDays: 31, stage: 'first' },
      { fromDays: 61, stage: null },
      { fromDays: 91, stage: 'final' },
    ]);
  });
});

it('changes to another book', () => {
  const { state } = renderApp((signals) => {
    readWith([late])(signals);
    const [one] = signals.books.value;
    if (one) signals.books.value = [one, { ...one, key: 'other', name: 'Southwind' }];
  });
  fireEvent.change(screen.getByLabelText('Books'), { target: { value: 'other' } });
  expect(vi.mocked(state.chooseBook)).toHaveBeenCalledWith('other');
});
