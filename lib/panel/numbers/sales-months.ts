import type { Day } from '../../domain/day.ts';
import { monthOf, monthsBefore } from '../../numbers/months.ts';

/** The running month and the twelve before it, newest first. */
export const salesMonths = (today: Day): readonly string[] => [monthOf(today), ...monthsBefore(today, 12)];
