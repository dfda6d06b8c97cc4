import type { Mention } from '../mentions.ts';
import { word } from '../word.ts';

/** A stretch that says one thing. `text` is blanked where values were read. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Count of its sentence. */
  readonly sentence: number;
  readonly mentions: readonly Mention[];
};

const abbreviation =
  /(?:^|[^a-z])(?:[a-z]|\w*nr|no|ca|tel|rg|re|fa|fact|uw|uberw|inv|approx|etc|bzw|evtl|mr|mrs|ms|dr|sr|sra|mme|dhr|mevr|ext|st|vs|incl|inkl|attn|z\.b|u\.a)$/;

/** Splits a text at marks and at the words that join two things said ("and", "but"). */
export function clausesOf(
  text: string,
  mentions: readonly Mention[],
  joins: string,
  labels: string,
): Clause[] {
  const cuts: { readonly at: number; readonly next: number; readonly ends: boolean }[] = [];
  for (const match of text.matchAll(/[.!?;\n]+(?=\s|$)|\n|, ?(?!\d)|,(?=\s)| - | \/ |:(?= )|[()]/g)) {
    const mark = match[0];
    const isPoint = mark === '.';
    if (isPoint && isAbbreviated(text, match.index, labels)) continue;
    cuts.push({
      at: match.index + (mark.startsWith('?') ? 1 : 0),
      next: match.index + mark.length,
      ends: /[.!?;\n]/.test(mark),
    });
  }
  for (const match of text.matchAll(word(joins, 'g')))
    cuts.push({ at: match.index, next: match.index + match[0].length, ends: false });
  cuts.sort((one, other) => one.at - other.at);
  return pieces(text, mentions, cuts);
}

/** A number read after a point goes with its label: "inv. 1042". */
const isAbbreviated = (text: string, at: number, labels: string): boolean =>
  abbreviation.test(text.slice(0, at)) ||
  (/^\. [¶~]/.test(text.slice(at)) && new RegExp(`(?<![a-z])(?:${labels})$`).test(text.slice(0, at)));

function pieces(
  text: string,
  mentions: readonly Mention[],
  cuts: readonly { readonly at: number; readonly next: number; readonly ends: boolean }[],
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (const cut of [...cuts, { at: text.length, next: text.length, ends: true }]) {
    if (cut.at > start) {
      const inside = mentions.filter((one) => one.start >= start && one.start < cut.at);
      clauses.push({ start, end: cut.at, text: text.slice(start, cut.at), sentence, mentions: inside });
    }
    start = Math.max(start, cut.next);
    if (cut.ends) sentence++;
  }
  return clauses.filter((clause) => clause.text.trim() !== '');
}
