import { dayInZone } from '../domain/day.ts';
import type { Reading } from '../domain/reading.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { bookIdentity } from './book-identity.ts';
import type { InterpretContext, PageContext } from './context.ts';
import { type PageReading, readPage } from './read-page.ts';

/**
 * What a reading means: invoices or accounts, with everything that proves or doubts them. Pure: the same reading,
 * day and answers give the same snapshot. Nothing is guessed: what is ambiguous is a question, what cannot be read a
 * problem with its raw text.
 */
export function interpret(reading: Reading, context: InterpretContext): Snapshot {
  const { page } = reading;
  const pageContext: PageContext = {
    ...context,
    page,
    site: bookIdentity(page, context.profile).site,
    day: { today: context.today, loadedOn: dayInZone(page.loadedAt, context.zone), lang: page.lang },
  };
  const result: PageReading = readPage(reading, pageContext);
  return {
    readingId: reading.id,
    observedAt: reading.observedAt,
    url: page.url,
    title: page.title,
    book: bookIdentity(page, context.profile),
    ...result,
  };
}
