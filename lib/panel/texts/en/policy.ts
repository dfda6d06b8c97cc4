import type { Fault, Problem } from '../../../domain/policy-file.ts';
import { faultPlace } from '../fault-place.ts';
import { count, number } from './words.ts';

/** The editor of the plan. */
export const policy = {
  title: 'The plan',
  open: 'Change the plan',
  of: 'Steps for',
  everybody: 'Everybody',
  segmentHint: {
    key: 'Key: a large balance',
    watch: 'Watch: promises broken in a row, a changed habit, or over 60 days',
    standard: 'Standard: everybody else',
    new: 'New: first billed in the last 90 days, nothing paid yet',
  },
  follows: 'They follow the steps for everybody.',
  ownSteps: 'Give them steps of their own',
  noOwnSteps: 'Follow the steps for everybody',
  steps: 'Steps',
  fromDue: 'days from the due date',
  day: 'Day',
  dayOf: (step: string): string => `Day of ${step}`,
  channelOf: (step: string): string => `How: ${step}`,
  more: (step: string): string => `More about ${step}`,
  accounts: 'Due',
  who: 'Who',
  tone: 'Tone',
  usualTone: 'The usual one',
  tones: { warm: 'Warm', neutral: 'Neutral', firm: 'Firm' },
  template: 'Text',
  usualText: 'The usual one',
  needsYes: 'Needs a yes',
  onlyLarge: 'Only for large or risky customers',
  remove: 'Take out',
  removeStep: (step: string): string => `Take out: ${step}`,
  add: 'Add a step',
  manners: 'Manners',
  gap: 'Least days between two demands',
  calls: 'Calls a day',
  messages: 'Messages a day',
  weekdays: 'Days on which customers are contacted',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  from: 'From',
  to: 'To',
  weekend: 'A due date on a weekend',
  weekends: { 'next-business-day': 'counts as Monday', 'as-is': 'counts as it stands' },
  repeatEvery: 'Repeat the last demand every … days',
  repeatTimes: 'At most so often',
  sums: 'Sums, in the currency of the books',
  large: 'A balance is large from',
  residue: 'A remainder is small up to',
  credit: 'Credit is a task from',
  writeOffUpTo: 'Write-off is proposed up to',
  writeOffFrom: 'From so many days overdue',
  escalation: 'When it gets serious',
  broken: 'Broken promises in a row until the manager is asked',
  grace: 'Bank days a payment may take to show',
  hold: 'Credit hold over the limit from so many days overdue',
  surveyDays: 'Ask how we do once in … days',
  surveyInvoices: 'And once in … paid invoices',
  aging: 'Aging',
  agingBy: 'Counted from',
  agingBys: { due: 'the due date', issue: 'the invoice date' },
  edges: 'Last days of the buckets',
  edgesHint: '30, 60, 90 makes 1–30, 31–60, 61–90 and over 90',
  people: 'People behind the roles',
  file: 'The plan as a file',
  version: (version: number): string => `Version ${version}, one more with every change saved`,
  saveFile: 'Save the plan',
  readFile: 'Take a plan from a file',
  usual: 'The usual plan',
  refused: (faults: number): string =>
    `The file was not taken: ${count(faults, 'entry is', 'entries are')} wrong. Nothing was changed.`,
  line: (line: number): string => `Line ${number(line)}`,
  save: 'Save the plan',
  putBack: 'Put back',
  unchanged: 'Nothing was changed.',
  moves: (accounts: number): string =>
    accounts === 0
      ? 'This change moves nobody today. Nothing is sent by it.'
      : `This change moves ${count(accounts, 'account', 'accounts')}. Nothing is sent by it.`,
  movedTitle: (accounts: number): string => `Moved: ${count(accounts, 'account', 'accounts')}`,
  nothingDue: 'nothing',
  tooClose: (days: number, gap: number): string =>
    `${count(days, 'day', 'days')} after the step before; your gap is ${gap}`,
  faultAt: (fault: Fault): string => `${place(fault.at)}: ${mend(fault.problem)}`,
};

const names: { readonly [part: string]: string } = {
  stages: 'step',
  day: 'day',
  gapDays: 'gap',
  capacity: 'capacity',
  weekdays: 'days of the week',
  hours: 'hours',
  aging: 'aging',
  edges: 'buckets',
  people: 'people',
  segments: 'segments',
};

const place = faultPlace({ whole: 'the plan', names, number });

function mend(problem: Problem): string {
  switch (problem.code) {
    case 'not-json':
      return 'a comma, quote or bracket is missing or too many here';
    case 'not-a-policy':
      return 'this is not a plan saved by Dunlin; its first entry must be "format": "dunlin-policy"';
    case 'missing':
      return 'is missing; add it, or save the plan anew and start from that file';
    case 'wrong-kind':
      return problem.wanted === ''
        ? 'has the wrong kind of value'
        : `must be a ${kinds[problem.wanted] ?? problem.wanted}`;
    case 'too-small':
      return `must be at least ${number(problem.least)}`;
    case 'too-large':
      return `must be at most ${number(problem.most)}`;
    case 'not-one-of':
      return `must be one of: ${problem.choices.join(', ')}`;
    case 'unknown-entry':
      return `does not know ${problem.names.join(', ')}; take it out`;
    case 'not-a-time':
      return 'must be a time like 09:00';
    case 'stage-twice':
      return 'a step stands twice; take one out';
    case 'not-in-order':
      return 'each step must have a later day than the one before';
  }
}

const kinds: { readonly [kind: string]: string } = {
  int: 'whole number',
  number: 'number',
  string: 'text',
  boolean: 'true or false',
  array: 'list',
  object: 'group of entries',
};
