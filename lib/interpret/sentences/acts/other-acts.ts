import type { DisputeReason } from '../../../domain/dispute-reason.ts';
import type { SaidCheque, SaidDispute, SaidFollowUp, SaidPayment } from '../../../domain/said.ts';
import { isKind } from '../mentions.ts';
import { foldText } from '../plain.ts';
import { has, word } from '../word.ts';
import { type ActContext, invoicesIn, oneAmount, oneDay, spanOf, spansOf } from './group-reader.ts';
import type { Group } from './groups.ts';

/** A cheque said to be sent, with the three questions that it leaves: when, which number, where to. */
export function chequeIn(group: Group, context: ActContext): SaidCheque {
  const { mentions } = group;
  const number = mentions.find(isKind('cheque-number'))?.number ?? null;
  const dated = mentions.some(isKind('day'));
  const { sent, inTheMail, paid } = context.words.acts;
  // "Cheque Thursday" may as well be one to come.
  const isTold = has(group.text, `${sent}|${inTheMail}|${paid}`);
  const sure = isTold || mentions.some((one) => one.kind === 'day' && one.meaning.kind === 'fixed');
  const sentOn = sure ? oneDay(group, 'back', context) : null;
  const sentTo = placeIn(group, context);
  if (
    sentOn === null &&
    !(sure && dated && mentions.some((one) => one.kind === 'day' && one.meaning.kind !== 'vague'))
  )
    context.ask('cheque-sent', 'When was the cheque sent?', mentions);
  if (number === null) context.ask('cheque-number', 'What is the number of the cheque?', mentions);
  if (sentTo === null) context.ask('cheque-to', 'Where was the cheque sent to?', mentions);
  const amountMinor = oneAmount(mentions.filter(isKind('amount')), context);
  return {
    number,
    sentOn: isPast(sentOn, context) ? sentOn : null,
    sentTo,
    amountMinor,
    invoices: invoicesIn(mentions),
    spans: spansOf(context, group, mentions),
  };
}

const isPast = (day: string | null, { today }: ActContext): boolean => day !== null && day <= today;

/** The words after "to", up to the next value or mark. */
function placeIn({ start, end, text }: Group, context: ActContext): string | null {
  const { sendTo, inTheMail } = context.words.acts;
  const clauseText = text.length === end - start ? text : context.plain.text.slice(start, end);
  const pattern = word(
    `(?:${sendTo}) (?!(?:${inTheMail})(?![a-z]))((?:[a-z.'-]+ ?){1,5}[\\d~]*)(?= ?(?:[,;.~§]|$|on |by |last |am |le |el |op ))`,
  );
  const found = pattern.exec(clauseText);
  const place = found?.indices?.[1];
  if (!found || !place || has(found[0], `${inTheMail}|${context.words.acts.cheque}`)) return null;
  const span = spanOf(context, { start: start + place[0], end: start + place[1] });
  const said = context.source
    .slice(span.start, span.end)
    .trim()
    .replace(/ \S+$/, (last) => (has(foldText(last), context.words.acts.sent) ? '' : last))
    .replace(
      /^(?:the|our|das|die|den|der|unser\w*|het|de|ons|onze|la|el|le|los|las|les|notre|nos|nuestr[oa]s?) /i,
      '',
    );
  return /^(?:pay|be|us|me|uns|nous|ons)$/i.test(said) || said.length < 2 ? null : said;
}

