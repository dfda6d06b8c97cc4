import { learnedOnce } from '../learned-once.ts';
import { remember } from '../numbers/remember.ts';
import type { Steps } from '../steps.ts';
import type { HeaderField, HeaderMatch } from './header-field.ts';
import { headerKey, outsideBrackets } from './header-key.ts';
import { labelKeys } from './label-keys.ts';
import { languages } from './languages/index.ts';
import { balance } from './words/balance.ts';
import { currency } from './words/currency.ts';
import { customer } from './words/customer.ts';
import { customerId } from './words/customer-id.ts';
import { daysOverdue } from './words/days-overdue.ts';
import { dueDate } from './words/due-date.ts';
import { email } from './words/email.ts';
import { issueDate } from './words/issue-date.ts';
import { kind } from './words/kind.ts';
import { number } from './words/number.ts';
import { other } from './words/other.ts';
import { paid } from './words/paid.ts';
import { phone } from './words/phone.ts';
import { poNumber } from './words/po-number.ts';
import { status } from './words/status.ts';
import { tax } from './words/tax.ts';
import { terms } from './words/terms.ts';
import { total } from './words/total.ts';
import { totalExclTax } from './words/total-excl-tax.ts';
import type { Words } from './words/words.ts';

const lists: Readonly<Partial<Record<HeaderField, Words>>> = {
  number,
  customer,
  customerId,
  issueDate,
  dueDate,
  terms,
  total,
  totalExclTax,
  tax,
  paid,
  balance,
  currency,
  status,
  daysOverdue,
  email,
  phone,
  poNumber,
  kind,
  other,
};

type Known = { readonly field: HeaderField; readonly langs: readonly string[] };

type Labels = ReadonlyMap<string, readonly Known[]>;

function* learnLabels(): Steps<Labels> {
  const learned = new Map<string, readonly Known[]>();
  const learn = (key: string, field: HeaderField, lang: string): void => {
    const before = learned.get(key) ?? [];
    const same = before.find((one) => one.field === field);
    if (same?.langs.includes(lang)) return;
    const grown = { field, langs: [...(same?.langs ?? []), lang] };
    learned.set(key, [...before.filter((one) => one !== same), grown]);
  };
  for (const [field, words] of Object.entries(lists) as [HeaderField, Words][])
    for (const [lang, labels] of Object.entries(words)) {
      for (const key of labelKeys(labels)) learn(key, field, lang);
      yield;
    }
  for (const [lang, vocabulary] of Object.entries(languages))
    for (const [field, labels] of Object.entries(vocabulary) as [HeaderField, string][]) {
      for (const key of labelKeys(labels)) learn(key, field, lang);
      yield;
    }
  return learned;
}

/** The labels of all fields. Not learned before something is read: a panel that starts on what is stored reads none. */
export const headerLabels = learnedOnce(learnLabels);

/**
 * What a column's header says it holds: every field that the header's words stand for in any language. If no label is
 * the whole header, the labels it contains, longest first. Empty where it says nothing known.
 */
export const headerFields = remember((text: string): readonly HeaderMatch[] => {
  // Spreadsheets name columns A, B, C; "Č." and "N" are words.
  if (/^\s*[a-mo-z]\s*$/i.test(text)) return [];
  const key = headerKey(text);
  const known = headerLabels.known();
  const whole = known.get(key);
  if (whole) return whole.map((one) => ({ ...one, exact: true }));
  if (key.length > 60) return [];
  // "Open balance (company currency)": what stands in brackets is a remark.
  const outside = known.get(outsideBrackets(text));
  return outside ? outside.map((one) => ({ ...one, exact: false })) : contained(key);
});

/** Scripts that write words without spaces between them, or join them. */
const eastern = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function contained(key: string): readonly HeaderMatch[] {
  const found = eastern.test(key) ? piecesOf([...key], '', 2) : piecesOf(key.split(' '), ' ', 1);
  const matches: HeaderMatch[] = [];
  for (const one of found) {
    if (!matches.some(({ field }) => field === one.field)) matches.push({ ...one, exact: false });
  }
  return matches;
}

/** Known labels among runs of words or characters, the longest first, no word used twice. */
function piecesOf(parts: readonly string[], glue: string, shortest: number): readonly Known[] {
  const free = parts.map(() => true);
  const found: Known[] = [];
  for (let length = Math.min(parts.length, glue === '' ? 24 : 8); length >= shortest; length--) {
    for (let at = 0; at + length <= parts.length; at++) {
      if (!free.slice(at, at + length).every(Boolean)) continue;
      const piece = parts.slice(at, at + length).join(glue);
      const labelled = piece.length < (glue === '' ? 2 : 4) ? undefined : headerLabels.known().get(piece);
      if (!labelled) continue;
      free.fill(false, at, at + length);
      found.push(...labelled);
    }
  }
  return found;
}
