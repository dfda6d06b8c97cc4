import { isWorkday } from '../collect/workday.ts';
import { addDays } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { Contact } from './contacts.ts';
import { type Figure, lacking, shown } from './figure.ts';
import { isIn, type Span } from './span.ts';

/** Contacts in a span by the days of it on which customers are contacted; days before the first contact ever do not count. */
export function contactsPerDay(contacts: readonly Contact[], span: Span, policy: Policy): Figure {
  const made = contacts.filter(({ on }) => isIn(on, span));
  if (made.length === 0) return lacking('rate', 'no-contacts');
  const started = contacts.every(({ on }) => on >= span.from);
  const [first = span.to] = made.map(({ on }) => on).sort();
  let day = started ? first : span.from;
  let days = 0;
  for (; day <= span.to; day = addDays(day, 1)) if (isWorkday(day, policy)) days += 1;
  const per = Math.max(1, days);
  return shown('rate', made.length / per, made.length, per);
}
