import type { Day } from '../../domain/day.ts';
import type { Policy } from '../../domain/policy.ts';
import { accountCourse, accountWeeks } from '../../numbers/account-course.ts';
import { type PastWeek, pastWeeks } from '../../numbers/cash-weeks.ts';
import { type CourseDay, courseOf } from '../../numbers/course.ts';
import { daysOfBook, daysOfPart, type KeptDay } from '../../numbers/kept-day.ts';
import type { Lens } from '../../numbers/lens.ts';
import type { Came } from '../../numbers/payments.ts';
import type { BookPart } from './numbers-view.ts';
import { isWhole, partIn, rowsIn, type Scope } from './scope.ts';

/** Days are kept of books and their parts; of a customer they are worked out again. */
export type CourseOf = 'book' | 'part' | 'books' | 'account';

type Given = {
  readonly parts: readonly BookPart[];
  readonly scope: Scope;
  readonly policy: Policy;
  readonly today: Day;
};

type Before = {
  readonly courseOf: CourseOf | null;
  readonly course: readonly CourseDay[];
  /** The weeks that are over, as far as what was expected of them is known. */
  readonly past: readonly PastWeek[];
};
const none: Before = { courseOf: null, course: [], past: [] };

/** How it was on the days before, as far as that is kept or can be worked out again for a scope. */
export function courseIn(
  { parts, scope, policy, today }: Given,
  lens: Lens,
  came: ReadonlyMap<Day, Came>,
): Before {
  if (scope.account !== null) {
    const standing = parts.flatMap(({ rows }) => rowsIn(rows, scope))[0]?.standing;
    if (!standing) return none;
    const course = accountCourse(standing, lens, policy, today);
    return { courseOf: 'account', course, past: accountWeeks(standing, lens, policy, today, came) };
  }
  if (partIn(scope) === undefined) return none;
  const books = parts.map((one) => daysIn(one, scope));
  return {
    courseOf: parts.length > 1 ? 'books' : isWhole(scope) ? 'book' : 'part',
    course: courseOf(books, lens),
    past: pastWeeks(books, lens, came, today),
  };
}

/** Nothing is kept apart of a part that is all. */
function daysIn({ days, rows }: BookPart, scope: Scope): readonly KeptDay[] {
  const part = partIn(scope);
  return !part || rowsIn(rows, scope).length === rows.length ? daysOfBook(days) : daysOfPart(days, part);
}
