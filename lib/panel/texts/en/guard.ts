import type { NotNow } from '../../../letters/guard/check.ts';
import type { SaysCode, SaysOf } from '../../../letters/guard/says.ts';
import { dates } from './dates.ts';
import { draft } from './draft.ts';
import { count } from './words.ts';

/** A finding in words: what is the matter, then why it matters or what to do. */
export type GuardText = { readonly title: string; readonly why: string };

const notNow: { readonly [why in NotNow]: string } = {
  disputed: 'in dispute',
  promised: 'promised for a day that is not past',
  plan: 'on a payment plan',
  paused: 'paused',
  settled: 'paid by what the page shows',
};
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const channels = { mail: 'e-mail', phone: 'calls', sms: 'text messages', letter: 'letters' };

const say = (title: string, why: string): GuardText => ({ title, why });

/** "3 minutes ago", "2 hours ago", "a day ago". */
function age(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60)];
  if (days > 0) return days === 1 ? 'a day ago' : `${days} days ago`;
  if (hours > 0) return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
  return `${count(Math.floor(minutes), 'minute', 'minutes')} ago`;
}

const words: { readonly [C in SaysCode]: (says: SaysOf<C>) => GuardText } = {
  'no-sender': () =>
    say('Nobody signs this letter', 'The reader needs to know who writes, how to pay and whom to ask.'),
  'missing-value': ({ names }) => say('A value is missing', `Not known for this letter: ${names}.`),
  'nothing-to-ask': () =>
    say('Nothing is left to pay', 'No invoice is overdue, or credits cover all that is.'),
  'no-recipient': () => say('No recipient', 'The page shows no mail address for this customer.'),
  'no-phone': () => say('No telephone number is known', 'Add one under the contacts of this customer.'),
  'bad-recipient': ({ address }) =>
    say('The recipient is not a mail address', `“${address}” cannot be reached by mail.`),
  bounced: ({ address }) =>
    say('Mails to this address came back', `“${address}” does not take mail. Ask the customer for another.`),
  'strange-recipient': ({ address }) =>
    say(
      'A new address',
      `Neither the ledger nor an earlier letter knows “${address}” or its company. Amounts are private.`,
    ),
  unproven: ({ numbers }) =>
    say(
      'An amount is not proven',
      `The page does not show what is open in the invoice’s own currency: ${numbers}.`,
    ),
  'unknown-amount': ({ amounts }) =>
    say(
      'The text names an amount that is not in the table',
      `No line or sum of this letter is ${amounts}. A wrong amount must not reach a customer.`,
    ),
  'sum-check': () =>
    say(
      'The page’s total disagrees with its rows',
      'Look at the difference in the reading and say yes to it once.',
    ),
  derived: ({ numbers }) =>
    say(
      'A balance is worked out, not printed',
      `Nothing was paid by the page’s status, so the total is open: ${numbers}.`,
    ),
  'left-out': (says) =>
    say(
      says.count === 1 ? '1 invoice is left out' : `${says.count} invoices are left out`,
      'The page does not prove what is open on them. Show the balance column, or open them.',
    ),
  'credit-apart': ({ amounts }) =>
    say(
      `${amounts} of credit is not deducted`,
      'The customer will point at it. Apply it first, or say why it stands apart.',
    ),
  'not-open': () =>
    say(
      'The ledger page is not open',
      'The amounts are those of the last reading. Open the page to read again.',
    ),
  'page-changed': () => say('The page changed since it was read', 'Amounts may be other ones by now.'),
  'reading-old': ({ minutes }) =>
    say(`Read ${age(minutes)}`, 'Payments that came since then are not deducted.'),
  gap: ({ daysAgo, gapDays }) =>
    say(
      `Last reminded ${dates.ago(daysAgo)}`,
      `The plan leaves ${count(gapDays, 'day', 'days')} between two reminders to one customer.`,
    ),
  often: (says) =>
    say(
      `${count(says.count, 'contact', 'contacts')} in ${count(says.days, 'day', 'days')}`,
      `At most ${says.most} are allowed there (${says.source}).`,
    ),
  talked: ({ daysAgo, days, source }) =>
    say(
      `Spoken with them ${dates.ago(daysAgo)}`,
      `After a conversation no call is allowed there for ${count(days, 'day', 'days')} (${source}).`,
    ),
  holiday: ({ zone, source }) =>
    say('It is a public holiday at the customer’s', `Calls and texts are not allowed (${zone}; ${source}).`),
  'law-hours': ({ time, zone, source }) =>
    say(
      `It is ${time} at the customer’s`,
      `Calls and texts are not allowed at this hour (${zone}; ${source}).`,
    ),
  weekday: ({ weekday, zone }) =>
    say(`It is ${weekdays[weekday - 1]} at the customer’s`, `The plan writes on other days (${zone}).`),
  hours: ({ time, zone, from, to }) =>
    say(
      `It is ${time} at the customer’s`,
      `The plan writes from ${from} to ${to} (${zone}). A mail can wait in the drafts.`,
    ),
  'call-hours': ({ time, zone, from, to }) =>
    say(`It is ${time} at the customer’s`, `The plan calls from ${from} to ${to} (${zone}).`),
  'do-not-contact': ({ since, reason }) =>
    say(
      'This customer is not to be contacted',
      `Since ${dates.full(since)}${reason === '' ? '' : `: “${reason}”`}.`,
    ),
  'opt-out': ({ channel, since }) =>
    say(`The customer wants no ${channels[channel]}`, `Asked for on ${dates.full(since)}. Use another way.`),
  'opt-out-line': ({ source }) =>
    say('No word on how to have no more messages', `Consumers there must be told (${source}).`),
  'customer-kind': () => say('Business or consumer?', 'Rules differ there. Say it once in the account.'),
  'not-now': ({ number, why }) =>
    say(
      `${number} is not to be asked for now`,
      `It is ${notNow[why]}. Asking for it would break what was agreed.`,
    ),
  'named-not-now': ({ number, why }) =>
    say(`The text names ${number}`, `It is ${notNow[why]} and stands outside the sum.`),
  'bank-change': () =>
    say(
      'The ways to pay changed since the last letter',
      'Customers are warned of letters with new bank details. Look at them once more.',
    ),
  'way-to-act': () =>
    say(
      'The reader can do nothing with this',
      'Leave a way to pay, an address or a telephone number in the text.',
    ),
  'old-template': ({ name }) =>
    say(
      'This text is older than the plan',
      `“${name}” was last saved before the plan changed. Its days or consequences may be other ones by now.`,
    ),
  'customer-language': ({ theirs, ours }) =>
    say(`This customer reads ${draft.languageName[theirs]}`, `The letter is in ${draft.languageName[ours]}.`),
  language: (says) =>
    say(
      `This may not be ${draft.languageName[says.language]}`,
      `“${says.words}”. The rest of the letter is.`,
    ),
  attachment: (says) =>
    say(
      'Nothing is attached',
      `The text says “${says.words}”. Attach it in the mail program before you send.`,
    ),
  threat: (says) =>
    say('This may read as a threat', `“${says.words}”. An offer to talk brings the money sooner.`),
  legal: (says) =>
    say(
      'Too early for this word',
      `“${says.words}”. It belongs in no letter before the final notice, and never as a threat.`,
    ),
  blame: (says) =>
    say('This may read as blame', `“${says.words}”. Say what is open and ask what stands in the way.`),
  shouting: (says) => say('Capitals in the text', `“${says.words}” reads as raising one’s voice.`),
  exclamation: () => say('Exclamation mark in the text', 'It reads as raising one’s voice.'),
};

/** A finding of the guard in words. */
export function guardText<C extends SaysCode>(says: SaysOf<C>): GuardText {
  return words[says.code](says);
}
