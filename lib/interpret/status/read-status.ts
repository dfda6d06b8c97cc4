import { plainText } from '../numbers/plain-text.ts';
import { remember } from '../numbers/remember.ts';
import { dayCount } from './day-count.ts';
import { fold } from './fold.ts';
import { furtherStatusWords } from './further-words.ts';
import { openAmount } from './open-amount.ts';
import type { StatusReading, StatusState } from './status-reading.ts';
import { type StatusWord, statusWords } from './words.ts';

/** Which of two states in one cell ("Sent, Overdue") tells more about payment. */
const rank: readonly StatusState[] = [
  'void',
  'credit',
  'credited',
  'partial',
  'in-payment',
  'paid',
  'draft',
  'pending-approval',
  'disputed',
  'overdue',
  'open',
  'viewed',
  'sent',
  'posted',
  'delivered',
  'delivery-failed',
];

const words = new Map<string, StatusWord>();
for (const lists of [statusWords, furtherStatusWords])
  for (const [state, list] of Object.entries(lists) as [StatusWord, string][]) learn(state, list);

function learn(state: StatusWord, list: string): void {
  for (const word of list.split(';')) {
    const key = fold(word.replace(/\s+/g, ' '));
    if (key !== '' && !words.has(key)) words.set(key, state);
  }
}

const longest = Math.max(...[...words.keys()].map((key) => key.length));

const heading =
  /^(?:invoice|rechnung|facture|factura|factuur|fattura|fatura|faktura|lasku|status|state|estado|stato|statut)\s*:\s*/i;
const separator = /\s*[,;|•·\n/()[\]–—]\s*|\s+-\s+/;

/**
 * Reads a status as a list or a record shows it: a word of the languages, alone or followed by details ("Overdue by
 * 12 days", "Partially paid, $120.00 due.", "Invoice : Open"). Null where the text is no status.
 */
export const readStatus = remember((text: string): StatusReading | null => {
  if (text.length > 90) return null;
  const rest = plainText(text).replace(heading, '');
  const whole = words.get(fold(rest));
  if (whole) return reading([whole], rest, true);
  const counted = dayCount(rest);
  if (counted) return reading([counted.daysOverdue === null ? 'open' : 'overdue'], rest, true);
  return inParts(rest);
});

function inParts(text: string): StatusReading | null {
  const parts = text.split(separator).filter((part) => part !== '');
  const states = parts.map(
    (part) => words.get(fold(part)) ?? countedState(part) ?? leading(part) ?? partlyPaid(part),
  );
  const [first] = states;
  if (!first) return null;
  const known = states.filter((state): state is StatusWord => state !== null);
  return reading(known, text, known.length === parts.length && parts.every((part) => words.has(fold(part))));
}

function countedState(part: string): StatusWord | null {
  const counted = dayCount(part);
  return counted && (counted.daysOverdue === null ? 'open' : 'overdue');
}

const inPart =
  /(?:^|\s)(?:part(?:ial|ly|iel|\b)|par[cz]ial|teil|deel|gedeeltel|delvis|osittain|castecn|ciastocn|czesciow|kismen|qismen|частичн|частков|делумно|djelomi|delimicn|delno|reszben|partial|osaliselt|dalin|daleji)/u;
const payment =
  /pa(?:id|y|g)|rece[ib]|cobr|regl|recib|beza[hn]l|beglich|beta[al]|voldaan|sald|incass|inbet|maks|zapl|oplac|uhra|oden|tahsil|оплач|сплач|плат|naplac|placen|placan|fizet|settle|tasu|apmok|samaks/u;

/** "Recebido parcial", "Partly received": a word for a part beside one for paying, in whatever words of a few. */
function partlyPaid(part: string): StatusWord | null {
  const folded = fold(part);
  return folded.split(' ').length < 5 && inPart.test(folded) && payment.test(folded) ? 'partial' : null;
}

/** A known beginning, if what follows is a date, a number or an amount and no other words: "Paid on 3 Apr". */
function leading(part: string): StatusWord | null {
  const folded = fold(part);
  for (let end = Math.min(folded.length - 1, longest); end > 1; end--) {
    if (!/[\s\d:]/.test(folded[end] ?? '') && !/[\u3040-\u9fff]/.test(folded[end - 1] ?? '')) continue;
    const state = words.get(folded.slice(0, end).replace(/[\s:]+$/, ''));
    if (state) return /\d/.test(folded.slice(end)) ? state : null;
  }
  return null;
}

function reading(found: readonly StatusWord[], text: string, exact: boolean): StatusReading {
  const states = found.map((word) => (word === 'unpaid' ? 'open' : word));
  const state = rank.find((one) => states.includes(one)) ?? 'open';
  const counted = [text, ...text.split(separator)].map(dayCount).find((count) => count !== null);
  return {
    state,
    assertsUnpaid: found.includes('unpaid') && !states.includes('partial'),
    daysOverdue: counted?.daysOverdue ?? null,
    dueInDays: counted?.dueInDays ?? null,
    amountText: openAmount(text),
    exact,
  };
}
