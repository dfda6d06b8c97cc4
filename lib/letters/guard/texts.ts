import type { Language } from '../../domain/language.ts';
import type { NotNow } from './check.ts';

/** What the findings say: what is the matter, then why or what to do. */
type Text = { readonly title: string; readonly why: string };

const languageName: { readonly [language in Language]: string } = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  nl: 'Dutch',
};

const notNow: { readonly [why in NotNow]: string } = {
  disputed: 'in dispute',
  promised: 'promised for a day that is not past',
  plan: 'on a payment plan',
  paused: 'paused',
  settled: 'paid by what the page shows',
};
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const texts = {
  noSender: {
    title: 'Nobody signs this letter',
    why: 'The reader needs to know who writes, how to pay and whom to ask.',
  },
  missing: (names: string): Text => ({
    title: 'A value is missing',
    why: `Not known for this letter: ${names}.`,
  }),
  nothingToAsk: {
    title: 'Nothing is left to pay',
    why: 'No invoice is overdue, or credits cover all that is.',
  },
  noRecipient: { title: 'No recipient', why: 'The page shows no mail address for this customer.' },
  badRecipient: (address: string): Text => ({
    title: 'The recipient is not a mail address',
    why: `“${address}” cannot be reached by mail.`,
  }),
  unproven: (numbers: string): Text => ({
    title: 'An amount is not proven',
    why: `The page does not show what is open in the invoice’s own currency: ${numbers}.`,
  }),
  unknownAmount: (amounts: string): Text => ({
    title: 'The text names an amount that is not in the table',
    why: `No line or sum of this letter is ${amounts}. A wrong amount must not reach a customer.`,
  }),
  sumCheck: {
    title: 'The page’s total disagrees with its rows',
    why: 'Look at the difference in the reading and say yes to it once.',
  },
  gap: (days: string, gap: number): Text => ({
    title: `Last reminded ${days}`,
    why: `The plan leaves ${gap} days between two reminders to one customer.`,
  }),
  pageChanged: { title: 'The page changed since it was read', why: 'Amounts may be other ones by now.' },
  readingOld: (age: string): Text => ({
    title: `Read ${age}`,
    why: 'Payments that came since then are not deducted.',
  }),
  notOpen: {
    title: 'The ledger page is not open',
    why: 'The amounts are those of the last reading. Open the page to read again.',
  },
  leftOut: (count: number): Text => ({
    title: count === 1 ? '1 invoice is left out' : `${count} invoices are left out`,
    why: 'The page does not prove what is open on them. Show the balance column, or open them.',
  }),
  derived: (numbers: string): Text => ({
    title: 'A balance is worked out, not printed',
    why: `Nothing was paid by the page’s status, so the total is open: ${numbers}.`,
  }),
  threat: (words: string): Text => ({
    title: 'This may read as a threat',
    why: `“${words}”. An offer to talk brings the money sooner.`,
  }),
  legal: (words: string): Text => ({
    title: 'Too early for this word',
    why: `“${words}”. It belongs in no letter before the final notice, and never as a threat.`,
  }),
  blame: (words: string): Text => ({
    title: 'This may read as blame',
    why: `“${words}”. Say what is open and ask what stands in the way.`,
  }),
  shouting: (words: string): Text => ({
    title: 'Capitals in the text',
    why: `“${words}” reads as raising one’s voice.`,
  }),
  attachment: (words: string): Text => ({
    title: 'Nothing is attached',
    why: `The text says “${words}”. Attach it in the mail program before you send.`,
  }),
  wayToAct: {
    title: 'The reader can do nothing with this',
    why: 'Leave a way to pay, an address or a telephone number in the text.',
  },
  language: (words: string, language: Language): Text => ({
    title: `This may not be ${languageName[language]}`,
    why: `“${words}”. The rest of the letter is.`,
  }),
  doNotContact: (since: string, reason: string): Text => ({
    title: 'This customer is not to be contacted',
    why: `Since ${since}${reason === '' ? '' : `: “${reason}”`}.`,
  }),
  optOut: (channel: 'mail' | 'sms' | 'letter', since: string): Text => ({
    title: `The customer wants no ${{ mail: 'e-mail', sms: 'text messages', letter: 'letters' }[channel]}`,
    why: `Asked for on ${since}. Use another way.`,
  }),
  noCalls: (since: string): Text => ({
    title: 'The customer wants no calls',
    why: `Asked for on ${since}. Write instead.`,
  }),
  callHours: (
    time: string,
    zone: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Text => ({
    title: `It is ${time} at the customer’s`,
    why: `The plan calls from ${from} to ${to} (${zone}).`,
  }),
  notNow: (number: string, why: NotNow): Text => ({
    title: `${number} is not to be asked for now`,
    why: `It is ${notNow[why]}. Asking for it would break what was agreed.`,
  }),
  namedNotNow: (number: string, why: NotNow): Text => ({
    title: `The text names ${number}`,
    why: `It is ${notNow[why]} and stands outside the sum.`,
  }),
  bounced: (address: string): Text => ({
    title: 'Mails to this address came back',
    why: `“${address}” does not take mail. Ask the customer for another.`,
  }),
  strangeRecipient: (address: string): Text => ({
    title: 'A new address',
    why: `Neither the ledger nor an earlier letter knows “${address}” or its company. Amounts are private.`,
  }),
  bankChange: {
    title: 'The ways to pay changed since the last letter',
    why: 'Customers are warned of letters with new bank details. Look at them once more.',
  },
  often: (count: number, days: number, most: number, source: string): Text => ({
    title: `${count} contacts in ${days} days`,
    why: `At most ${most} are allowed there (${source}).`,
  }),
  lawHours: (time: string, zone: string, source: string): Text => ({
    title: `It is ${time} at the customer’s`,
    why: `Calls and texts are not allowed at this hour (${zone}; ${source}).`,
  }),
  weekday: (weekday: number, zone: string): Text => ({
    title: `It is ${weekdays[weekday - 1]} at the customer’s`,
    why: `The plan writes on other days (${zone}).`,
  }),
  hours: (
    time: string,
    zone: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Text => ({
    title: `It is ${time} at the customer’s`,
    why: `The plan writes from ${from} to ${to} (${zone}). A mail can wait in the drafts.`,
  }),
  optOutLine: (source: string): Text => ({
    title: 'No word on how to have no more messages',
    why: `Consumers there must be told (${source}).`,
  }),
  customerKind: {
    title: 'Business or consumer?',
    why: 'Rules differ there. Say it once in the account.',
  },
  creditApart: (amounts: string): Text => ({
    title: `${amounts} of credit is not deducted`,
    why: 'The customer will point at it. Apply it first, or say why it stands apart.',
  }),
  oldTemplate: (name: string): Text => ({
    title: 'This text is older than the plan',
    why: `“${name}” was last saved before the plan changed. Its days or consequences may be other ones by now.`,
  }),
  customerLanguage: (theirs: Language, ours: Language): Text => ({
    title: `This customer reads ${languageName[theirs]}`,
    why: `The letter is in ${languageName[ours]}.`,
  }),
  exclamation: { title: 'Exclamation mark in the text', why: 'It reads as raising one’s voice.' },
} as const;
