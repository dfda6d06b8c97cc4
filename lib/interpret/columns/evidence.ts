import { isCurrency } from '../../domain/currency.ts';
import { readDay } from '../dates/read-day.ts';
import type { GridColumn } from '../grid.ts';
import { documentKind } from '../invoices/document-kind.ts';
import { currenciesOfWord } from '../money/currency-words.ts';
import { findCurrency } from '../money/find-currency.ts';
import { readAmount } from '../money/read-amount.ts';
import { plainText } from '../numbers/plain-text.ts';
import type { PageDay } from '../page-day.ts';
import { readStatus } from '../status/read-status.ts';

/** What the values of a column look like: shares of its filled cells, 0 to 1. */
export type Evidence = {
  readonly filled: number;
  /** Filled cells per row looked at. */
  readonly density: number;
  readonly amount: number;
  /** Amounts that can hardly be anything else: with decimals, grouping or a currency. */
  readonly money: number;
  /** Bare whole numbers. */
  readonly integer: number;
  readonly date: number;
  readonly relativeDate: number;
  readonly status: number;
  readonly currency: number;
  /** Names of kinds of documents: Invoice, Payment, Credit note. */
  readonly kind: number;
  readonly email: number;
  readonly phone: number;
  /** Ids such as INV-0042: digits, at most with letters and marks, in one word or two. */
  readonly code: number;
  /** Has letters and is none of the above: names, descriptions. */
  readonly words: number;
  /** Different values per filled cell. */
  readonly distinct: number;
  readonly linked: number;
  readonly zeros: number;
  /** 1, 2, 3 … down the rows: the list's own count. */
  readonly counter: boolean;
};

const sampleSize = 160;
const kindOfDocument = (text: string): boolean => {
  const kind = documentKind(text);
  return kind !== null && kind !== 'other';
};

const email = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/;
const phone = /^\+?[\d\s().\-/]{7,20}$/;
const code = /^(?=.{1,80}$)(?=.*\d)[\p{L}\d#№]*[\p{L}\d()]*(?:[-_/.:# ][\p{L}\d()]+){0,7}(?<![#№])$/u;
/** "US Dollar (USD)", "EUR - Euro". */
const besideCode = /[([][A-Z]{3}[)\]]$|^[A-Z]{3}\s?[-–(]/;
const namedWithCode = (text: string): boolean => besideCode.test(text) && findCurrency(text) !== null;
const letters = /\p{L}/u;
/** "K-77", "R-900": a number, although K and R are currencies too; a ledger of money has decimals or blanks. */
const lettered = /^[A-Z]{1,2}-\d+$/;

/** Looks at up to a fixed number of rows, spread over the list, so that its cost does not grow with it. */
export function evidenceOf(column: GridColumn, rows: readonly number[], context: PageDay): Evidence {
  const counts = { amount: 0, money: 0, integer: 0, date: 0, relativeDate: 0, status: 0, zeros: 0 };
  const others = { currency: 0, kind: 0, email: 0, phone: 0, code: 0, words: 0, linked: 0 };
  const seen = new Set<string>();
  const sample = spread(rows);
  let filled = 0;
  for (const row of sample) {
    const text = plainText(column.cells[row] ?? '');
    if (text === '' || /^[-–—/.]$/.test(text)) continue;
    filled++;
    seen.add(text);
    if (column.source.href?.[row]) others.linked++;
    if (/\d/.test(text)) digits(text, counts, others, context);
    else wordsOnly(text, counts, others, context);
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    density: sample.length === 0 ? 0 : filled / sample.length,
    amount: share(counts.amount),
    money: share(counts.money),
    integer: share(counts.integer),
    date: share(counts.date),
    relativeDate: share(counts.relativeDate),
    status: share(counts.status),
    zeros: share(counts.zeros),
    currency: share(others.currency),
    kind: share(others.kind),
    email: share(others.email),
    phone: share(others.phone),
    code: share(others.code),
    words: share(others.words),
    linked: share(others.linked),
    distinct: share(seen.size),
    counter: isCounter(column, rows),
  };
}

type Values = Record<'amount' | 'money' | 'integer' | 'date' | 'relativeDate' | 'status' | 'zeros', number>;
type Others = Record<'currency' | 'kind' | 'email' | 'phone' | 'code' | 'words', number>;

function digits(text: string, values: Values, others: Others, context: PageDay) {
  if (email.test(text)) {
    others.email++;
    return;
  }
  if (/^\d+$/.test(text)) {
    values.integer++;
    values.amount++;
    others.code++;
    if (/^0+$/.test(text)) values.zeros++;
    if (phone.test(text) && text.length > 8) others.phone++;
    return;
  }
  if (lettered.test(text)) {
    others.code++;
    return;
  }
  const day = readDay(text, null, context);
  if (day.kind !== 'unreadable' && day.kind !== 'empty') {
    values.date++;
    if (day.kind !== 'ambiguous' && (day.kind !== 'day' || day.relative)) {
      values.relativeDate++;
      // "Overdue 30 days" is a state as well as a day.
      if (readStatus(text)?.exact) values.status++;
    }
    return;
  }
  const amount = readAmount(text, null);
  if (amount.kind === 'amount' || amount.kind === 'ambiguous') {
    const first = amount.kind === 'amount' ? amount : amount.candidates[0]?.amount;
    values.amount++;
    if (first && (first.decimals > 0 || first.currency !== null || /\d[.,'’ ]\d{3}(?!\d)/.test(text)))
      values.money++;
    if (first && /^0+$/.test(first.digits)) values.zeros++;
    return;
  }
  if (readStatus(text)) values.status++;
  else if (phone.test(text) && /^[+(0]/.test(text)) others.phone++;
  else if (code.test(text) && text.length <= 32) others.code++;
  else others.words++;
}

function wordsOnly(text: string, values: Values, others: Others, context: PageDay) {
  if (email.test(text)) others.email++;
  else if (/^[A-Z]{3}$/.test(text) && isCurrency(text)) others.currency++;
  else if (text.length < 40 && (currenciesOfWord(text).length > 0 || namedWithCode(text))) others.currency++;
  else if (/^[$€£¥₹₽₺₴₩₪฿₫₱]$/.test(text)) others.currency++;
  else if (text.length < 32 && kindOfDocument(text)) {
    others.kind++;
    others.words++;
  } else if (readStatus(text)?.exact) values.status++;
  else {
    const day = readDay(text, null, context);
    if (day.kind === 'day' || day.kind === 'imprecise' || day.kind === 'stale') {
      values.date++;
      values.relativeDate++;
    } else if (letters.test(text)) others.words++;
  }
}

function isCounter(column: GridColumn, rows: readonly number[]): boolean {
  const first = Number(column.cells[rows[0] ?? -1] || Number.NaN);
  // A page further on counts on: 51, 101.
  const start = first === 0 || first === 1 || (first % 10 === 1 && first < 1000);
  return (
    rows.length > 1 &&
    start &&
    column.source.href === undefined &&
    rows
      .slice(0, 200)
      .every((row, at) => Number(column.cells[row]?.replace(/[.)]$/, '') || Number.NaN) === first + at)
  );
}

function spread(rows: readonly number[]): readonly number[] {
  if (rows.length <= sampleSize) return rows;
  const step = rows.length / sampleSize;
  return Array.from({ length: sampleSize }, (_, at) => rows[Math.floor(at * step)] ?? 0);
}
