import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { createTimelineSearch } from '../../../lib/panel/journal/timeline-search.ts';
import { note } from '../../components/fake-data.ts';

const word = fc.constantFrom('promise', 'proof', 'Müller', 'invoice', 'INV-1042', 'pay', 'pays', 'friday');
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const entryOf = (text: string, at: number): Activity => ({
  ...note('a', text),
  id: String(at).padStart(6, '0'),
});
const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

test('finds what a look through all of them finds, newest first', async () => {
  const typed = fc.constantFrom('p', 'pro', 'prom', 'mull', 'Mül', 'inv 10', 'pay fri', 'pays', 'x', '1042');
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { maxLength: 40 }), typed, async (texts, wanted) => {
      const entries = texts.map(entryOf);
      const search = createTimelineSearch((entry) => (entry.kind === 'note' ? entry.text : ''));
      await search.update(entries);
      const words = fold(wanted).split(/[^\p{L}\p{N}]+/u);
      const expected = entries.filter((entry) => {
        const all = entry.kind === 'note' ? fold(entry.text).split(/[^\p{L}\p{N}]+/u) : [];
        return words.every((one) => all.some((other) => other.startsWith(one)));
      });
      const found = search.find({ typed: wanted, kind: null, invoice: null }, 100);
      expect(found.map(({ id }) => id)).toEqual(expected.toReversed().map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});

test('a new entry is found, an erased one no more', async () => {
  const search = createTimelineSearch((entry) => (entry.kind === 'note' ? entry.text : ''));
  const first = entryOf('secret word', 1);
  await search.update([first]);
  await search.update([first, entryOf('another word', 2)]);
  const find = (typed: string) => search.find({ typed, kind: null, invoice: null }, 9).length;
  expect(find('word')).toBe(2);
  const { id, book, account, at, zone, author } = first;
  await search.update([{ id, book, account, at, zone, author, kind: 'erased' }, entryOf('another word', 2)]);
  expect([find('secret'), find('word')]).toEqual([0, 1]);
});

test('one invoice has its own timeline, with the steps of its disputes', async () => {
  const { text: _text, ...base } = note('a', '');
  const dispute: Activity = {
    ...base,
    id: '1',
    kind: 'dispute',
    lines: [{ invoice: 'invoice:INV-1', amount: null }],
    reason: 'short',
    owner: '',
    due: null,
    text: 'short',
    files: [],
  };
  const step: Activity = {
    ...base,
    id: '2',
    kind: 'dispute-changed',
    dispute: '1',
    text: 'asked the warehouse',
  };
  const search = createTimelineSearch((entry) => ('text' in entry ? entry.text : ''));
  await search.update([dispute, step, entryOf('other', 3)]);
  const ids = (invoice: string) => search.find({ typed: '', kind: null, invoice }, 9).map(({ id }) => id);
  expect(ids('invoice:INV-1')).toEqual(['2', '1']);
  expect(ids('invoice:INV-2')).toEqual([]);
});

test('common words are put together exactly, also where no entry has them all', async () => {
  const texts = Array.from({ length: 5000 }, (_, at) =>
    at % 3 === 0 ? `promise ${at % 7 === 0 ? 'friday' : 'monday'}` : `cheque ${at}`,
  );
  const entries = texts.map(entryOf);
  const search = createTimelineSearch((entry) => (entry.kind === 'note' ? entry.text : ''));
  await search.update(entries.slice(0, 3000));
  const find = (typed: string) =>
    search.find({ typed, kind: null, invoice: null }, 9999).map(({ id }) => Number(id));
  const expected = (size: number) =>
    Array.from({ length: size }, (_, at) => at)
      .filter((at) => at % 21 === 0)
      .toReversed();
  expect(find('prom fri')).toEqual(expected(3000));
  await search.update(entries);
  expect(find('prom fri')).toEqual(expected(5000));
  expect(find('che fri')).toEqual([]);
});
