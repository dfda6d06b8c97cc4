import type { FigureId } from '../../../domain/figure-id.ts';
import type { FigureWords } from './figures.ts';

const usual = 'Common practice in credit management; no one source defines it.';
const ours = 'Dunlin’s own rule, stated here.';
const paidBasis =
  'Invoices paid in the last 90 days whose day of payment a page or file names, or two readings at most a week apart.';
const questionBasis =
  'Questions of the last 90 days and all that still wait, from asked to answered, within your business hours.';

/** The figures of customers and of our own work. */
export const figuresOfWork = {
  'prompt-payers': {
    name: 'Prompt payers',
    meaning: 'Customers who pay on time as a habit: four payments in five, and from three payments on.',
    formula: 'Prompt payers ÷ customers with 3 payments or more',
    source: ours,
    basis: 'All payments whose day is known.',
  },
  'paid-on-time': {
    name: 'Paid on time',
    meaning: 'Invoices paid by their due date.',
    formula: 'Paid by the due date ÷ paid',
    source: usual,
    basis: paidBasis,
  },
  'incomplete-invoices': {
    name: 'Incomplete invoices',
    meaning:
      'Open invoices that lack a number, a due date or a proven amount: nobody can be asked for them well.',
    formula: 'Count',
    source: ours,
    basis: 'Invoices that pages show as open.',
  },
  'days-to-delivery': {
    name: 'Invoice date to sending',
    meaning: 'How long an invoice lies before it leaves for the customer. Nobody pays what did not arrive.',
    formula: 'Mean of day sent − invoice date',
    source: ours,
    basis: 'Invoices sent in the last 90 days whose page names the day, in a column or beside the state.',
  },
  'contacts-per-day': {
    name: 'Contacts a day',
    meaning: 'Messages and calls of yours.',
    formula: 'Contacts of the last 30 days ÷ working days, from the first contact on',
    source: ours,
    basis: 'Reminders, messages and calls in the journal.',
  },
  'contacts-per-account': {
    name: 'Contacts a customer',
    meaning: 'How often those contacted were contacted.',
    formula: 'Contacts of the last 30 days ÷ customers contacted',
    source: ours,
    basis: 'Reminders, messages and calls in the journal.',
  },
  'days-to-first-contact': {
    name: 'Due to first contact',
    meaning: 'How long you wait before the first word about an overdue invoice.',
    formula: 'Mean of first contact − due date',
    source: ours,
    basis: 'First contacts of the last 90 days that name the invoice.',
  },
  'response-median': {
    name: 'Time to answer, median',
    meaning: 'Half of the questions are answered within this time.',
    formula: 'Median of business hours from question to answer; what waits counts so far',
    source: usual,
    basis: questionBasis,
  },
  'response-p90': {
    name: 'Time to answer, slow tenth',
    meaning: 'Nine questions in ten are answered within this time.',
    formula: '90th percentile of business hours from question to answer; what waits counts so far',
    source: usual,
    basis: questionBasis,
  },
  'invoice-accuracy': {
    name: 'Invoice accuracy',
    meaning: 'Invoices that nobody ever questioned or disputed.',
    formula: '1 − invoices questioned or disputed ÷ invoices',
    source: usual,
    basis: 'All invoices known, open and paid, and the questions and disputes that name them.',
  },
  satisfaction: {
    name: 'Satisfaction',
    meaning: 'What customers answered to the one-question survey, 1 to 5.',
    formula: 'Mean answer of the last 12 months',
    source: ours,
    basis: 'Answers recorded in the journal.',
  },
} satisfies { readonly [id in FigureId]?: FigureWords };
