import { plainText } from '../numbers/plain-text.ts';
import { remember } from '../numbers/remember.ts';
import { dayCount } from '../status/day-count.ts';
import { eraDate } from './eras.ts';
import { namedDate, namedDateIn, namesMonth } from './named-date.ts';
import { isUsual, languageOf, type Month } from './names.ts';
import { numericDate } from './numeric-date.ts';
import { minguoDate, ownYearDate, persianNamedDate } from './own-years.ts';
import { type Relative, relativeDate } from './relative.ts';
import { withoutTime } from './without-time.ts';

/** Weekdays that the text names for its day, 1 = Monday; null where it names none. */
export type Weekdays = readonly number[] | null;

/** What a text says about a day before order, century and page day are known. Two-digit years stay as printed. */
export type DateForm =
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' }
  | { readonly kind: 'instant'; readonly instant: string }
  | Relative
  | { readonly kind: 'month'; readonly year: number }
  /** Each place named: year with 2 or 4 digits, null where it is left out. */
  | {
      readonly kind: 'named';
      readonly year: number | null;
      readonly shortYear: boolean;
      readonly months: readonly Month[];
      readonly day: number;
      readonly weekdays: Weekdays;
    }
  /** Two or three bare numbers, in the order of the text. `width` is the count of digits as printed. */
  | {
      readonly kind: 'numeric';
      readonly numbers: readonly { readonly value: number; readonly width: number }[];
      readonly mark: string;
      readonly weekdays: Weekdays;
    };

/** No date is longer, with its weekday, its time and how long ago it was. */
const longest = 80;

const blank = /^(?:[-./\s]*|n\/?a|none|never|0{1,4}[-./]00?[-./]0{1,4})$/i;

export const dateForm = remember((text: string): DateForm => {
  if (text.length > longest) return { kind: 'none' };
  const plain = plainText(text);
  if (blank.test(plain)) return { kind: 'empty' };
  const relative = relativeDate(plain);
  if (relative) return relative;
  if (!/\d|元年/.test(plain)) return { kind: 'none' };
  const rest = withoutTime(plain);
  if (rest.instant !== null) return { kind: 'instant', instant: rest.instant };
  return dateIn(rest.text) ?? dateIn(withoutRemark(rest.text) ?? '') ?? { kind: 'none' };
});

const dateIn = (text: string): DateForm | null =>
  text === '' ? null : (numericDate(text) ?? eraDate(text) ?? namedDate(text));

const remarked = /^(\S.{3,}?\d{2,4})[\s,·–-]+\(?((?=.*\d)(?=.*\p{L})[^()]{3,30})\)?$/u;

/** "1 Apr 26 43d overdue", "01.04.2026 (in 6 Tagen)": the day before what is said about it; null where nothing is. */
function withoutRemark(text: string): string | null {
  const [, date = '', remark = ''] = remarked.exec(text) ?? [];
  return date !== '' && (dayCount(remark) !== null || relativeDate(remark) !== null) ? date : null;
}

const thaiEra = /พ\.\s?ศ\.\s?/;

/** Thailand counts from the Buddha’s death. */
const ownYear = (year: number, lang: string): number =>
  languageOf(lang) === 'th' && year > 2400 ? year - 543 : year;

const parted = '\0';
const inOwnNames = remember((both: string): DateForm => {
  const [lang = '', text = ''] = both.split(parted);
  const rest = withoutTime(plainText(text));
  const own = rest.instant === null ? namedDateIn(rest.text.replace(thaiEra, ''), lang) : null;
  if (own) return own.year === null ? own : { ...own, year: ownYear(own.year, lang) };
  const general = dateForm(text);
  // A word that is a month of this language too may mean another one here.
  return general.kind === 'named' && namesMonth(rest.text, lang) ? { kind: 'none' } : general;
});

/**
 * The same on a page whose language has names of months that are not always known: those come first. Years that its
 * country counts otherwise are those of the common count.
 */
export function dateFormIn(text: string, lang: string | null | undefined): DateForm {
  if (!lang || text.length > longest) return dateForm(text);
  const form =
    !isUsual(lang) && /\d/.test(plainText(text)) ? inOwnNames(lang + parted + text) : dateForm(text);
  if (form.kind === 'numeric') return ownYearDate(form, lang) ?? form;
  if (form.kind !== 'none') return form;
  const plain = plainText(text);
  return minguoDate(plain, lang) ?? persianNamedDate(plain, lang) ?? form;
}
