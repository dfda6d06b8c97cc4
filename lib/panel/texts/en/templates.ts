import type { TemplateId } from '../../../domain/template-id.ts';
import type { SyntaxFault } from '../../../letters/syntax-fault.ts';
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

/** What is wrong with how a text is written; `near` are the words it is about, or nothing. */
const syntax: { readonly [why in SyntaxFault['why']]: (near: string) => string } = {
  'not-closed': (near) => `“${near}” is opened and never closed.`,
  'unknown-tag': (near) => `“${near}” is not understood here, or nothing was opened before it.`,
  'no-value': () => 'a value is missing between the braces.',
  'filter-form': () => 'a filter stands after “|”, and what it is given after “:”.',
  'tag-form': (near) => (near === '' ? 'this is not complete.' : `“${near}” is not complete.`),
  'too-much': () => 'this makes more text than a letter holds.',
  other: () => 'this cannot be filled in.',
};

const regions = new Intl.DisplayNames('en', { type: 'region' });

export const templates = {
  title: 'Texts and rules',
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
  rules: 'Rules of contact and interest',
  rulesIntro:
    'Hours, numbers of contacts and rates by country, each with its source and the day it was looked up. The checks before a letter leaves and the calculator of interest go by them. No legal advice: change them where you know better.',
  saveRules: 'Save as a file',
  readRules: 'Take from a file',
  resetRules: 'Ours again',
  ruleEditor: {
    countryName: (code: string): string => regions.of(code) ?? code,
    kinds: { consumer: 'consumers', business: 'businesses', both: 'everybody' },
    hoursOn: 'Calls and texts on',
    anyHour: 'No hours are fixed; those of the plan apply.',
    addHours: 'Add hours',
    dropHours: 'Take these hours out',
    most: 'At most',
    inDays: 'In days',
    limitOf: 'What is counted',
    limitKinds: { calls: 'Calls', talks: 'Phone conversations', all: 'Contacts of any kind' },
    limit: {
      calls: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'call' : 'calls'} in ${days} days`,
      talks: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'conversation' : 'conversations'} in ${days} days`,
      all: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'contact' : 'contacts'} in ${days} days`,
    },
    holidays: 'Nobody is called on',
    holidaysHint:
      '12-25 is every year, 2026-04-03 one day. Holidays of single states are checked only if they stand here.',
    holidaysShort: (count: number): string => (count === 1 ? '1 holiday' : `${count} holidays`),
    anyNumber: 'No number is fixed; the plan’s gap applies.',
    addLimit: 'Add a limit',
    dropLimit: 'Take this limit out',
    optOut: 'Every mail and text says how to have no more of them',
    optOutShort: 'opt-out line',
    nothing: 'nothing fixed',
    source: 'Source',
    checkedOn: 'Looked up on',
    oursAgain: 'Ours again',
    drop: 'Take this rule out',
    country: 'Another country',
    countryHint: 'Two letters: CH, JP',
    kind: 'For whom',
    addRule: 'Add a rule',
    readingMinutes: 'Minutes until a reading counts as old',
    rates: 'Base rates for interest',
    fromDay: (day: string, year: string): string => `from ${day} ${year}`,
    dropRate: (name: string, day: string): string => `Take the ${name} of ${day} out`,
    file: 'Rules as a file',
  },
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
    if (issue.code === 'syntax') return syntax[issue.why](issue.near);
    return issue.code === 'unknown-filter'
      ? `there is no filter “${issue.name}”.`
      : `nothing is called “${issue.name}”.`;
  },
  variables: 'What can stand in it',
  loops: 'Loops over invoices',
  filters: 'Filters',
  findVariable: 'Search',
  /** What a variable, a filter or a blank is, from its words in English. */
  nameOf: (words: string): string => words,
  notKnown: (example: string): string => `not known here, e.g. ${example}`,
};
