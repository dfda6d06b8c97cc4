import type { ContactRule } from '../../domain/letter-rules.ts';
import type { CustomerClock } from '../customer-clock.ts';

/** Whether a country's rule lets calls and texts through at what the customer's clock shows; without hours it always does. */
export const lawAllows = (rule: ContactRule | null | undefined, { weekday, time }: CustomerClock): boolean =>
  !rule?.calls.length ||
  rule.calls.some((span) => span.weekdays.includes(weekday) && time >= span.from && time < span.to);
