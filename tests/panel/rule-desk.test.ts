import { describe, expect, it } from 'vitest';
import { isDay } from '../../lib/domain/day.ts';
import type { RuleState } from '../../lib/panel/rule-desk.ts';
import { ledger, panelOn, until } from './fake-outside.ts';

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const ruleOf = (tables: RuleState, country: string, of = 'consumer') => {
  const found = tables.contactRules.value.find(({ rule }) => rule.country === country && rule.of === of);
  if (!found) throw new Error(`no rule for ${country}`);
  return found;
};

describe('a rule of contact that the user changes', () => {
  it('is kept for the next panel, dated today, and is ours again on a click', async () => {
    const { state } = await panelOn(ledger(), 'rules-changed');
    const { tables } = state;
    const { rule } = ruleOf(tables, 'US');
    tables.changeRule(rule, { limits: [{ channels: 'calls', most: 3, days: 7 }] });
    expect(ruleOf(tables, 'US')).toMatchObject({
      changed: true,
      rule: { limits: [{ channels: 'calls', most: 3, days: 7 }], checkedOn: state.today.value },
    });
    const next = await panelOn(ledger(), 'rules-changed');
    await until(next.state.tables.contactRules, (all) => all.some(({ changed }) => changed));
    next.state.tables.resetRule(ruleOf(next.state.tables, 'US').rule);
    expect(ruleOf(next.state.tables, 'US')).toMatchObject({ changed: false, rule });
  });

  it('stays as it was where the change makes no rule', async () => {
    const { state } = await panelOn(ledger(), 'rules-refused');
    const { tables } = state;
    const { rule } = ruleOf(tables, 'US');
    tables.changeRule(rule, { calls: [{ weekdays: [1], from: '21:00', to: '08:00' }] });
    tables.changeRule(rule, { limits: [{ channels: 'calls', most: 0, days: 7 }] });
    expect(ruleOf(tables, 'US').rule).toEqual(rule);
  });

  it('may be one for another country, which can be taken out', async () => {
    const { state } = await panelOn(ledger(), 'rules-added');
    const { tables } = state;
    tables.addRule('ch', 'both');
    expect(ruleOf(tables, 'CH', 'both')).toMatchObject({ ours: null, changed: true });
    tables.addRule('Switzerland', 'both');
    expect(state.toast.value?.tone).toBe('bad');
    tables.resetRule(ruleOf(tables, 'CH', 'both').rule);
    expect(tables.contactRules.value.some(({ rule }) => rule.country === 'CH')).toBe(false);
  });
});

it('the time after which a reading is old can be set', async () => {
  const { state } = await panelOn(ledger(), 'reading-minutes');
  expect(state.tables.readingMinutes.value).toBe(15);
  state.tables.setReadingMinutes(60);
  state.tables.setReadingMinutes(0);
  const next = await panelOn(ledger(), 'reading-minutes');
  await until(next.state.tables.readingMinutes, (minutes) => minutes === 60);
});

it('a base rate is added once for every rule that names it, and can be taken out', async () => {
  const { state } = await panelOn(ledger(), 'rates-added');
  const { tables } = state;
  const ecb = () => tables.baseRates.value.find(({ name }) => name.startsWith('ECB'))?.rates ?? [];
  const before = ecb();
  tables.addBaseRate('ECB main refinancing rate', day('2027-01-01'), 265);
  expect(ecb().at(-1)).toEqual({ from: '2027-01-01', rate: 265 });
  expect(tables.baseRates.value.map(({ name }) => name)).toEqual([
    'Bank of England base rate',
    'Basiszinssatz',
    'ECB main refinancing rate',
  ]);
  tables.dropBaseRate('ECB main refinancing rate', day('2027-01-01'));
  expect(ecb()).toEqual(before);
});
