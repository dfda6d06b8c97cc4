import { count } from './words.ts';

/** The call, and what is recorded of it. */
export const callView = {
  timer: (minutes: number): string => `On the call for ${count(minutes, 'minute', 'minutes')}`,
  incoming: 'They called us',
  outgoing: 'We called',
  whom: 'With whom',
  steps: { open: 'Open', facts: 'Facts', ask: 'Ask', answers: 'Answers', close: 'Close' },
  script: 'Script',
  editScript: 'Change the script',
  scriptNeedsSender: 'The script names you and your company: say once who writes, in any draft.',
  said: 'What is said',
  saidHint: 'promised 4,500 by Friday, cheque 1234 sent Monday',
  outcome: 'Outcome',
  end: 'End call',
  save: 'Record',
  resume: 'Back to the call',
  drop: 'No call took place',
  kept: 'Kept as you type',
  facts: (facts: number, questions: number): string =>
    [
      facts > 0 && count(facts, 'fact', 'facts'),
      questions > 0 && `${count(questions, 'question', 'questions')} open`,
    ]
      .filter(Boolean)
      .join(', '),
  summary: 'What will be recorded',
  nothingSaid: 'Nothing was typed',
  recap: 'Record and write the recap',
  demand: (stage: string): string => `Counts as: ${stage}`,
  noDemand: 'Counts as no reminder',
  running: 'A call was begun and not recorded yet',
};
