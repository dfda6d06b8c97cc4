// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../render-app.tsx';

const open = () =>
  renderApp((signals) => {
    signals.view.value = { name: 'templates' };
  });

/** The rule of a country, unfolded or not: a test sees both. */
function ruleOf(country: string): HTMLElement {
  const summary = [...document.querySelectorAll('summary')].find(({ textContent }) =>
    textContent?.startsWith(country),
  );
  if (!summary?.parentElement) throw new Error(`no rule for ${country}`);
  return summary.parentElement;
}

describe('the rules of contact', () => {
  it('are listed by country with what they fix', () => {
    open();
    expect(ruleOf('United States · consumers').querySelector('summary')?.textContent).toContain(
      '08:00–21:00 · 7 calls in 7 days · 1 conversation in 7 days · opt-out line',
    );
    expect(ruleOf('Australia').querySelector('summary')?.textContent).toContain(
      'Mon–Fri 07:30–21:00 · Sat, Sun 09:00–21:00 · 3 contacts in 7 days · 10 contacts in 30 days · 15 holidays',
    );
    for (const country of ['United Kingdom', 'Germany', 'European Union', 'Canada'])
      expect(ruleOf(country).querySelector('summary')?.textContent).toContain('nothing fixed');
  });

  it('change in their hours, days, numbers, line, source and day', () => {
    const { state } = open();
    const us = within(ruleOf('United States · consumers'));
    const rule = state.tables.contactRules.value[0]?.rule;
    fireEvent.input(us.getByLabelText('To'), { target: { value: '20:00' } });
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, {
      calls: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }],
    });
    fireEvent.click(us.getByLabelText('Sun'));
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, {
      calls: [{ weekdays: [1, 2, 3, 4, 5, 6], from: '08:00', to: '21:00' }],
    });
    const [calls] = us.getAllByLabelText('At most');
    if (calls) fireEvent.input(calls, { target: { value: '5' } });
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, {
      limits: [
        { channels: 'calls', most: 5, days: 7 },
        { channels: 'talks', most: 1, days: 7 },
      ],
    });
    fireEvent.input(us.getByLabelText('Nobody is called on'), { target: { value: '12-25, 2027-03-26' } });
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, { holidays: ['12-25', '2027-03-26'] });
    fireEvent.click(us.getByRole('checkbox', { name: /how to have no more/ }));
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, { optOutLine: false });
    fireEvent.input(us.getByLabelText('Looked up on'), { target: { value: '2026-12-01' } });
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, { checkedOn: '2026-12-01' });
    fireEvent.click(us.getByRole('button', { name: 'Take these hours out' }));
    expect(state.tables.changeRule).toHaveBeenLastCalledWith(rule, { calls: [] });
  });

  it('offers ours again only where one was changed', () => {
    const { state } = open();
    expect(screen.queryByRole('button', { name: 'Ours again', hidden: true })).not.toBeNull();
    expect(within(ruleOf('Canada')).queryByRole('button', { name: 'Ours again', hidden: true })).toBeNull();
    expect(state.tables.resetRule).not.toHaveBeenCalled();
  });

  it('take another country', () => {
    const { state } = open();
    fireEvent.input(screen.getByLabelText('Another country'), { target: { value: 'CH' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
    expect(state.tables.addRule).toHaveBeenCalledWith('CH', 'both');
  });
});

it('base rates are listed by half-year, taken out and added', () => {
  const { state } = open();
  const bank = within(ruleOf('Bank of England base rate'));
  expect(bank.getAllByRole('listitem', { hidden: true })[0]?.textContent).toContain('from 1 Jul 2026');
  fireEvent.click(
    bank.getByRole('button', { name: 'Take the Bank of England base rate of 2026-07-01 out', hidden: true }),
  );
  expect(state.tables.dropBaseRate).toHaveBeenCalledWith('Bank of England base rate', '2026-07-01');
  fireEvent.input(bank.getByLabelText('From'), { target: { value: '2027-01-01' } });
  fireEvent.input(bank.getByLabelText('%'), { target: { value: '3,50' } });
  fireEvent.click(bank.getByRole('button', { name: 'Add rate', hidden: true }));
  expect(state.tables.addBaseRate).toHaveBeenCalledWith('Bank of England base rate', '2027-01-01', 350);
});
