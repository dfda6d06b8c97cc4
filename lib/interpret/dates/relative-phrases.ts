import { learnedOnce } from '../learned-once.ts';
import { plainText } from '../numbers/plain-text.ts';
import type { Steps } from '../steps.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
/** With a number (`#`) in the phrase, `count` is only its sign. */
type Phrase = { readonly unit: Unit; readonly count: number };

const languages = 'en de fr es nl it pt pt-PT sv da nb nn fi pl cs ja zh zh-Hant hu ro tr ru uk'.split(' ');
const units = ['day', 'week', 'month', 'year'] as const;
/** Enough numbers to meet every plural form of these languages. */
const numbers = [1, 2, 3, 5, 11, 21, 22];

/** Phrases that accounting systems print and Intl does not, past and to come. */
const past =
  '# days ago|# day ago|#d ago|#w ago:week|# dni temu|# dagen geleden|há # dias|há # dia|# dias atrás|# giorni fa|' +
  'před # dny|前#天|#日前|#天前|for # dager siden|# dager siden|# dage siden|# dagar sedan|il y a # j|vor # t';
const future =
  'in # days|in # day|in #d|en # días|en # dias|w # dni|över # dagar|om # dagar|om # dage|om # dager|over # dagen|em # dia(s)|em # dias|' +
  'tra # giorni|fra # giorni|# päivässä|#日で|#日後|在#天内|#天内|#天后|#天後|dans # j|za # dni|za # dní';
const words =
  'today:0|yesterday:-1|tomorrow:1|na dzisiaj:0|i går:-1|igår:-1|i dag:0|idag:0|i morgon:1|imorgon:1|i morgen:1|' +
  'hoy:0|ayer:-1|mañana:1|本日:0|今日:0|明日:1|昨日:-1|今天:0|明天:1|昨天:-1';

/** Relative dates by phrase, lower case, without spaces, the number as `#`. */
export const phrases = learnedOnce(learn);

function* learn(): Steps<ReadonlyMap<string, Phrase>> {
  const found = new Map<string, Phrase>();
  const add = (text: string, phrase: Phrase) => {
    const key = plainText(text).toLowerCase().replace(/\.$/, '').replace(/\d+/, '#').replace(/\s/g, '');
    if (/\p{L}/u.test(key)) found.set(key, phrase);
  };
  for (const language of languages) {
    addLanguage(language, add);
    yield;
  }
  addList(past, -1, add);
  addList(future, 1, add);
  for (const pair of words.split('|')) {
    const [word = '', count] = pair.split(':');
    add(word, { unit: 'day', count: Number(count) });
  }
  return found;
}

function addLanguage(language: string, add: (text: string, phrase: Phrase) => void): void {
  for (const style of ['long', 'short'] as const) {
    const counted = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always', style });
    const named = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto', style });
    for (const unit of units) {
      for (const number of numbers) {
        for (const sign of [-1, 1]) {
          const text = counted.format(sign * number, unit);
          // Some languages have a word for one or two.
          add(text, { unit, count: /\d/.test(text) ? sign : sign * number });
        }
      }
      for (const count of [-2, -1, 0, 1, 2]) {
        const text = named.format(count, unit);
        if (!/\d/.test(text)) add(text, { unit, count });
      }
    }
  }
}

function addList(list: string, count: number, add: (text: string, phrase: Phrase) => void): void {
  for (const entry of list.split('|')) {
    const [text = '', unit] = entry.split(':');
    add(text, { unit: unit === 'week' ? 'week' : 'day', count });
  }
}
