import { describe, expect, test } from 'vitest';
import { type Language, language } from '../../lib/domain/language.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { ownText } from '../../lib/letters/own-text.ts';
import { synonyms } from '../../lib/letters/synonyms.ts';
import { parseTemplate } from '../../lib/letters/template.ts';
import { variables } from '../../lib/letters/variables/index.ts';
import { invoiceFields } from '../../lib/letters/variables/invoice-fields.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter, ownLetter, sender } from './make.ts';

const parse = (opening: string) => parseTemplate({ subject: 'S', opening, closing: 'C' });

describe('a template', () => {
  test('names known variables only; a slip of the pen gets the nearest name', () => {
    expect(parse('{{ custmer.name }}')).toEqual({
      ok: false,
      error: [
        {
          code: 'unknown-variable',
          part: 'opening',
          name: 'custmer.name',
          line: 1,
          column: 4,
          didYouMean: 'customer.name',
        },
      ],
    });
    expect(parse('{% if weather %}x{% endif %}')).toMatchObject({ ok: false, error: [{ didYouMean: null }] });
  });

  test('that cannot be parsed, or asks for an unknown filter, says so', () => {
    expect(parse('{% if customer.name %}')).toMatchObject({ ok: false, error: [{ code: 'syntax' }] });
    expect(parse('A\nB {{ customer.name | mony }}')).toMatchObject({
      ok: false,
      error: [{ code: 'unknown-filter', name: 'mony', didYouMean: 'money', line: 2, column: 3 }],
    });
  });

  test.each([
    ['{{ today', 'not-closed', '{{ today'],
    ['{{ today }', 'not-closed', '{{ today }'],
    ['{% if today %}x', 'not-closed', '{% if today %}'],
    ['{% endif %}', 'unknown-tag', 'endif'],
    ["{% include 'page' %}", 'unknown-tag', 'include'],
    ["{% render 'page' %}", 'unknown-tag', 'render'],
    ['{{ }}', 'no-value', ''],
    ["{{ today | date 'weekday' }}", 'filter-form', ''],
    ['{{ 1 + 2 }}', 'filter-form', ''],
    ['{% for one invoices.list %}{% endfor %}', 'tag-form', '{% for one invoices.list %}'],
  ])('%s: what is wrong is named', (opening, why, near) => {
    expect(parse(opening)).toMatchObject({ ok: false, error: [{ code: 'syntax', why, near }] });
  });

  test('that could only fail once it is filled in is found before', () => {
    const broken = (opening: string) => ownText({ ...ownLetter, opening });
    expect(broken('{% assign one = today %}{{ one.weather }}')).toMatchObject({
      ok: false,
      error: [{ code: 'syntax', part: 'opening' }],
    });
    expect(broken('{% for one in (1..90000000) %}x{% endfor %}')).toMatchObject({
      ok: false,
      error: [{ why: 'too-much' }],
    });
    expect(broken('{% for one in (1..3) %}{{ one }}{% endfor %}').ok).toBe(true);
  });

  test('understands the names of other programs', () => {
    const meant = (name: string) => {
      const made = parse(`{{ ${name} }}`);
      const [issue] = made.ok ? [] : made.error;
      return issue && 'didYouMean' in issue ? issue.didYouMean : undefined;
    };
    expect(meant('amount_due')).toBe('amount.asked');
    expect(meant('client.name')).toBe('customer.name');
    expect(meant('Link_Pay_Invoice')).toBe('invoices.pay_link');
    expect(meant('po_number')).toBe("'order number' | blank");
    expect(meant('paid_amount')).toBe('amount.paid');
    expect(meant('client.balance')).toBe('customer.balance');
    expect(meant('client.custom1')).toBe("'own field' | blank");
    expect(meant('due_date_month')).toBe("invoices.oldest_due | date: 'month'");
    expect(meant('PreviousReminder.date')).toBe('last.written');
    const line = parse('{% for one in invoices.list %}{{ one.amountremaining }}{% endfor %}');
    expect(line).toMatchObject({ ok: false, error: [{ didYouMean: 'one.open' }] });
  });

  test('finds a meaning for every name of another program, and the meaning is one', () => {
    for (const [name, meaning] of Object.entries(synonyms)) {
      expect(parse(`{{ ${meaning} }}`), name).toMatchObject({ ok: true });
    }
  });

  test('loops over the invoices, whose fields are checked as well', () => {
    const wrong = parse('{% for one in invoices.list %}{{ one.numbr }}{% endfor %}');
    expect(wrong).toMatchObject({ ok: false, error: [{ name: 'one.numbr', didYouMean: 'one.number' }] });
    for (const field of Object.keys(invoiceFields))
      expect(parse(`{% for one in invoices.held %}{{ one.${field} }}{% endfor %}`), field).toMatchObject({
        ok: true,
      });
  });

  test('may use every variable of the catalogue', () => {
    for (const name of Object.keys(variables))
      expect(parse(`{{ ${name} }}`), name).toMatchObject({ ok: true });
  });
});

