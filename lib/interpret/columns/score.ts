import type { SiteProfile } from '../../sites/profile.ts';
import { languageOf } from '../dates/names.ts';
import type { GridColumn } from '../grid.ts';
import type { HeaderMatch } from '../labels/header-field.ts';
import { headerFields } from '../labels/header-fields.ts';
import { plainWord } from '../tidy.ts';
import { saysDocumentCurrency } from './company-amounts.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';
import { keyField } from './key-field.ts';
import { never, valueScore } from './value-score.ts';

const fields: readonly Field[] = [
  'number',
  'customer',
  'customerId',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'paid',
  'totalExclTax',
  'tax',
  'daysOverdue',
  'status',
  'currency',
  'email',
  'phone',
  'terms',
  'poNumber',
  'kind',
];

/** A column is given to a field only above this; it is taken off every score. */
const threshold = 2.4;
/** The same for columns whose header says nothing, in lists whose headers say nothing. */
const silentThreshold = 1;

/** What the headers of a list are worth as a whole. */
export type HeaderTrust = {
  /** Hardly any header is known: the values must speak. */
  readonly silent: boolean;
  /** No header claims a total or a balance. */
  readonly noAmounts: boolean;
  /** The page's language: of words that are several things in several languages, it knows its own. */
  readonly lang: string | null;
};

const byValues: readonly Field[] = [
  'number',
  'customer',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'paid',
  'status',
  'email',
];

export function headerTrust(
  columns: readonly GridColumn[],
  profile: SiteProfile | null,
  seen: (column: GridColumn) => Evidence,
  lang: string | null,
): HeaderTrust {
  const said = columns.map((column) => ({
    ...sayings(column, profile, lang),
    amounts: seen(column).amount >= 0.6,
  }));
  const known = said.filter(({ by, other }) => by.size > 0 || other < 0).length;
  return {
    lang,
    silent: known <= 1 || known < columns.length * 0.2,
    // "Due" over dates claims no amount.
    noAmounts: !said.some(({ by, amounts }) => amounts && (by.has('total') || by.has('balance'))),
  };
}

/** Words of the header, name in the markup and looks of the values, for every field the column may be. */
export function columnScores(
  column: GridColumn,
  seen: Evidence,
  profile: SiteProfile | null,
  trust: HeaderTrust,
): Map<Field, number> {
  const said = sayings(column, profile, trust.lang);
  const scores = new Map<Field, number>();
  // "Party" or "Debtor" beside a column of names holds the number.
  const codes = seen.code > 0.8 && seen.words < 0.2 && said.by.has('customer');
  if (codes) said.by.set('customerId', 3.4);
  // "Terms" over days is the last day of the terms.
  if (seen.date > 0.7 && said.by.has('terms'))
    said.by.set('dueDate', Math.max(4, said.by.get('dueDate') ?? 0));
  // "Document" over nothing but kinds of documents says which kind each is.
  if (seen.kind > 0.8 && said.by.size > 0 && [...said.by.keys()].every((field) => field === 'number'))
    said.by.set('kind', 2.6);
  if (said.by.has('number') && areOrders(column)) said.by.set('number', 1);
  const mute = said.by.size === 0 && said.other === 0;
  for (const field of fields) {
    const value = valueScore(field, seen);
    if (value === never || (field === 'number' && seen.counter && !/\p{L}/u.test(column.header))) continue;
    const amount = field === 'total' || field === 'balance' || field === 'paid';
    const open = mute && (trust.silent ? byValues.includes(field) : amount && trust.noAmounts);
    const least = open ? silentThreshold : threshold;
    // Values alone are weak where the header claims something else.
    const score = said.other + (said.by.get(field) ?? (said.by.size > 0 ? -1.5 : 0)) + value - least;
    if (score > -6) scores.set(field, score);
  }
  return scores;
}

