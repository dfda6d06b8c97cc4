import type { Contact } from '../collect/next-action.ts';
import type { Stage } from '../domain/policy.ts';
import type { TemplateId } from '../domain/template-id.ts';
import type { LetterWords } from './catalogue/letter-words.ts';
import type { LetterLine } from './letter.ts';

const late = { second: 'second', final: 'final', agency: 'agency' } as const;
const isLate = (template: TemplateId): template is keyof typeof late => Object.hasOwn(late, template);

/**
 * The sentence that names the lines a late stage is about, where younger lines are reminded in the same letter: the tone
 * is that of the highest stage, and must not be taken to speak of them. Null where it speaks of all, or of none.
 */
export function stageNote(
  of: { readonly template: TemplateId; readonly contact: Contact; readonly plan: readonly Stage[] },
  lines: readonly LetterLine[],
  { concerns }: LetterWords,
  locale: string,
): string | null {
  const { template, contact, plan } = of;
  const from = plan.find(({ id }) => id === contact.stage)?.day;
  if (!isLate(template) || from === undefined) return null;
  const meant = lines.filter(({ daysOverdue }) => daysOverdue !== null && daysOverdue >= from);
  if (meant.length === 0 || meant.length === lines.length) return null;
  const numbers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    meant.map(({ number }) => number),
  );
  return concerns[template](numbers, meant.length === 1);
}