test('a missing value is named where it would stand, never an empty hole', () => {
  const made = letter(account([invoice('A', 9, euro(100))]), 'first', { sender: { ...sender, phone: ' ' } });
  expect(letterText(made)).toContain('or call ⟦telephone for questions⟧.');
});

test('a missing value in a filter is named as well', () => {
  const made = ownText({ ...ownLetter, opening: 'Since {{ terms.days | days }}.' });
  const own = made.ok ? made.value : null;
  const dateless = invoice('A', 9, euro(100), { issueDate: null });
  expect(letter(account([dateless]), 'first', { own }).opening[0]).toBe(
    'Since ⟦days from the invoice date to the due date, where all these invoices have the same⟧.',
  );
});

test('a blank is called as the user calls it', () => {
  const made = ownText({ ...ownLetter, opening: "{{ 'order number' | blank }}: {{ promise.date }}" });
  const own = made.ok ? made.value : null;
  const nameOf = (words: string): string => words.toUpperCase();
  expect(letter(account([invoice('A', 9, euro(100))]), 'first', { own, nameOf }).opening[0]).toBe(
    '⟦ORDER NUMBER⟧: ⟦DAY PROMISED⟧',
  );
});

test('what was paid is told apart from what is open', () => {
  const made = ownText({
    ...ownLetter,
    opening: '{{ amount.paid }} of {{ amount.total }}, {{ amount.asked }} open',
  });
  const own = made.ok ? made.value : null;
  const partly = invoice('A', 9, euro(40_000), { total: euro(100_000) });
  expect(letter(account([partly]), 'first', { own }).opening[0]).toBe('€600.00 of €1,000.00, €400.00 open');
});

test('every variable says what it means and shows an example', () => {
  for (const { meaning, example } of Object.values(variables)) {
    expect(meaning.length).toBeGreaterThan(10);
    expect(example).not.toBe('');
  }
});

/** What a text of the user's own becomes, as its first paragraph. */
function filled(
  opening: string,
  invoices = [invoice('A-1', 9, euro(530_000)), invoice('A-2', 2, euro(100))],
) {
  const made = ownText({ ...ownLetter, opening });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const own = made.value;
  return (language: Language): string =>
    letter(account(invoices), 'first', { wording: { language }, own }).opening.join('\n\n');
}

describe('a text of the user’s own', () => {
  test('lists the invoices', () => {
    const text = filled(
      '{% for one in invoices.list %}{{ one.number }} of {{ one.date }}: {{ one.open }} ({{ one.days | days }})\n{% endfor %}',
    )('en');
    expect(text).toBe('A-1 of 5 April 2026: €5,300.00 (9 days)\nA-2 of 12 April 2026: €1.00 (2 days)');
  });

  test('forms amounts and days as asked', () => {
    const text = filled("{{ amount.asked | money: 'code' }} by {{ pay_by | date: 'weekday' }}")('en');
    expect(text.replaceAll('\u00A0', ' ')).toBe('EUR 5,301.00 by Thursday 21 May');
  });

  test('speaks of one and of many in each language', () => {
    const text = '{{ invoices.count | invoices }} {{ invoices.count | is_are }}';
    const one = [invoice('A-1', 9, euro(530_000))];
    expect(language.options.map((spoken) => filled(text)(spoken))).toEqual([
      '2 invoices are',
      '2 Rechnungen sind',
      '2 factures sont',
      '2 facturas están',
      '2 facturen zijn',
    ]);
    expect(language.options.map((spoken) => filled(text, one)(spoken))).toEqual([
      '1 invoice is',
      '1 Rechnung ist',
      '1 facture est',
      '1 factura está',
      '1 factuur is',
    ]);
  });
});
