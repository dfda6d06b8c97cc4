import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/domain/language.ts';
import { stageId } from '../../lib/domain/policy.ts';
import type { TemplateId } from '../../lib/domain/template-id.ts';
import type { GuardFacts } from '../../lib/letters/guard/check.ts';
import { guard } from '../../lib/letters/guard/index.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter, noEdits, sender } from './make.ts';

const fine: GuardFacts = {
  readingAgeMinutes: 1,
  pageChanged: false,
  sumCheckFailed: false,
  sumCheckAccepted: false,
  lastDemandDaysAgo: null,
  gapDays: 5,
  sender,
};
const plain = letter(account([invoice('A', 9, euro(530_000))]), 'first');
const edited = (opening: string): Letter =>
  letter(account([invoice('A', 9, euro(530_000))]), 'first', { edits: { ...noEdits, opening } });

/** "check!" blocks, "check" advises. */
const found = (of: Letter, facts: Partial<GuardFacts> = {}) =>
  guard(of, { ...fine, ...facts }).map(({ check, blocking }) => `${check}${blocking ? '!' : ''}`);

test('a letter of ours has no findings, at any stage', () => {
  for (const stage of stageId.options) {
    const days = stage === 'pre-due' || stage === 'due-today' ? -5 : 50;
    // Who takes the claim over, and when, only the user knows.
    const blanks = stage === 'agency' ? ['missing-value!'] : [];
    expect(found(letter(account([invoice('A', days, euro(530_000))]), stage)), stage).toEqual(blanks);
  }
});

test('nobody signs', () => {
  expect(found(plain, { sender: null })).toEqual(['sender!']);
  expect(found({ ...plain, closing: [] })).toEqual(['sender!']);
});

test('a value is missing', () => {
  const made = letter(account([invoice('A', 9, euro(1))]), 'first', { sender: { ...sender, person: '' } });
  expect(found(made)).toEqual(['missing-value!']);
});

describe('nothing to ask for', () => {
  test('credits cover all', () => {
    expect(
      found(letter(account([invoice('A', 9, euro(100)), invoice('C', 9, euro(-100))]), 'first')),
    ).toEqual(['nothing-to-ask!']);
  });
  test('no line at all', () => {
    expect(found(letter(account([]), 'first'))).toContain('nothing-to-ask!');
  });
});

test('the recipient: missing advises, malformed blocks a mail and not a copy', () => {
  expect(found({ ...plain, to: null })).toEqual(['recipient']);
  expect(found({ ...plain, to: null }, { by: 'letter' })).toEqual([]);
  expect(found({ ...plain, to: null }, { by: 'sms', phone: '+41 44 555 01 00' })).toEqual([]);
  expect(found({ ...plain, to: null }, { by: 'sms', phone: null })).toEqual(['recipient!']);
  expect(found({ ...plain, to: null }, { by: 'copy' })).toEqual([]);
  expect(found({ ...plain, to: 'ana@' })).toEqual(['recipient!']);
  expect(found({ ...plain, to: 'ana@' }, { by: 'copy' })).toEqual(['recipient']);
  expect(found({ ...plain, to: 'a@example.com, b@example.com' })).toEqual([]);
});

test('an amount without a proven currency', () => {
  const [line] = plain.table.overdue;
  if (!line) throw new Error('a line');
  for (const open of [
    { ...line.open, currency: null },
    { ...line.open, basis: 'company' as const },
  ]) {
    expect(found({ ...plain, table: { ...plain.table, overdue: [{ ...line, open }] } })).toContain(
      'unproven-amount!',
    );
  }
});

describe('an amount typed by hand', () => {
  test('blocks if no line and no sum is that amount', () => {
    expect(found(edited('We miss €5,200.00.'))).toEqual(['unknown-amount!']);
    expect(found(edited('We miss 5.200,00 EUR.'))).toEqual(['unknown-amount!']);
    expect(found(edited('We miss $5,300.00.')), 'another currency').toEqual(['unknown-amount!']);
    expect(found(edited('We miss €53.00.')), 'another decimal place').toEqual(['unknown-amount!']);
  });
  test('passes if it is one, however it is written', () => {
    for (const text of ['€5,300.00', '€5300', 'EUR 5,300', '5.300,00 €', '5300.00']) {
      expect(found(edited(`We miss ${text}.`)), text).toEqual([]);
    }
  });
  test('yields to a yes', () => {
    expect(
      found(edited('Your €500 came, thank you.'), {
        overruled: [{ check: 'unknown-amount', reason: 'a part payment' }],
      }),
    ).toEqual(['unknown-amount']);
  });
  test('is not sought in the sender’s own ways to pay', () => {
    const fee = { ...sender, waysToPay: 'Card, fee €2.50' };
    expect(
      found(letter(account([invoice('A', 9, euro(1))]), 'first', { sender: fee }), { sender: fee }),
    ).toEqual([]);
  });
});

test('a sum that disagrees blocks until one yes', () => {
  expect(found(plain, { sumCheckFailed: true })).toEqual(['sum-check!']);
  expect(found(plain, { sumCheckFailed: true, sumCheckAccepted: true })).toEqual([]);
});

test('a demand within the gap blocks', () => {
  expect(found(plain, { lastDemandDaysAgo: 4 })).toEqual(['gap!']);
  expect(found(plain, { lastDemandDaysAgo: 5 })).toEqual([]);
  expect(found(plain, { lastDemandDaysAgo: 4, overruled: [{ check: 'gap', reason: 'asked for' }] })).toEqual([
    'gap',
  ]);
});