/** "PO-7781": the customer's order, not our invoice. */
const order = /^(?:p\.?o\.?|s\.?o\.?|ord(?:er)?|bestellung|cmd|pedido)[-\s#.:]*\d/iu;
const areOrders = ({ cells }: GridColumn): boolean => {
  const filled = cells.filter(Boolean);
  return filled.length > 0 && order.test(filled[0] ?? '') && filled.every((text) => order.test(text));
};

const vagueCustomer = /^(?:name|to|an|party|partner|company|firma|account)$/iu;
const vagueContact = /^(?:contact|contact name|kontakt|contacto|contatto|contato)$/iu;
const vagueNumber =
  /^(?:ref(?:erence)?|réf(?:érence)?|referenz|referencia|rif(?:erimento)?|referentie|referens|document|name)\.?$/iu;
const vagueDate =
  /^(?:date|datum|fecha|data|dato|päivämäärä|päiväys|日付|日期|posting date|buchungsdatum|date de comptabilisation|fecha de contabilización)$/iu;

/** Numbers of the document in the books, which is not always the invoice's own. */
const bookNumber =
  /^(?:boekstuk(?:nr|nummer| nr)?|doc(?:ument)?(?: no| nr| number|nummer)?|voucher(?: no| nr| number)?|beleg(?:nr|nummer| nr)?|bilag(?:snr|snummer| nr)?|nr dokumentu|číslo dokladu|doklad|pièce|documento|n[uú]m(?:ero)? documento|n doc|posten|posting no)\.?$/iu;

/** How much less a word says than its rivals: "Contact" beside "Customer", "Date" beside "Invoice date". */
function vagueness(field: Field | 'other' | 'bucket', header: string): number {
  const word = plainWord(header);
  // A bare sign or "No." numbers anything.
  if (field === 'number' && bookNumber.test(word)) return 1.2;
  if (field === 'number') return vagueNumber.test(word) ? 1.4 : !/\p{L}{3}/u.test(word) ? 0.7 : 0;
  // Somebody who works there, where an account or a company stands beside.
  if (field === 'customer' && vagueContact.test(word)) return 2.2;
  if (field === 'customer') return vagueCustomer.test(word) ? 1.2 : 0;
  return field === 'issueDate' && vagueDate.test(word) ? 1.2 : 0;
}

type Sayings = { readonly by: Map<Field, number>; readonly other: number };

function sayings(column: GridColumn, profile: SiteProfile | null, lang: string | null): Sayings {
  const by = new Map<Field, number>();
  const add = (field: Field, score: number) => by.set(field, Math.max(by.get(field) ?? 0, score));
  const taught = taughtField(column, profile);
  if (taught === 'other') return { by, other: -8 };
  if (taught) {
    add(taught, 8);
    return { by, other: 0 };
  }
  let other = 0;
  for (const match of inLanguage(headerFields(column.header), lang)) {
    const score =
      (match.exact || saysDocumentCurrency(column.header) ? 5 : 2.6) - vagueness(match.field, column.header);
    if (match.field === 'other') other = Math.min(other, match.exact ? -6 : -2);
    else if (match.field !== 'bucket') add(match.field, score);
  }
  const key = keyField(column.key);
  // A field name from the markup is the programmer's word: it settles what the header leaves open.
  if (key === 'other') other = Math.min(other, by.size === 0 ? -4 : -1);
  else if (key && key !== 'bucket') add(key, (by.get(key) ?? 0) + (by.size === 0 ? 4 : 1.5));
  // A word of something else inside a header that also names a field is a remark ("Credit note number"); a word that
  // is both ("Nota") is told by its values.
  if (by.size > 0) other = Math.max(other, -0.8);
  return { by, other };
}

/** "Nota" is a remark in Italian and an invoice in Portuguese. */
function inLanguage(matches: readonly HeaderMatch[], lang: string | null): readonly HeaderMatch[] {
  const own = matches.filter(({ langs }) => langs.includes(languageOf(lang ?? '')));
  return own.length > 0 ? own : matches;
}

function taughtField(column: GridColumn, profile: SiteProfile | null): Field | 'other' | null {
  if (!profile) return null;
  const names = [plainWord(column.header), plainWord(column.key ?? '')].filter(Boolean);
  for (const field of fields)
    if (profile.labels[field]?.some((label) => names.includes(plainWord(label)))) return field;
  return profile.notFields?.some((label) => names.includes(plainWord(label))) ? 'other' : null;
}
