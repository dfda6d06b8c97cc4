import { describe, expect, test } from 'vitest';
import { type Language, language } from '../../lib/domain/language.ts';
import { demandId } from '../../lib/domain/template-id.ts';
import { isDemand } from '../../lib/letters/catalogue/index.ts';
import { letterWords } from '../../lib/letters/catalogue/words.ts';
import { guard } from '../../lib/letters/guard/index.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { cases, letterOf, nameOf, wordings } from './catalogue-cases.ts';
import { sender } from './make.ts';

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The part of the shorter text's words that the other one has as well, each counted as often as it stands there. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.min(a.length, b.length);
}

const said = ({ opening, closing }: Letter): readonly string[] => words([...opening, ...closing].join(' '));

describe.each(demandId.options)('%s: the tones differ in what they say', (template) => {
  test.each(language.options)('%s', (one) => {
    const texts = (['warm', 'neutral', 'firm'] as const).map((tone) =>
      said(letterOf('one invoice', { template, tone, language: one }, 'mail')),
    );
    for (const [at, text] of texts.entries())
      for (const other of texts.slice(at + 1)) expect(shared(text, other)).toBeLessThan(0.8);
  });
});

/** The terms of payment, where the term is known in days and where only the due dates are. */
const terms: { readonly [language in Language]: readonly [known: RegExp, unknown: RegExp] } = {
  en: [/30 days/, /by (?:the|its) due date/],
  de: [/30 Tage/, /Fälligkeitstag/],
  fr: [/30 jours/, /échéance indiquée/],
  es: [/30 días/, /vencimiento (?:que figura|indicado)/],
  nl: [/30 dagen/, /vervaldatum die/],
};

describe.each(language.options)('%s: every demand says', (one) => {
  const demands = wordings.filter(({ template, language: of }) => of === one && isDemand(template));
  test.each(demands.map((wording) => [nameOf(wording), wording] as const))('%s', (_name, wording) => {
    const [known, unknown] = terms[one];
    const closing = (name: string) => letterOf(name, wording).closing.join('\n');
    expect(closing('one invoice'), 'terms').toMatch(known);
    expect(closing('no mail address, no terms'), 'terms where no days are known').toMatch(unknown);
    for (const part of [sender.waysToPay, sender.replyTo, sender.phone])
      expect(closing('one invoice')).toContain(part);
    expect(closing('one invoice'), 'how fast').toContain(letterWords[one].within.workingDays(1));
  });
});

/** What a hole looks like: a value that is none, empty brackets, blanks side by side, a mark after a blank. */
const holes = [
  /undefined|null|NaN|\[object/,
  /\(\s*\)|\{|\}|%\}/,
  / {2}|[\u00A0\u202F]{2}/,
  / [,.]|,,|\.\.|,\./,
  /[ \u00A0]$/m,
];

const plain = { readingAgeMinutes: 0, pageChanged: false, sumCheckFailed: false, sumCheckAccepted: false };

describe.each(wordings.map((wording) => [nameOf(wording), wording] as const))('%s', (_name, wording) => {
  test.each(cases)('has no holes: %s', (name) => {
    for (const after of ['nothing', 'mail', 'call'] as const) {
      const made = letterOf(name, wording, after);
      const html = letterHtml(made)
        .replace(/<\/?(?:a|bdi)\b[^>]*>/g, '')
        .replace(/<[^>]*>/g, '\n');
      for (const text of [made.subject, letterText(made), html])
        for (const hole of holes) expect(text).not.toMatch(hole);
    }
  });

  test('passes the guard once its blanks are filled', () => {
    for (const name of cases) {
      const made = letterOf(name, wording, 'mail');
      const filled = { ...made, opening: made.opening.map((text) => text.replace(/⟦[^⟧]*⟧/g, '5')) };
      // A copy goes as a file of the mail.
      const way = wording.template === 'invoice-copy' ? ({ by: 'file', files: 1 } as const) : {};
      const facts = { ...plain, ...way, lastDemandDaysAgo: null, gapDays: 5, sender };
      const findings = guard(filled, facts);
      expect(findings.map(({ check }) => check).filter((check) => check !== 'recipient')).toEqual([]);
    }
  });
});

/** The sample is read by people: it must say what a native professional would. */
test.each(language.options)('%s letters read as they were approved', async (one) => {
  const letters = wordings
    .filter((wording) => wording.language === one)
    .flatMap((wording) => {
      const single = letterOf('one invoice', wording, 'mail');
      const many = letterOf('credits', wording, 'nothing');
      return [single, many].map(
        (made) => `# ${nameOf(wording)}\n\nSubject: ${made.subject}\n\n${letterText(made)}\n`,
      );
    });
  await expect(letters.join('\n\n')).toMatchFileSnapshot(`approved/${one}.txt`);
});