test('an old reading advises, one of yesterday blocks', () => {
  expect(found(plain, { readingAgeMinutes: 14 })).toEqual([]);
  expect(found(plain, { readingAgeMinutes: 15 })).toEqual(['reading-age']);
  expect(found(plain, { readingAgeMinutes: 15, readingLimit: 30 })).toEqual([]);
  expect(found(plain, { readingAgeMinutes: 5, readingLimit: 5 })).toEqual(['reading-age']);
  expect(found(plain, { pageChanged: true })).toEqual(['reading-age']);
  expect(found(plain, { readingAgeMinutes: null })).toEqual(['reading-age']);
  expect(found(plain, { readingAgeMinutes: 1440 })).toEqual(['reading-age!']);
  expect(guard(plain, { ...fine, readingAgeMinutes: 135 })[0]?.says).toEqual({
    code: 'reading-old',
    minutes: 135,
  });
});

test('derived balances and invoices left out are named', () => {
  const line = invoice('A', 9, euro(100));
  const derived = letter(account([{ ...line, source: { ...line.source, balance: 'derived' } }]), 'first');
  expect(found(derived, { leftOut: 2 })).toEqual(['left-out', 'derived-balance']);
});

test('threats and raised voices are pointed out', () => {
  expect(found(edited('Pay at once!'))).toEqual(['threat', 'exclamation']);
  expect(found(edited('We will talk to your tissue supplier.'))).toEqual([]);
});

describe('words of the letter’s own language', () => {
  const single = account([invoice('A', 9, euro(530_000))]);
  const says = (language: Language, opening: string, template: TemplateId = 'first') =>
    found(letter(single, 'first', { edits: { ...noEdits, opening }, wording: { language, template } }));

  test.each([
    ['en', 'Our lawyers will write to you.', 'The law on invoices asks for a number.'],
    ['de', 'Unser Anwalt schreibt Ihnen.', 'Der Anwärter für die Stelle schreibt Ihnen.'],
    ['fr', 'Notre avocat vous écrira.', 'Nous livrons aussi des avocatiers à la cour des Lilas.'],
    ['es', 'Nuestros abogados le escribirán.', 'La demora se debe a un cambio de banco.'],
    ['nl', 'Onze advocaat schrijft u.', 'Rechts onderaan de factuur vindt u het nummer.'],
  ] as const)('%s: legal words block before the final notice only', (language, legal, innocent) => {
    expect(says(language, legal)).toEqual(['legal!']);
    expect(says(language, legal, 'final')).toEqual([]);
    expect(says(language, innocent)).toEqual([]);
  });

  test.each([
    ['en', 'You have ignored our message.', 'You have had our message.'],
    ['de', 'Sie haben es versäumt, uns zu schreiben.', 'Sie haben uns geschrieben, danke.'],
    ['fr', 'Vous avez négligé notre message.', 'Vous avez reçu notre message.'],
    ['es', 'Ustedes han ignorado nuestro mensaje.', 'Ustedes han recibido nuestro mensaje.'],
    ['nl', 'U hebt nagelaten ons te schrijven.', 'U hebt ons geschreven, dank u.'],
  ] as const)('%s: blame is pointed out', (language, blame, innocent) => {
    expect(says(language, blame)).toEqual(['blame']);
    expect(says(language, innocent)).toEqual([]);
  });

  test.each([
    ['en', 'A copy is attached.', 'We can attach a copy if you like.'],
    ['de', 'Anbei eine Kopie.', 'Wir schicken gern eine Kopie.'],
    ['fr', 'Vous trouverez ci-joint une copie.', 'Nous pouvons vous envoyer une copie.'],
    ['es', 'Le adjuntamos una copia.', 'Le enviaremos una copia con gusto.'],
    ['nl', 'In de bijlage vindt u een kopie.', 'Wij sturen u graag een kopie.'],
  ] as const)('%s: an attachment that nothing carries', (language, attached, innocent) => {
    expect(says(language, attached)).toEqual(['attachment']);
    expect(says(language, innocent)).toEqual([]);
  });

  test('a paragraph in another language', () => {
    const german = 'Wir haben die Zahlung noch nicht bekommen und bitten Sie, uns zu schreiben.';
    expect(says('en', german)).toEqual(['language']);
    expect(says('de', german)).toEqual([]);
    expect(says('fr', 'The invoice is still open and we would like to hear from you.')).toEqual(['language']);
  });

  test('how fast we answer, where it could not be said in the letter’s language', () => {
    const slow = { ...sender, answersWithin: 'as soon as we can' };
    const made = (language: Language) => letter(single, 'first', { sender: slow, wording: { language } });
    expect(found(made('de'), { sender: slow })).toEqual(['language']);
    expect(found(made('en'), { sender: slow })).toEqual([]);
  });
});

test('capitals are pointed out, names and numbers are not', () => {
  expect(found(edited('This is OVERDUE.'))).toEqual(['shouting']);
  expect(found(edited('PAY NOW, we ask you.'))).toEqual(['shouting']);
  expect(found(edited('Please quote your IBAN and the VAT number.'))).toEqual([]);
  const shouted = account([invoice('RECHNUNG', 9, euro(1))], { name: 'MUSTER HANDEL' });
  expect(found(letter(shouted, 'first'))).toEqual([]);
});

test('no way to pay or to answer is left', () => {
  const closing = (text: string) =>
    letter(account([invoice('A', 9, euro(1))]), 'first', { edits: { ...noEdits, closing: text } });
  expect(found(closing('Kind regards'))).toEqual(['way-to-act!']);
  expect(found(closing(`Call me: ${sender.phone}`))).toEqual([]);
});
