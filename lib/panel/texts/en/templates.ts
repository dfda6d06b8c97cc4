import type { TemplateId } from '../../../domain/template-id.ts';
import type { TemplateIssue } from '../../../letters/template.ts';
import { stageName } from './stages.ts';

/** A text of the catalogue as a noun: "Second reminder". */
export const templateName: Readonly<Record<TemplateId, string>> = {
  'pre-due': stageName['pre-due'],
  'due-today': 'Due today',
  first: stageName.first,
  second: stageName.second,
  final: stageName.final,
  'broken-promise': 'Promise not kept',
  agency: 'Notice of handing over',
  'promise-confirmation': 'Promise confirmed',
  'promise-reminder': 'Promise coming up',
  'dispute-received': 'Complaint received',
  'dispute-resolved': 'Complaint settled',
  'part-payment-thanks': 'Part payment, thanks',
  'plan-offer': 'Offer of a plan',
  'instalment-reminder': 'Instalment coming up',
  'call-recap': 'Recap of a call',
  'missed-call': 'Missed call',
  'cheque-follow-up': 'Cheque in the mail',
  statement: 'Statement of account',
  'invoice-copy': 'Invoice copy',
  'correct-records': 'Check your details',
  apology: 'Our mistake',
  'prompt-thanks': 'Thanks for paying on time',
  satisfaction: 'One question',
  'credit-hold': 'Deliveries on hold',
  'credit-hold-lifted': 'Deliveries resume',
  'our-terms': 'Terms and credit',
  'early-payment': 'Early-payment offer',
  'prompt-reward': 'Better terms',
  'call-script': 'Call script',
};

export const templates = {
  title: 'Your texts',
  intro: 'Copies of our letters in your own words. One in use takes the place of ours.',
  open: 'Open',
  inUse: (count: number): string => (count === 1 ? '1 in use' : `${count} in use`),
  none: 'None yet. All letters are written with our texts.',
  used: 'In use',
  unused: 'Not in use',
  insteadOf: (name: string): string => `Instead of “${name}”`,
  beside: 'Beside ours',
  copyTitle: 'Copy one of ours',
  copy: 'Copy and edit',
  copyOf: (name: string): string => `${name}, our words`,
  file: 'As a file',
  save: 'Save all as a file',
  read: 'Take from a file',
  name: 'Name',
  demand: 'Asks for money: counts as a reminder',
  table: 'The open invoices stand in it as a table',
  part: { subject: 'Subject', opening: 'Before the table', closing: 'After the table' },
  preview: 'Preview',
  previewFor: 'For',
  previewBroken: 'Mend what is marked: then the letter stands here.',
  previewNone: 'Read a page first: the preview shows a letter to a real customer.',
  use: 'Use it',
  stop: 'Stop using it',
  reset: 'Our words again',
  remove: 'Delete',
  broken: (count: number): string =>
    count === 1 ? '1 thing to mend before it can be used.' : `${count} things to mend before it can be used.`,
  isUsed: 'In use. What you type counts at once.',
  isKept: 'Kept as you type; not in use yet.',
  at: (part: string, line: number, column: number): string => `${part}, line ${line}, place ${column}:`,
  show: 'Show',
  didYouMean: (name: string): string => `Write “${name}”`,
  issue: (issue: TemplateIssue): string => {
    if (issue.code === 'syntax') return issue.detail;
    return issue.code === 'unknown-filter'
      ? `there is no filter “${issue.name}”.`
      : `nothing is called “${issue.name}”.`;
  },
  variables: 'What can stand in it',
  loops: 'Loops over invoices',
  filters: 'Filters',
  findVariable: 'Search',
  notKnown: (example: string): string => `not known here, e.g. ${example}`,
};
