import type { ContactCode, TaskKind } from '../../../collect/next-action.ts';

/** What a task asks of us. */
export const taskTitle: Readonly<Record<TaskKind, string>> = {
  'answer-question': 'Answer the question',
  'follow-up': 'Follow up',
  'check-promise': 'See whether the promised payment came',
  'check-instalment': 'See whether the instalment came',
  'work-dispute': 'Work the dispute',
  'apply-credit': 'Apply the credit in your ledger',
  'show-balance': 'Show the balance column, or open the invoice',
  'send-invoice': 'Send the invoice first',
  'mend-invoice': 'Complete the invoice',
  'settle-residue': 'Accept the remainder, or ask for it',
  'check-debit': 'See whether the debit failed',
  'verify-contact': 'Find an address that works',
  'no-channel': 'Decide how to reach them',
  'write-off': 'Write it off?',
  'credit-hold': 'Stop deliveries?',
  'lift-hold': 'Deliver again?',
  review: 'Decide how to go on',
};

/** The button in a row of the worklist. */
export const taskButton: Readonly<Record<TaskKind, string>> = {
  'answer-question': 'Answer',
  'follow-up': 'Follow up',
  'check-promise': 'Look',
  'check-instalment': 'Look',
  'work-dispute': 'Dispute',
  'apply-credit': 'Apply credit',
  'show-balance': 'See balances',
  'send-invoice': 'Send it',
  'mend-invoice': 'Mend it',
  'settle-residue': 'Remainder',
  'check-debit': 'See debit',
  'verify-contact': 'Find address',
  'no-channel': 'Decide',
  'write-off': 'Write off?',
  'credit-hold': 'Hold?',
  'lift-hold': 'Lift hold?',
  review: 'Review',
};

/** The heading of the next-action card, where it is no step of the plan. */
export const contactTitle: Readonly<Record<Exclude<ContactCode, 'stage'>, (name: string) => string>> = {
  repeat: (name) => `Remind ${name} once more`,
  answer: (name) => `Answer ${name}`,
  'promise-due': (name) => `Ask ${name} whether it left`,
  'promise-broken': (name) => `Speak to ${name} about the broken promise`,
  'promise-part': (name) => `Thank ${name}, and ask for the rest`,
  escalate: (name) => `Hand ${name} to your manager`,
  'instalment-due': (name) => `Remind ${name} of the instalment`,
  'instalment-missed': (name) => `Ask ${name} for the missed instalment`,
  thanks: (name) => `Thank ${name} for paying on time`,
  satisfaction: (name) => `Ask ${name} how we do`,
};

/** Its button in a row. */
export const contactButton: Readonly<Record<Exclude<ContactCode, 'stage'>, string>> = {
  repeat: 'Remind again',
  answer: 'Answer',
  'promise-due': 'Ask if it left',
  'promise-broken': 'Ask again',
  'promise-part': 'Thank and ask',
  escalate: 'To manager',
  'instalment-due': 'Remind',
  'instalment-missed': 'Remind',
  thanks: 'Thank',
  satisfaction: 'Ask',
};

export const task = {
  open: 'Open',
  copy: 'Write to send it',
  done: 'Done',
  doneOf: (title: string): string => `Done: ${title}`,
  yes: 'Yes',
  no: 'No',
  dueOn: (day: string): string => `for ${day}`,
  at: (time: string): string => `at ${time}`,
};
