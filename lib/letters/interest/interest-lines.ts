import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { InterestRule } from '../../domain/letter-rules.ts';
import { type Money, type Sums, sumByCurrency } from '../../domain/money.ts';
import type { LetterLine } from '../letter.ts';
import { dayText, moneyText, sumsText } from '../letter-format.ts';
import { type Interest, interestOf } from './interest-of.ts';
import { interestWords } from './interest-words.ts';

/** How interest is asked about in a letter. */
export type InterestOf = {
  readonly rule: InterestRule;
  /** Agreed in the contract, in hundredths of a percentage point a year; null: the law's rate. */
  readonly agreed: number | null;
  /** Part of the invoices that is tax and bears no interest, in hundredths of a per cent; 0: tax bears interest, too. */
  readonly withoutTax: number;
};

/**
 * The paragraph on interest, line by line with its formula, and what it comes to. Null: nothing can be
 * worked out, or not for every line. */
export function interestLines(
  of: InterestOf & {
    readonly lines: readonly LetterLine[];
    readonly today: Day;
    readonly language: Language;
    readonly locale: string;
  },
): { readonly paragraph: string; readonly sums: Sums } | null {
  const words = interestWords[of.language];
  const all = of.lines.map((line) => ({
    number: line.number,
    made: interestOf({
      principal: principalOf(line, of.withoutTax),
      dueDate: line.dueDate,
      until: of.today,
      rule: of.rule,
      agreed: of.agreed,
    }),
  }));
  // Half a sum of interest would read as the whole.
  if (all.some(({ made }) => made === 'no-rate')) return null;
  const worked = all.flatMap(({ number, made }) => (typeof made === 'string' ? [] : [{ number, made }]));
  if (worked.length === 0) return null;
  const amounts = worked.flatMap(({ made }) => (made.fixedSum ? [made.sum, made.fixedSum] : [made.sum]));
  const sums = sumByCurrency(amounts);
  const paragraph = [
    words.heading(dayText(of.today, of.locale)),
    ...worked.flatMap(({ number, made }) => lineTexts(number, made, of)),
    words.total(sumsText(sums, of.locale)),
    words.apart,
  ].join('\n');
  return { paragraph, sums };
}

/** What bears interest: what is open, less the tax in it where the user said that tax bears none. */
function principalOf({ open, part }: LetterLine, withoutTax: number): Money {
  const asked = open.minor - (part?.amount.minor ?? 0);
  const net = (BigInt(asked) * 10_000n) / (10_000n + BigInt(withoutTax));
  return { ...open, minor: Number(net) };
}

function lineTexts(
  number: string,
  { principal, spans, fixedSum, daysInYear, sum }: Interest,
  {
    language,
    locale,
    rule,
  }: { readonly language: Language; readonly locale: string; readonly rule: InterestRule },
): readonly string[] {
  const words = interestWords[language];
  const percent = (rate: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 }).format(rate / 10_000);
  const points = (rate: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(rate / 100);
  const day = (of: Day): string => dayText(of, locale, 'medium');
  const texts = spans.map(({ from, to, days, base, rate, thousandths }) => {
    const how =
      base === null || rule.overBase === null
        ? words.agreed
        : words.base(percent(base), points(rule.overBase));
    // One span is the whole, and is rounded with it.
    const own = spans.length === 1 ? sum : { ...principal, minor: Number((thousandths + 500n) / 1000n) };
    return words.span({
      number,
      from: day(from),
      to: day(to),
      formula: `${moneyText(principal, locale)} × ${percent(rate)} (${how}) × ${words.days(days)} ÷ ${daysInYear}`,
      sum: moneyText(own, locale),
    });
  });
  return fixedSum ? [...texts, words.fixedSum(number, moneyText(fixedSum, locale))] : texts;
}
