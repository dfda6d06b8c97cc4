import type { Weekdays } from './date-form.ts';
import { nameKey, names } from './names.ts';

const before = /^([\p{L}\p{M}.'-]{2,24})[,\s]+(?=\d)/u;
const after = /(?<=\d)[,\s]*[\s,(]([\p{L}\p{M}.'-]{2,24})\)?$/u;
const eastern =
  /\s?[（(]?(?:[月火水木金土日](?:曜日?)|[（(][月火水木金土日一二三四五六월화수목금토일][）)]|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)[)）]?$/;

/** Takes a weekday off a date that begins or ends with one. */
export function splitWeekday(
  text: string,
  reach: 'usual' | 'all' = 'usual',
): { readonly rest: string; readonly weekdays: Weekdays } {
  if (!/[\p{L}]/u.test(text)) return { rest: text, weekdays: null };
  const bare = text.replace(eastern, '');
  for (const shape of [before, after]) {
    const found = shape.exec(bare);
    const weekdays = found?.[1] ? names(reach).weekdays.get(nameKey(found[1])) : undefined;
    if (found && weekdays) return { rest: bare.replace(found[0], '').trim(), weekdays };
  }
  return { rest: bare, weekdays: null };
}
