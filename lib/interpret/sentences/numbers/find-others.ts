import type { Reading } from '../mentions.ts';
import { word } from '../word.ts';
import { figures, minorOf } from './minor-of.ts';
import { isBalance, type NumberContext } from './number-context.ts';

/** Written alike everywhere: addresses, links, telephone numbers, percentages. */
const everywhere = [
  '[\\w.+-]+@[\\w.-]+|https?://\\S+',
  '\\+\\d[\\d ()/.-]{6,}\\d',
  '0\\d{1,4}[ /-]\\d[\\d /-]{4,}\\d|0\\d{7,}',
  '\\d{3}[-.]\\d{3}[-.]\\d{4}|\\(\\d{3}\\) ?\\d{3}-\\d{4}',
];

/** Before a number: it names something that is neither money nor an invoice. */
const labels =
  '(?:po ?box|p\\.? ?o\\.? ?box|postfach|boite postale|bp|apartado(?: de correos)?|postbus|po|p\\.o\\.|purchase order|orders?|bestellung|bestell-?nr|auftrag|commande|cde|pedido|bestelling|order|lieferschein|delivery note|bon de livraison|albaran|pakbon|ref|reference|referenz|referencia|referentie|ticket|case|room|suite|iban|konto|account|acct|compte|cuenta|rekening|kd-?nr|kundennummer|customer|client|klant|version|step|art|article|artikel|zimmer|bureau|batch|lot|charge|track(?:ing)?|claim)';

/** Before figures in groups: a bank's numbers, which look like days and amounts. */
const bankLabels =
  '(?:sort ?code|s/c|blz|bankleitzahl|bic|swift|rib|iban|konto|kto|account|acct|a/c|compte|cuenta|rekening|clearing)';

/** Takes a bank's numbers before anybody reads days or amounts in them. */
export function findBankNumbers(reading: Reading): void {
  takeAll(
    reading,
    `${bankLabels}(?: ?(?:no|nr|number|nummer|numero))?\\.?:? ?#?((?:[a-z]{2})?\\d{2,}(?:[ -]\\d{2,}){2,})`,
    1,
  );
}

/** Takes numbers that are neither amounts nor invoices, so that nobody else reads them. */
export function findOthers(reading: Reading, { words }: NumberContext): void {
  const { phone, things } = words.numbers;
  for (const source of everywhere) takeAll(reading, source, 0);
  takeAll(reading, `(?:${phone})(?: ?(?:no|nr|number|num)?\\.?:? ?)(\\+?\\d[\\d ()/.-]{2,}\\d)`, 1);
  takeAll(
    reading,
    `${labels}(?: ?(?:no|nr|num|number|numero|nummer|n°|#))?\\.?:? ?#?((?:[a-z]{0,4}-?)\\d[\\d-]*)`,
    1,
  );
  takeAll(reading, `(${figures}) ?%`, 1);
  takeAll(reading, `(\\d+(?:[.,]\\d+)?) ?x(?![a-z])|x ?(\\d+)`, 0);
  takeAll(reading, `(\\d{1,5})(?: (?!(?:${words.days.lead}|of|de|von|van)\\b)[a-z]{3,})? ?(?:${things})`, 1);
}

/** Cheque numbers: the figures after the word. What is also an open balance stays unread and is asked. */
export function findChequeNumbers(reading: Reading, context: NumberContext): void {
  const { chequeNumber, currencies, thousand } = context.words.numbers;
  const money = `(?! ?(?:${Object.values(currencies).join('|')}|${thousand})(?![a-z0-9])|[.,']\\d|\\d| \\d{3}(?!\\d))`;
  const cheque = context.words.acts.cheque;
  const patterns = [
    `(?:${chequeNumber}) ?(\\d{3,})${money}`,
    `(?:${cheque})(?:[^.;\\n¶]|\\.(?=\\d)){0,60}?(?:number|num|numero|nummer|no|nr|n°|#)\\.?:? ?#?(\\d{3,})${money}`,
  ];
  for (const source of patterns)
    for (const match of reading.text.matchAll(word(source, 'g'))) {
      const number = match[1] ?? '';
      const start = match.index + match[0].length - number.length;
      const place = { start, end: start + number.length };
      const unclear = isBalance(minorOf(number, '.', context.digits, 0), context);
      reading.take(
        unclear
          ? { ...place, kind: 'unclear', why: 'amount-or-invoice' }
          : { ...place, kind: 'cheque-number', number },
      );
    }
}

function takeAll(reading: Reading, source: string, group: number): void {
  for (const match of reading.text.matchAll(word(source, 'g'))) {
    const text = match[group] ?? match[0];
    const start = match.index + match[0].indexOf(text);
    reading.take({ kind: 'other', start, end: start + text.length });
  }
}
