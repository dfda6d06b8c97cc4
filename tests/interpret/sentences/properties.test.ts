import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Said, Span } from '../../../lib/domain/said.ts';
import type { SentenceContext } from '../../../lib/interpret/sentences/context.ts';
import { parseSentence } from '../../../lib/interpret/sentences/parse-sentence.ts';
import { toParseJson } from '../../../lib/interpret/sentences/to-parse-json.ts';
import { corpusFiles, utterancesOf } from './corpus.ts';
import { valuesOf } from './score.ts';

const languages = ['en', 'de', 'fr', 'es', 'nl'] as const;
const numbers = ['INV-1042', 'INV-1043', 'INV-1051', 'INV-1067'];
const contextIn = (lang: SentenceContext['lang']): SentenceContext => ({
  lang,
  region: null,
  now: '2026-11-24T10:15',
  currency: 'EUR',
  invoices: numbers.map((number, index) => ({
    number,
    balanceMinor: [450_000, 120_000, 78_050, 1_230_000][index] ?? 0,
  })),
  contacts: [{ name: 'Ana Ruiz' }],
});

const utterances = corpusFiles().flatMap(utterancesOf);
const texts = fc.constantFrom(...utterances.map(({ text }) => text));
const lang = fc.constantFrom(...languages);
/** Real utterances, cut up and put together anew, with odd signs between. */
const shuffled = fc
  .array(
    fc.oneof(
      texts,
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('4,500', '1042', '3/4', '§', '~'),
    ),
    {
      maxLength: 4,
    },
  )
  .chain((parts) => fc.shuffledSubarray(parts.join(' ').split(' '), { minLength: 0 }))
  .map((words) => words.join(' '));

const found = (said: Said) => [
  ...said.promises,
  ...said.cheques,
  ...said.disputes,
  ...said.followUps,
  ...said.expectedPayments,
];
const isIn =
  (text: string) =>
  ({ start, end }: Span) =>
    start >= 0 && start < end && end <= text.length;

describe('any text', () => {
  it('is read without a throw, and what is found stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, fc.string({ unit: 'grapheme' })), lang, (text, lang) => {
        const said = parseSentence(text, contextIn(lang));
        for (const { spans } of found(said)) {
          expect(spans.length).toBeGreaterThan(0);
          expect(spans.every(isIn(text))).toBe(true);
        }
        for (const { spans } of said.questions) expect(spans.every(isIn(text))).toBe(true);
      }),
    );
  });

  it('without a figure or a word of time gives neither amount nor day nor invoice', () => {
    const plain = fc.array(
      fc.constantFrom(
        'pays',
        'paid',
        'cheque',
        'promised',
        'disputes',
        'Ana',
        'credit',
        'invoice',
        'rest',
        'half',
        'and',
        ',',
        'will',
        'zahlt',
        'paiera',
        'paga',
        'betaalt',
        'not',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(plain, lang, (words, lang) => {
        const said = parseSentence(words.join(' '), contextIn(lang));
        for (const one of found(said)) {
          if ('amountMinor' in one) expect([one.amountMinor, one.invoices]).toEqual([null, null]);
          if ('date' in one) expect(one.date).toBeNull();
        }
      }),
    );
  });

  it('names every invoice that comes out, at least by the end of its number', () => {
    fc.assert(
      fc.property(shuffled, lang, (text, lang) => {
        for (const one of found(parseSentence(text, contextIn(lang))))
          for (const number of ('invoices' in one ? one.invoices : null) ?? [])
            expect(text).toContain(number.slice(-2));
      }),
    );
  });

  it('of strange words says nothing', () => {
    const strange = fc.array(fc.string({ unit: fc.constantFrom(...'qxzjkvw'), minLength: 3, maxLength: 9 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(strange, lang, (words, lang) => {
        const said = parseSentence(words.join(' '), contextIn(lang));
        expect([found(said), said.outcome, said.questions]).toEqual([[], null, []]);
      }),
    );
  });
});

describe('words that mean nothing', () => {
  it('before or after a sentence change no amount and no day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...utterances),
        fc.constantFrom('xqzv', 'qvzzt kkwq'),
        fc.boolean(),
        (one, word, first) => {
          const language = languages.find((code) => one.id.includes(`${code}-`)) ?? 'en';
          const said = parseSentence(
            first ? `${word}. ${one.text}` : `${one.text}. ${word}`,
            contextIn(language),
          );
          const plain = parseSentence(one.text, contextIn(language));
          for (const field of ['amounts', 'dates'] as const)
            expect(valuesOf(toParseJson(said), field)).toEqual(valuesOf(toParseJson(plain), field));
        },
      ),
    );
  });
});
