/** Answers a page's questions as a person would who has the books before them. */
import type { Answers, Question, Snapshot } from '../../lib/domain/snapshot.ts';
import { read } from './builders.ts';
import { type Breakage, headerOf, pageOf, type Truth } from './generated-pages.ts';
import type { ColumnName } from './generated-tongues.ts';

const columns: Readonly<Record<string, ColumnName>> = {
  balance: 'balance',
  dueDate: 'due',
  total: 'total',
  customer: 'customer',
  number: 'number',
  issueDate: 'issue',
};

function answerOf(question: Question, how: Breakage): string {
  const { tongue } = how;
  switch (question.about) {
    case 'date-order': {
      const order = tongue
        .date('2026', '04', '25')
        .replace(/[^\d]+/g, ' ')
        .trim();
      return order.startsWith('2026') ? 'ymd' : order.startsWith('25') ? 'dmy' : 'mdy';
    }
    case 'decimal-mark':
      return tongue.marks[1];
    case 'currency':
      return (
        question.choices.find(({ value }) => value === tongue.currency || value === how.other?.currency)
          ?.value ?? tongue.currency
      );
    case 'duplicate':
      return 'one';
    case 'column': {
      const column = columns[question.key.split(' › ').at(-1) ?? ''];
      const header = column && how.columns.includes(column) ? headerOf(how, column) : null;
      return question.choices.find(({ value }) => value.split(':')[2] === header)?.value ?? 'none';
    }
    case 'book':
      return 'same';
  }
}

const look = (truth: readonly Truth[], how: Breakage, answers: Answers): Snapshot =>
  read([pageOf(truth, how)], { lang: how.tongue.lang }, { answers });

/** Reads a page and answers until nothing more is asked. */
export function readAnswered(
  truth: readonly Truth[],
  how: Breakage,
  before: Answers = {},
): { readonly asked: readonly Question[]; readonly answers: Answers; readonly snapshot: Snapshot } {
  const asked: Question[] = [];
  let answers = before;
  for (let round = 0; ; round++) {
    const snapshot = look(truth, how, answers);
    // What a page proves is kept as if it had been answered.
    answers = { ...snapshot.proven, ...answers };
    if (snapshot.questions.length === 0 || round > 5) return { asked, answers, snapshot };
    for (const question of snapshot.questions) {
      asked.push(question);
      answers = { ...answers, [question.key]: answerOf(question, how) };
    }
  }
}
