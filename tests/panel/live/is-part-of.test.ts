import { describe, expect, it } from 'vitest';
import { isPartOf } from '../../../lib/panel/live/is-part-of.ts';
import { pageOf } from './pages.ts';

const whole = pageOf({ to: 6, total: null });

describe('a page of a list that was read whole', () => {
  it('brings no news while every row says what it said', () => {
    expect(isPartOf(pageOf({ from: 2, to: 4, total: null, at: 1 }), whole)).toBe(true);
  });

  it('does where a row is new', () => {
    expect(isPartOf(pageOf({ from: 5, to: 7, total: null }), whole)).toBe(false);
  });

  it('does where a row says something else by now', () => {
    const last = 'INV-2 | Customer 2 | Apr 2, 2026 | $20.00 | $5.00 | Overdue';
    expect(isPartOf(pageOf({ to: 1, total: null, last }), whole)).toBe(false);
  });

  it('does where another company or a filter is shown', () => {
    expect(isPartOf(pageOf({ to: 3, total: null, company: 'Other Ltd' }), whole)).toBe(false);
    expect(isPartOf(pageOf({ to: 3, total: null, filters: ['overdue'] }), whole)).toBe(false);
  });

  it('does where it is another list', () => {
    expect(isPartOf(pageOf({ to: 3, total: null, url: 'https://books.example.com/x' }), whole)).toBe(false);
  });
});
