import type { Said } from '../../domain/said.ts';
import { clausesOf } from './acts/clauses.ts';
import { groupsOf } from './acts/groups.ts';
import { outcomeOf } from './acts/outcome.ts';
import { readActs } from './acts/read-acts.ts';
import type { SentenceContext } from './context.ts';
import { findMentions } from './find-mentions.ts';
import { tidy } from './tidy.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * The structure of typed call notes: promises, cheques, disputes, follow-ups, expected payments, the outcome, and what
 * has to be asked before saving. Only what the text says counts: no amount, day or invoice comes from elsewhere, save
 * for parts ("half of 1042") that are computed from invoices or totals the text names. What is not understood is in no
 * list and stays text. Never throws.
 */
export function parseSentence(text: string, context: SentenceContext): Said {
  const words = wordsOf(context.lang);
  const names = context.contacts.map(({ name }) => name);
  const plain = tidy(text, words, names);
  const { reading, numbers, today } = findMentions(plain.text, words, context);
  const clauses = clausesOf(
    reading.text,
    reading.mentions,
    words.acts.split,
    `${words.numbers.invoice}|${words.acts.cheque}`,
  );
  const groups = groupsOf(clauses, words, today);
  const found = readActs(groups, { source: text, plain, words, numbers, today, names });
  return { ...found, outcome: outcomeOf(reading.text, groups, found, words.acts) };
}
