import { describe, expect, it } from 'vitest';
import { corpusFiles, utterancesOf } from './corpus.ts';
import { fields, inventedIn, scoreLine, scoreOf } from './score.ts';

describe.each(corpusFiles())('%s', (file) => {
  const utterances = utterancesOf(file);
  console.info(`${file}: ${utterances.length} utterances\n  ${scoreLine(utterances)}`);

  it.each(['amounts', 'dates'] as const)('invents no %s', (field) => {
    const invented = utterances.flatMap((one) =>
      inventedIn(one, field).map((value) => `${one.id}: ${value} in “${one.text}”`),
    );
    expect(invented).toEqual([]);
  });

  it.each(['amounts', 'dates', 'invoices'] as const)('finds at least four in five %s', (field) => {
    const { expected, right } = scoreOf(utterances, field);
    expect(right).toBeGreaterThanOrEqual(expected * 0.8);
  });
});

describe('the corpus', () => {
  const utterances = corpusFiles().flatMap(utterancesOf);

  it('holds at least 150 utterances', () => {
    expect(utterances.length).toBeGreaterThanOrEqual(150);
  });

  it('is scored in every field', () => {
    for (const field of fields) expect(scoreOf(utterances, field).expected).toBeGreaterThan(0);
  });
});
