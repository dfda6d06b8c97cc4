import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** The values cannot be this field, whatever the header says. */
export const never = Number.NEGATIVE_INFINITY;

/**
 * How well the values of a column fit a field, without its header: up to about 3, `never` where they contradict it.
 * An empty column fits anything a header claims, at no score.
 */
export function valueScore(field: Field, seen: Evidence): number {
  if (seen.filled === 0) return field === 'total' || field === 'number' ? never : 0;
  switch (field) {
    case 'number':
      return number(seen);
    case 'customer':
      return customer(seen);
    case 'issueDate':
    case 'dueDate':
      return seen.date < 0.55 ? never : 1.6 + (field === 'dueDate' ? Math.min(0.6, seen.relativeDate) : 0);
    case 'total':
    case 'balance':
    case 'paid':
    case 'totalExclTax':
    case 'tax':
      return amount(seen);
    case 'daysOverdue':
      return seen.money > 0.3 || seen.date > 0.3 || seen.integer + seen.status < 0.3 ? never : 0.8;
    case 'status':
      return (seen.date > 0.6 && seen.status < 0.5) || seen.amount > 0.6 || seen.email > 0.3
        ? never
        : seen.status * 3;
    case 'currency':
      return seen.currency < 0.5 ? never : 3;
    case 'email':
      return seen.email < 0.5 ? never : 4;
    case 'phone':
      return seen.date > 0.5 || seen.money > 0.3 || seen.words > 0.6 ? never : seen.phone * 1.5;
    case 'customerId':
      return seen.date > 0.4 || seen.money > 0.3 || seen.status > 0.5 ? never : 0;
    case 'kind':
      return seen.date > 0.3 || seen.amount > 0.4 || seen.email > 0.2 ? never : kind(seen);
    case 'terms':
    case 'poNumber':
      return seen.date > 0.7 || seen.money > 0.6 ? never : 0;
  }
}

function number(seen: Evidence): number {
  if (seen.date > 0.6 || seen.email > 0.3 || seen.money > 0.4 || seen.status > 0.6) return never;
  if (seen.currency > 0.5 || seen.words > 0.8) return never;
  const ids = seen.code * (1 - 0.3 * seen.integer);
  const counted = seen.counter ? 2.2 : 0;
  // Every invoice has a number; a reference may be missing.
  const gaps = (seen.density < 0.8 ? 0.8 : 0) + (seen.distinct < 0.3 && seen.filled > 4 ? 1.5 : 0);
  return ids * 1.6 - counted - gaps + (seen.distinct > 0.85 ? 0.8 : 0) + Math.min(0.4, seen.linked * 0.4);
}

function customer(seen: Evidence): number {
  if (seen.money > 0.4 || seen.date > 0.5 || seen.email > 0.7 || seen.integer > 0.7) return never;
  if (seen.kind > 0.7 && seen.distinct < 0.5) return never;
  if (seen.currency > 0.5 || (seen.status > 0.7 && seen.distinct < 0.3)) return never;
  return Math.min(1, seen.words + seen.code * 0.3) * 2 - (seen.distinct < 0.02 && seen.filled > 50 ? 1 : 0);
}

/** A few words over and over, all of them kinds of documents. */
function kind(seen: Evidence): number {
  return seen.kind > 0.8 && (seen.distinct < 0.5 || seen.filled < 8) ? 3.4 : 0;
}

function amount(seen: Evidence): number {
  if (seen.amount < 0.6 || seen.date > 0.3) return never;
  // Bare whole numbers may be anything that counts; a header must say that they are money.
  return seen.money > 0.2 ? 1.6 : 0.4;
}
