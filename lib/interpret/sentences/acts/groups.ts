import type { Mention } from '../mentions.ts';
import { isKind } from '../mentions.ts';
import { has } from '../word.ts';
import type { ActWords } from '../words/words.ts';
import { type Act, actOf } from './act-of.ts';
import type { Clause } from './clauses.ts';

/** Clauses that say one thing together. */
export type Group = {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  /** The mentions, clause by clause. */
  readonly pieces: readonly (readonly Mention[])[];
};

/**
 * Joins clauses to the acts they belong to: one without an act of its own follows the one before it in the sentence,
 * or, at the start, the one after it.
 */
export function groupsOf(clauses: readonly Clause[], acts: ActWords): Group[] {
  const groups: Group[] = [];
  let waiting: Clause[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const inSentence = last?.sentence === clause.sentence ? last : undefined;
    waiting = waiting.filter(({ sentence }) => sentence === clause.sentence);
    const act = actOf(clause, acts) ?? actByValues(clause, inSentence, acts);
    if (act === null && inSentence) groups[groups.length - 1] = joined(inSentence, clause);
    else if (act === null) waiting.push(clause);
    else if (inSentence && continues(inSentence.act, act, clause))
      groups[groups.length - 1] = { ...joined(inSentence, clause), act: firstReason(inSentence.act, act) };
    else {
      const [first = clause, ...rest] = [...waiting, clause];
      groups.push(rest.reduce<Group>(joined, { ...first, act, pieces: [first.mentions] }));
      waiting = [];
    }
  }
  return groups;
}

/** "… 2,000 on Friday, the rest on the 15th": a share with a day is a promise; an amount only after talk of paying or "says". */
function actByValues({ mentions, text }: Clause, before: Group | undefined, acts: ActWords): Act | null {
  if (!mentions.some(isKind('day'))) return null;
  const talk =
    before?.act.kind === 'none' || before?.act.kind === 'refusal' || before?.act.kind === 'dispute';
  const shares = mentions.some(isKind('share'));
  if (shares && before?.act.kind !== 'promise') return { kind: 'promise' };
  const said = before === undefined && has(text, acts.reached) && !has(text, acts.not);
  return (talk || said) && mentions.some(isKind('amount')) ? { kind: 'promise' } : null;
}

/** Whether a clause goes on with what the one before it says. */
function continues(before: Act, act: Act, clause: Clause): boolean {
  if (before.kind !== act.kind) return false;
  if (act.kind !== 'dispute' || before.kind !== 'dispute') return true;
  if (before.reason === 'other') return !clause.mentions.some(isKind('invoice'));
  return (
    act.reason === null ||
    before.reason === null ||
    act.reason === before.reason ||
    (act.reason === 'other' && !clause.mentions.some(isKind('invoice')))
  );
}

const firstReason = (before: Act, act: Act): Act =>
  before.kind === 'dispute' && before.reason !== null && before.reason !== 'other' ? before : act;

function joined(group: Group, clause: Clause): Group {
  return {
    ...group,
    end: clause.end,
    text: `${group.text}, ${clause.text}`,
    mentions: [...group.mentions, ...clause.mentions],
    pieces: [...group.pieces, clause.mentions],
  };
}
