import { dateForm } from './date-form.ts';

/** Whether a column prints the year of some dates and leaves it out of others: those are of the page's year. */
export function leavesOutThisYear(texts: Iterable<string>): boolean {
  let printed = false;
  let leftOut = false;
  for (const text of texts) {
    const form = dateForm(text);
    if (form.kind === 'named' && form.year === null) leftOut = true;
    else if (form.kind === 'named' || (form.kind === 'numeric' && form.numbers.length === 3)) printed = true;
  }
  return printed && leftOut;
}
