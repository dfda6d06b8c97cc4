/** Pages that nobody tuned the reader for, against what a careful person reads off them. */
import { describe, expect, it } from 'vitest';
import { readOffline } from '../systems/read-offline.ts';
import { scoreOf } from '../systems/score.ts';
import { unseenPages } from './unseen-pages.ts';

describe('pages of no known system', () => {
  it.each(unseenPages())('are read as a person reads them: $name', async (page) => {
    const read = await readOffline(page, { profiles: false });
    const { right, readable, wrong } = scoreOf(page.expected, read);
    expect({ wrong, kind: read.kind, questions: read.questions.length }).toEqual({
      wrong: [],
      kind: page.expected.kind,
      questions: page.expected.questions,
    });
    expect(right).toBe(readable);
  });
});
