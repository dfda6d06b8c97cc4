// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { defaultPolicy, type Policy } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { renderApp } from '../render-app.tsx';

const t = texts.policy;

/** Opens the plan, does something, and gives what became of the usual plan. */
function changedBy(act: () => void): Policy {
  const { state, unmount } = renderApp((signals) => {
    signals.view.value = { name: 'policy' };
  });
  act();
  unmount();
  return vi.mocked(state.plan.edit).mock.calls.reduce((plan, [change]) => change(plan), defaultPolicy);
}

const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const pick = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe('every part of the plan can be changed', () => {
  it.each<[string, string, string, Partial<Policy>]>([
    ['least days between demands', t.gap, '6', { gapDays: 6 }],
    ['calls of a day', t.calls, '3', { capacity: { ...defaultPolicy.capacity, calls: 3 } }],
    ['messages of a day', t.messages, '9', { capacity: { ...defaultPolicy.capacity, messages: 9 } }],
    ['from which hour', t.from, '08:30', { hours: { ...defaultPolicy.hours, from: '08:30' } }],
    ['to which hour', t.to, '18:00', { hours: { ...defaultPolicy.hours, to: '18:00' } }],
    ['what is large', t.large, '5000', { largeFrom: 5_000 }],
    ['what is a remainder', t.residue, '2', { residueUpTo: 2 }],
    ['which credit is a task', t.credit, '70', { creditTaskFrom: 70 }],
    ['what is written off', t.writeOffUpTo, '40', { writeOff: { ...defaultPolicy.writeOff, upTo: 40 } }],
    ['after how many broken promises the manager is asked', t.broken, '3', { escalateAfterBroken: 3 }],
    ['days of grace', t.grace, '4', { graceDays: 4 }],
    ['when deliveries stop', t.hold, '20', { creditHoldFromDays: 20 }],
    [
      'how often customers are asked',
      t.surveyDays,
      '120',
      { survey: { ...defaultPolicy.survey, everyDays: 120 } },
    ],
    [
      'how often the last demand is repeated',
      t.repeatTimes,
      '1',
      { repeatLast: { ...defaultPolicy.repeatLast, times: 1 } },
    ],
    ['edges of the buckets', t.edges, '15, 30', { aging: { ...defaultPolicy.aging, edges: [15, 30] } }],
    [
      'the manager’s name',
      texts.roleName.manager,
      'Mia Lund',
      { people: { ...defaultPolicy.people, manager: 'Mia Lund' } },
    ],
    ['the seller’s name', texts.roleName.sales, 'Jo', { people: { ...defaultPolicy.people, sales: 'Jo' } }],
  ])('%s', (_what, label, value, change) => {
    expect(changedBy(() => type(label, value))).toEqual({ ...defaultPolicy, ...change });
  });

  it('weekdays, the weekend rule and the day from which age counts', () => {
    expect(changedBy(() => fireEvent.click(screen.getByLabelText(t.days[4] ?? ''))).weekdays).toEqual([
      1, 2, 3, 4,
    ]);
    expect(changedBy(() => pick(t.weekend, 'as-is')).weekend).toBe('as-is');
    expect(changedBy(() => pick(t.agingBy, 'issue')).aging.by).toBe('issue');
  });

  it('a step: its day, way, text, tone, and who does it', () => {
    const name = texts.stageName.second;
    const [plain, ...others] = defaultPolicy.stages.filter(({ id }) => id === 'second');
    expect(others).toEqual([]);
    const second = (act: () => void) => changedBy(act).stages.find(({ id }) => id === 'second');
    const open = (): void => {
      fireEvent.click(screen.getByRole('button', { name: t.more(name) }));
    };
    const day = () => fireEvent.change(screen.getByLabelText(t.dayOf(name)), { target: { value: '12' } });
    expect(second(day)).toEqual({ ...plain, day: 12 });
    expect(second(() => pick(t.channelOf(name), 'letter'))).toEqual({ ...plain, channel: 'letter' });
    const more = (label: string, value: string) =>
      second(() => {
        open();
        pick(label, value);
      });
    expect(more(t.who, 'sales')).toEqual({ ...plain, who: 'sales' });
    expect(more(t.tone, 'firm')).toEqual({ ...plain, tone: 'firm' });
    expect(more(t.template, 'statement')).toEqual({ ...plain, template: 'statement' });
  });

  it('steps of a segment’s own, beside everybody’s', () => {
    const plan = changedBy(() => {
      pick(t.of, 'key');
      fireEvent.click(screen.getByRole('button', { name: t.ownSteps }));
    });
    expect(plan).toEqual({ ...defaultPolicy, segments: { key: { stages: defaultPolicy.stages } } });
  });
});

it('says which version is in force', () => {
  renderApp((signals) => {
    signals.view.value = { name: 'policy' };
  });
  expect(screen.getByText(t.version(1))).toBeDefined();
});
