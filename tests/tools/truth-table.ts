import type { Score } from '../sites/systems/score.ts';

/** What was read of the values a person can read, in lines for people. */
export type Tally = {
  readable: number;
  right: number;
  withheld: number;
  asked: number;
  wrong: number;
  questions: number;
};

const counts = ['readable', 'right', 'withheld', 'asked', 'wrong', 'questions'] as const;

export const emptyTally = (): Tally => ({
  readable: 0,
  right: 0,
  withheld: 0,
  asked: 0,
  wrong: 0,
  questions: 0,
});

export const tallyOf = ({ readable, right, withheld, asked, wrong }: Score, questions: number): Tally => ({
  readable,
  right,
  withheld: withheld.length,
  asked: asked.length,
  wrong: wrong.length,
  questions,
});

export function addTo(sum: Tally, tally: Tally): void {
  for (const count of counts) sum[count] += tally[count];
}

const width = 52;

export const heading = `${'page'.padEnd(width)}${counts.map((count) => count.padStart(10)).join('')}     share`;

/** One row of the table; the share is right by readable. */
export const line = (name: string, tally: Tally): string =>
  `${name.padEnd(width)}${counts.map((count) => String(tally[count]).padStart(10)).join('')}${share(tally)}`;

const share = ({ readable, right }: Tally): string =>
  readable === 0 ? '' : (right / readable).toFixed(4).padStart(10);
