import type { Day } from '../../domain/day.ts';
import type { Policy } from '../../domain/policy.ts';
import { accountCourse } from '../../numbers/account-course.ts';
import { type CourseDay, courseOfBook, courseOfBooks, courseOfPart } from '../../numbers/course.ts';
import type { Lens } from '../../numbers/lens.ts';
import type { BookPart } from './numbers-view.ts';
import { partIn, rowsIn, type Scope } from './scope.ts';

/** Days are kept of books and their parts; of a customer they are worked out again. */
export type CourseOf = 'book' | 'part' | 'books' | 'account';

type Given = {
  readonly parts: readonly BookPart[];
  readonly scope: Scope;
  readonly policy: Policy;
  readonly today: Day;
};

type Course = { readonly courseOf: CourseOf | null; readonly course: readonly CourseDay[] };
const none: Course = { courseOf: null, course: [] };

/** The figures of the days before, as far as they are kept or can be worked out again for a scope. */
export function courseIn({ parts, scope, policy, today }: Given, lens: Lens): Course {
  const [book, other] = parts;
  if (!book || scope.currency === 'all') return none;
  if (scope.account !== null) {
    const standing = rowsIn(book.rows, scope)[0]?.standing;
    return standing ? { courseOf: 'account', course: accountCourse(standing, lens, policy, today) } : none;
  }
  const part = partIn(scope);
  if (part === undefined || (part && other)) return none;
  if (part) {
    // Nothing is kept apart of a part that is all.
    const all = rowsIn(book.rows, scope).length === book.rows.length;
    const { days } = book;
    const course = all ? courseOfBook(days, lens.currency) : courseOfPart(days, part, lens.currency);
    return { courseOf: 'part', course };
  }
  const days = parts.map((one) => one.days);
  return other
    ? { courseOf: 'books', course: courseOfBooks(days, lens.currency) }
    : { courseOf: 'book', course: courseOfBook(book.days, lens.currency) };
}
