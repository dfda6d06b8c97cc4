import type { Day } from '../domain/day.ts';
import type { PageFacts } from '../domain/reading.ts';
import type { Answers, Question } from '../domain/snapshot.ts';
import type { TaughtColumn } from '../domain/taught.ts';
import type { SiteProfile } from '../sites/profile.ts';
import type { PageDay } from './page-day.ts';

/** What `interpret` is told beside the reading. */
export type InterpretContext = {
  readonly today: Day;
  /** IANA zone of the user: the day on which the page was loaded. */
  readonly zone: string;
  readonly locale: string;
  readonly answers: Answers;
  readonly profile: SiteProfile | null;
  /** Columns a person pointed at on this site. */
  readonly taught?: readonly TaughtColumn[];
  /** The currency of the book as known from elsewhere, ISO code. */
  readonly bookCurrency: string | null;
};

/** The same, with what the whole page settles. */
export type PageContext = InterpretContext & {
  readonly page: PageFacts;
  readonly day: PageDay;
  readonly site: string;
  /** Values that the page prints beside its lists. */
  readonly beside: readonly string[];
};

/** A value together with what has to be asked to be sure of it. */
export type Asked<T> = { readonly value: T; readonly questions: readonly Question[] };