/** After an amount: it is what one thing costs. */
const ofOne =
  /^ ?(?:each|apiece|per|a piece|pro|das stuck|chacune?|(?:par|la|l') ?(?:piece|unite)|cada|por unidad|la unidad|elk|stuk)\b/;

/** After an amount: it is what was billed, and what should have been follows. */
const insteadOf =
  /^(?: (?!§)[a-z]+){0,3} (?:instead of|rather than|(?:an)?statt|au lieu d|en (?:vez|lugar) de|in plaats van)/;
/** Before an amount: it is what should have been. */
const shouldBe =
  /(?:instead of|rather than|statt|au lieu de|en (?:vez|lugar) de|in plaats van|(?:po|order|quote|contract|offer|price list) (?:says|said|was|is|shows|had)) $/;

export function disputeIn(group: Group, reason: DisputeReason | null, context: ActContext): SaidDispute {
  const { priceTag, credit } = context.words.acts;
  const amounts = group.mentions.filter(isKind('amount'));
  const before = (start: number) => context.plain.text.slice(group.start, start);
  const after = (end: number) => context.plain.text.slice(end, group.end);
  const own = amounts.filter(
    ({ start, end }) =>
      !new RegExp(`(?<![a-z])(?:${priceTag}) $`).test(before(start)) &&
      !shouldBe.test(before(start)) &&
      !ofOne.test(after(end)) &&
      !insteadOf.test(after(end)),
  );
  // Beside other amounts, the one claimed is the one after the word of claiming.
  const claimed = own.filter(({ start }) =>
    new RegExp(`(?<![a-z])(?:${credit})(?: (?!\\d)[a-z]+){0,2} $`).test(before(start)),
  );
  const amountMinor = oneAmount(own.length > 1 && claimed.length > 0 ? claimed : own, context);
  return {
    reason: reason ?? 'other',
    amountMinor,
    invoices: invoicesIn(group.mentions),
    spans: spansOf(context, group, group.mentions),
  };
}

export function followUpIn(group: Group, context: ActContext): SaidFollowUp {
  const date = oneDay(group, 'ahead', context);
  const times = group.mentions.filter(isKind('time')).map(({ time }) => time);
  if (!group.mentions.some((one) => one.kind === 'day' && one.meaning.kind !== 'vague'))
    context.ask('date', 'On which day?', group.mentions);
  const time = times[0] ?? null;
  if (times.length > 0 && time === null && date !== null)
    context.ask('date', 'At what time?', group.mentions);
  return { date, time, with: personIn(group, context), spans: spansOf(context, group, group.mentions) };
}

/** A contact of the account whose name stands there, else a name after "with". */
function personIn({ start, end, text }: Group, context: ActContext): string | null {
  const known = context.names.filter((name) => {
    const parts = foldText(name)
      .split(/[^a-z]+/)
      .filter(({ length }) => length > 2);
    return parts.length > 0 && has(text, parts.join('|'));
  });
  if (known.length === 1) return known[0] ?? null;
  const span = spanOf(context, { start, end });
  const source = context.source.slice(span.start, span.end);
  const named = new RegExp(
    `(?<![\\p{L}])(?:${context.words.acts.with}) ((?:(?:[Mm]rs?|[Mm]s|Frau|Herrn?|Mme|M|Sra?|dhr|mevr)\\.? )?\\p{Lu}[\\p{L}'-]+)`,
    'u',
  ).exec(source);
  const name = named?.[1] ?? null;
  return name !== null && known.length === 0 && /\p{Ll}/u.test(name) ? name : null;
}

export function paymentIn(group: Group, context: ActContext): SaidPayment {
  const back = group.act.kind === 'paid';
  const date = oneDay(group, back ? 'back' : 'ahead', context);
  const { by } = context.words.acts;
  const kind =
    group.act.kind === 'run'
      ? 'payment-run'
      : has(group.text, context.words.acts.cheque)
        ? 'cheque'
        : has(group.text, by.transfer)
          ? 'transfer'
          : has(group.text, by.card)
            ? 'card'
            : 'other';
  const fits = date === null || (back ? date <= context.today : date >= context.today);
  return {
    date: fits ? date : null,
    kind,
    amountMinor: oneAmount(group.mentions.filter(isKind('amount')), context),
    invoices: invoicesIn(group.mentions),
    spans: spansOf(context, group, group.mentions),
  };
}
