import { dayInZone } from '../domain/day.ts';
import type { Reading, Region } from '../domain/reading.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { bookIdentity } from './book-identity.ts';
import type { InterpretContext, PageContext } from './context.ts';
import { learnWords } from './learn-words.ts';
import { readPage } from './read-page.ts';
import { atOnce, type Steps } from './steps.ts';

/**
 * What a reading means: invoices or accounts, with everything that proves or doubts them. Pure: the same reading,
 * day and answers give the same snapshot. Nothing is guessed: what is ambiguous is a question, what cannot be read a
 * problem with its raw text.
 */
export const interpret = (reading: Reading, context: InterpretContext): Snapshot =>
  atOnce(interpretSteps(reading, context));

/** The same in small pieces, for readings so long that others would have to wait. */
export function* interpretSteps(reading: Reading, context: InterpretContext): Steps<Snapshot> {
  yield* learnWords();
  const { page } = reading;
  const book = bookIdentity(page, context.profile);
  const pageContext: PageContext = {
    ...context,
    page,
    site: book.site,
    beside: reading.regions.flatMap(valuesOf).slice(0, mostBeside),
    day: { today: context.today, loadedOn: dayInZone(page.loadedAt, context.zone), lang: page.lang },
  };
  const result = yield* readPage(reading, pageContext);
  return {
    readingId: reading.id,
    observedAt: reading.observedAt,
    url: page.url,
    title: page.title,
    book,
    ...result,
  };
}

/** More than a page of figures holds. */
const mostBeside = 400;

const valuesOf = ({ kind, columns }: Region): readonly string[] =>
  kind === 'details' ? (columns[1]?.text ?? []) : [];
