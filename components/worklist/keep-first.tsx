import { useEffect } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { useMoneyText, useMoneyWriting } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { listLook } from './list-look.ts';

/** Open invoices of a book that takes a while to read. */
const many = 2000;

/** Milliseconds: what is written in one go is kept once. */
const calm = 1000;

/** Keeps how a long worklist begins, so that the next panel need not read everything before it shows a row. */
export function KeepFirst(): null {
  const { state } = usePanel();
  const { style } = useMoneyWriting();
  const money = useMoneyText();
  const rows = state.worklist.value;
  const reads = state.reads.value;
  // With every reading it is to be kept anew, whatever came of it.
  useEffect(() => {
    if (!rows || !isLong(rows)) return;
    const timer = setTimeout(() => {
      const { locale } = state;
      const of = { today: state.today.peek(), locale, style, asks: state.askChasedBefore.peek() };
      const { capacity } = state.plan.policy.peek();
      const look = listLook(rows, of, { sums: money.sums, capacity });
      if (look.rows.length > 0) state.keepFirstList(look);
    }, calm);
    return () => clearTimeout(timer);
  }, [state, rows, style, reads]);
  return null;
}

const isLong = (rows: readonly WorklistRow[]): boolean =>
  rows.reduce((sum, { standing }) => sum + standing.account.invoices.length, 0) >= many;
