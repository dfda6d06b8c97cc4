import type { Said, SaidQuestion } from '../../../domain/said.ts';
import type { resolveDay } from '../days/day-meaning.ts';
import { isKind } from '../mentions.ts';
import { has } from '../word.ts';
import { type ActContext, spanOf, typed } from './group-reader.ts';
import type { Group } from './groups.ts';
import { chequeIn, disputeIn, followUpIn, paymentIn } from './other-acts.ts';
import { promisesIn } from './promises.ts';

type Found = { -readonly [K in keyof Omit<Said, 'outcome'>]: Said[K][number][] };

/** Reads each group by its act, and gathers what has to be asked. */
export function readActs(groups: readonly Group[], base: Omit<ActContext, 'ask'>): Omit<Said, 'outcome'> {
  const found: Found = {
    promises: [],
    cheques: [],
    disputes: [],
    followUps: [],
    expectedPayments: [],
    questions: [],
  };
  const ask: ActContext['ask'] = (about, text, mentions) => {
    if (found.questions.some((one) => one.about === about && one.text === text)) return;
    found.questions.push({ about, text, spans: mentions.map((one) => spanOf({ ...base, ask }, one)) });
  };
  const context = { ...base, ask };
  for (const group of groups) {
    readGroup(group, groups, context, found);
    askNumbers(group, context);
  }
  // Beside a dispute, "please resend" is about the invoice disputed.
  const disputes = found.disputes.filter(
    ({ reason, invoices }) => reason !== 'not-received' || invoices !== null,
  );
  return { ...found, disputes: disputes.length > 0 ? disputes : found.disputes };
}

function readGroup(group: Group, groups: readonly Group[], context: ActContext, found: Found): void {
  switch (group.act.kind) {
    case 'promise':
    case 'expected':
    case 'run':
      readAhead(group, groups, context, found);
      return;
    case 'paid':
      if (!isTold(group, groups)) readPaid(group, context, found);
      return;
    case 'cheque':
      found.cheques.push(chequeIn(group, context));
      return;
    case 'dispute':
      found.disputes.push(disputeIn(group, group.act.reason, context));
      if (group.act.reason === 'already-paid' && group.mentions.some(isKind('day')))
        found.expectedPayments.push(paymentIn({ ...group, act: { kind: 'paid' } }, context));
      return;
    case 'follow-up':
    case 'visit':
      found.followUps.push(followUpIn(group, context));
      return;
    case 'none':
    case 'refusal':
      if (has(group.text, context.words.acts.notBefore))
        context.ask('promise-date', 'When will they pay, if not before?', group.mentions);
  }
}

/** What is yet to come: taken only as far as nothing stands on an "if" or a "maybe". */
function readAhead(group: Group, groups: readonly Group[], context: ActContext, found: Found): void {
  const { condition, unsure, recurring } = context.words.acts;
  const sentence = groups
    .filter((one) => one.sentence === group.sentence)
    .map(({ text }) => text)
    .join(', ');
  if (group.act.kind === 'promise' && has(group.text, recurring))
    context.ask('instalments', 'Which instalments were agreed?', group.mentions);
  else if (has(sentence, condition))
    context.ask('condition', 'What has to happen first, and when will they pay then?', group.mentions);
  else if (has(group.text, unsure))
    context.ask('condition', 'Is that a firm promise? For which day?', group.mentions);
  else takeAhead(group, context, found);
}

function takeAhead(group: Group, context: ActContext, found: Found): void {
  if (group.act.kind === 'promise') {
    const promises = promisesIn(group, context);
    const told = group.mentions.some((one) => one.kind === 'day' && isBack(one.meaning, context));
    if (promises.length === 0 && told && has(group.text, context.words.acts.paid))
      readPaid(group, context, found);
    found.promises.push(...promises);
    return;
  }
  const payment = paymentIn(group, context);
  if (payment.date === null)
    context.ask('payment-date', 'On which day will the payment be made?', group.mentions);
  found.expectedPayments.push(payment);
}

function readPaid(group: Group, context: ActContext, found: Found): void {
  const later = group.mentions.some(
    (one) => one.kind === 'day' && one.meaning.kind === 'fixed' && one.meaning.day > context.today,
  );
  if (later) {
    found.promises.push(...promisesIn(group, context));
    return;
  }
  if (has(group.text, context.words.acts.unsure)) return;
  const payment = paymentIn({ ...group, act: { kind: 'paid' } }, context);
  if (payment.date === null)
    context.ask('payment-date', 'On which day was the payment made?', group.mentions);
  found.expectedPayments.push(payment);
}

/** "Transfer sent, arrives Friday": the day of arrival says it all. */
const isTold = (group: Group, groups: readonly Group[]): boolean =>
  !group.mentions.some(isKind('day')) &&
  groups.some(({ act, sentence }) => act.kind === 'expected' && sentence === group.sentence);

const isBack = (meaning: Parameters<typeof resolveDay>[0], { today }: ActContext): boolean =>
  meaning.kind === 'fixed' && meaning.day < today;

/** Numbers that may be one thing or another, that no open invoice bears, or that are in another currency. */
function askNumbers({ act, mentions }: Group, context: ActContext): void {
  if (act.kind === 'none') return;
  const about = (kind: SaidQuestion['about'], mention: Group['mentions'][number], text: string) =>
    context.ask(kind, text, [mention]);
  for (const mention of mentions) {
    const said = typed(context, mention);
    if (mention.kind === 'unclear') about('amount', mention, `Is ${said} an invoice or an amount?`);
    if (mention.kind === 'unknown-invoice') about('invoice', mention, `Which open invoice is ${said}?`);
    if (mention.kind === 'amount' && mention.minor === null)
      about('amount', mention, `How much is ${said} in ${context.numbers.currency ?? 'this currency'}?`);
  }
}
