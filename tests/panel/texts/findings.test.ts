import { describe, expect, it } from 'vitest';
import { formatMoney, type Money } from '../../../lib/domain/money.ts';
import { de as german } from '../../../lib/panel/texts/de.ts';
import { en as english } from '../../../lib/panel/texts/en.ts';
import type { Texts } from '../../../lib/panel/texts/texts.ts';
import { everyFinding } from '../../components/every-finding.ts';

const said = ({ asks, findings }: Texts, locale: string): readonly string[] => {
  const show = (amount: Money): string => formatMoney(amount, locale).replaceAll('\u00a0', ' ');
  const check = (detail: Parameters<typeof findings.check>[0]): string => findings.check(detail, show);
  return [
    ...everyFinding.questions.flatMap((one) => Object.values(asks.question(one.asks, check))),
    ...(everyFinding.questions[0]?.choices ?? []).map(({ label }) => asks.choice(label)),
    ...everyFinding.checks.map(({ detail }) => check(detail)),
    ...everyFinding.problems.map(({ why }) => findings.problem(why, show)),
    ...everyFinding.problems.map(
      (one) => `${findings.row(one.place.row)}, ${findings.column({ ...one, field: null })}`,
    ),
  ];
};
const [en, de] = [said(english, 'en'), said(german, 'de')];

describe('what was found out about a page', () => {
  it('stands with its arithmetic', () => {
    expect(en).toContain('€1.00 read, €1.10 printed, difference €0.10');
    expect(en).toContain('2 of 3 rows agree; row 3: €5.00 − €1.00 ≠ €3.00');
    expect(en).toContain('2 rows read, the page shows 1–3 of 148');
    expect(en).toContain(
      'Days overdue and due date disagree: due 5 Mar 2026: 3 days overdue printed, 9 counted.',
    );
    expect(en).toContain('row 1, column 1');
    expect(de).toContain('1,00 € gelesen, 1,10 € gedruckt, Unterschied 0,10 €');
    expect(de).toContain('2 von 3 Zeilen stimmen; Zeile 3: 5,00 € − 1,00 € ≠ 3,00 €');
    expect(de).toContain('Die Beträge der Zeile widersprechen sich: 5,00 € − 1,00 € ≠ 3,00 €.');
    expect(de).toContain('Zeile 1, Spalte 1');
  });

  it('is asked with what follows from it', () => {
    expect(en).toContain('Is “@@” really the due date?');
    expect(en).toContain(
      '03/05/2026 can be 3 May 2026 or 5 Mar 2026. Dates that can be read both ways are left empty until you answer.',
    );
    expect(de).toContain('Welche Spalte ist der offene Betrag?');
    expect(de).toContain('Ist „@@“ wirklich die Fälligkeit?');
    expect(de).toContain('03/05/2026 kann der 3. Mai 2026 oder der 5. März 2026 sein.');
    expect(de).toContain('@@ (Zeile 2) steht hier zweimal. Ist es eine Rechnung, oder sind es zwei?');
  });

  it('is said in German words throughout', () => {
    // What is only amounts and marks is the same in both.
    const same = en.filter((text, at) => text === de[at] && /\p{L}{3}/u.test(text));
    expect(same).toEqual([]);
    expect(de.filter((text) => /\b(?:the|rows?|read|which|column|of|is)\b/.test(text))).toEqual([]);
  });
});
