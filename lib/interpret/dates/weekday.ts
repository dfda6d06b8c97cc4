import type { Weekdays } from './date-form.ts';
import { type Names, nameKey, names } from './names.ts';

/** Some weekdays are two words: Dydd Mercher, thứ tư. */
const before = /^([\p{L}\p{M}.'-]+(?: [\p{L}\p{M}.'-]+)?)[,،፣\s]+(?=\d)/u;
const after = /(?<=\d)[,\s]*[\s,(]([\p{L}\p{M}.'-]+(?: [\p{L}\p{M}.'-]+)?)\)?$/u;
/** "On the", as Thai writes it between a weekday and its number. */
const thaiOrdinal = /ที่$/;
const eastern =
  /\s?[（(]?(?:[月火水木金土日](?:曜日?)|[（(][月火水木金土日一二三四五六월화수목금토일][）)]|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)[)）]?$/;

/** Takes a weekday off a date that begins or ends with one. */
export function splitWeekday(
  text: string,
  known: Pick<Names, 'weekdays'> = names('usual'),
): { readonly rest: string; readonly weekdays: Weekdays } {
  if (!/[\p{L}]/u.test(text)) return { rest: text, weekdays: null };
  const bare = text.replace(eastern, '');
  for (const shape of [before, after]) {
    const found = shape.exec(bare);
    const weekdays = found?.[1] ? known.weekdays.get(nameKey(found[1]).replace(thaiOrdinal, '')) : undefined;
    if (found && weekdays) return { rest: bare.replace(found[0], '').trim(), weekdays };
  }
  return { rest: bare, weekdays: null };
}
