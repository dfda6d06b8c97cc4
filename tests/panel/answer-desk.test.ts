import { describe, expect, it } from 'vitest';
import { freshName } from '../store/builders.ts';
import { ledger, outside, panelOn, until } from './fake-outside.ts';

/** Due dates that read both ways: the page asks for their order. */
const doubtful = ledger({
  rows: `
    INV-1 | Harbour Foods | 01/02/2026 | 03/04/2026 | $1,200.00 | $1,200.00 | Overdue
    INV-2 | Harbour Foods | 02/02/2026 | 04/04/2026 | $340.50   | $340.50   | Overdue
    INV-3 | Fjord & Sons  | 03/02/2026 | 05/04/2026 | $75.00    | $75.00    | Overdue`,
});

async function asked(name: string) {
  const panel = await panelOn(doubtful, name);
  const page = panel.state.page.value;
  const question = 'snapshot' in page ? page.snapshot?.questions[0] : undefined;
  if (!question?.choices[0]) throw new Error('nothing was asked');
  return { ...panel, key: question.key, value: question.choices[0].value };
}

describe('a choice that was not confirmed', () => {
  it('is there again when the panel is opened anew, and is no answer yet', async () => {
    const name = freshName();
    const { state, key, value } = await asked(name);
    state.choose(key, value);
    const reader = outside(name);
    reader.start();
    reader.world.hear({ type: 'reading', reading: doubtful });
    await until(reader.state.page, ({ at }) => at === 'reading');
    reader.world.hear({ type: 'reading', reading: doubtful });
    expect(await until(reader.state.chosen, (chosen) => chosen[key] !== undefined)).toEqual({ [key]: value });
    const page = await until(reader.state.page, ({ at }) => at === 'read');
    expect('snapshot' in page && page.snapshot?.questions.map((one) => one.key)).toContain(key);
  });

  it('becomes the answer with “Use these answers”, and the page is read by it', async () => {
    const { state, key, value } = await asked(freshName());
    state.choose(key, value);
    state.useAnswers();
    await until(
      state.page,
      (page) =>
        'snapshot' in page &&
        page.snapshot !== null &&
        !page.snapshot.questions.some((one) => one.key === key),
    );
    expect(state.chosen.value).toEqual({});
  });
});
