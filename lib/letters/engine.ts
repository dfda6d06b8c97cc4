import { Liquid } from 'liquidjs';
import { type Language, language } from '../domain/language.ts';
import { forCount, grammar } from './grammar.ts';
import { dayForm, isDayForm, moneyText } from './letter-format.ts';
import { DayValue, Missing, MoneyValue, missingMark } from './values.ts';

/** The template language: Liquid without files, includes or anything that reaches outside the text. */
export const engine = new Liquid({
  templates: {},
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  outputEscape: (value: unknown): string =>
    value instanceof Missing ? missingMark(value.meaning) : String(value ?? ''),
});

// Nothing outside the text exists, so nothing can name it.
for (const tag of ['include', 'render', 'layout', 'block']) delete engine.tags[tag];

/** What filters know of the letter; handed over beside the variables. */
type Globals = { readonly language: Language; readonly nameOf: (words: string) => string };
type Filter = { readonly context: { readonly globals: object } };

const languageOf = ({ context }: Filter): Language => {
  const given: Partial<Globals> = context.globals;
  return language.parse(given.language ?? 'en');
};

/** A filter each: what it does and how it is written, for the engine, the editor and the help. */
export const filters: readonly {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}[] = [
  { name: 'money', meaning: 'an amount with its code', example: "{{ amount.asked | money: 'code' }}" },
  { name: 'date', meaning: 'a day in another form', example: "{{ pay_by | date: 'weekday' }}" },
  { name: 'days', meaning: 'a number of days in words', example: '{{ invoices.oldest_days | days }}' },
  { name: 'invoices', meaning: 'a number of invoices in words', example: '{{ invoices.count | invoices }}' },
  {
    name: 'plural',
    meaning: 'one word or another, by count',
    example: "{{ invoices.count | plural: 'it', 'them' }}",
  },
  { name: 'is_are', meaning: '“is” or “are”, by count', example: '{{ invoices.count | is_are }}' },
  { name: 'was_were', meaning: '“was” or “were”, by count', example: '{{ invoices.count | was_were }}' },
  { name: 'has_have', meaning: '“has” or “have”, by count', example: '{{ invoices.count | has_have }}' },
  { name: 'blank', meaning: 'a place that you fill in by hand', example: "{{ 'order number' | blank }}" },
];

/** {{ 'day that was promised' | blank }}: a place only the user can fill; the guard keeps the letter until it is. */
engine.registerFilter('blank', function (this: Filter, name: unknown) {
  const { nameOf = String }: Partial<Globals> = this.context.globals;
  return missingMark(nameOf(String(name)));
});

/** {{ invoices.count | plural: 'invoice', 'invoices' }}, by the rules of the letter's language. */
engine.registerFilter('plural', function (this: Filter, count: unknown, one: unknown, many: unknown) {
  return forCount(Number(count), [String(one), String(many)], languageOf(this));
});

const verbs = { is_are: 'is', was_were: 'was', has_have: 'has' } as const;
for (const [name, verb] of Object.entries(verbs))
  engine.registerFilter(name, function (this: Filter, count: unknown) {
    const spoken = languageOf(this);
    return forCount(Number(count), grammar[spoken][verb], spoken);
  });

const things = { days: 'day', invoices: 'invoice' } as const;
for (const [name, thing] of Object.entries(things))
  engine.registerFilter(name, function (this: Filter, count: unknown) {
    if (count instanceof Missing) return missingMark(count.meaning);
    const spoken = languageOf(this);
    return `${String(count)} ${forCount(Number(count), grammar[spoken][thing], spoken)}`;
  });

/** {{ pay_by | date: 'weekday' }}. What is no day stays as it is. */
engine.registerFilter('date', (value: unknown, form: unknown = 'long') =>
  value instanceof DayValue && isDayForm(form) ? dayForm(value.day, value.locale, form) : value,
);

/** {{ amount.asked | money: 'code' }}: EUR 5,300.00 instead of €5,300.00. */
engine.registerFilter('money', (value: unknown, style: unknown = 'symbol') => {
  if (!(value instanceof MoneyValue) || style !== 'code') return value;
  const { sums, locale } = value;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    sums.map((sum) => moneyText(sum, locale, 'code')),
  );
});
