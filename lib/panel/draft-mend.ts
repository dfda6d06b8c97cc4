import type { Draft } from '../domain/draft.ts';
import type { Way } from '../domain/mail-path.ts';
import type { Finding, Letter } from '../letters/letter.ts';
import type { DraftEdits } from './draft-view.ts';

/** The changes of a draft that a finding's mend asks for; null where it is a place to go. `short`: all its words are one part. */
export function mended(
  { subject, opening, closing }: Letter,
  { mend }: Finding,
  short: boolean,
): DraftEdits | null {
  if (mend === null || typeof mend === 'string' || 'move' in mend) return null;
  if ('language' in mend) return { language: mend.language };
  const [before, after] = short ? [closing.join('\n\n'), ''] : [opening.join('\n\n'), closing.join('\n\n')];
  if ('add' in mend && short) return { opening: `${before} ${mend.add}` };
  if ('add' in mend) return { closing: after === '' ? mend.add : `${after}\n\n${mend.add}` };
  const write = (text: string): string => text.replaceAll(mend.find, mend.write).trim();
  return {
    ...(subject.includes(mend.find) ? { subject: write(subject) } : {}),
    ...(before.includes(mend.find) ? { opening: write(before) } : {}),
    ...(after.includes(mend.find) ? { closing: write(after) } : {}),
  };
}

/** A message of a line or two instead of a letter. */
export const shortWay = (way: Way): boolean => way === 'sms' || way === 'whatsapp';

/** The change asks for other words than those the user may have typed. */
export function rewords(changes: DraftEdits, { path }: Draft): boolean {
  if ('template' in changes || 'tone' in changes || 'language' in changes || 'own' in changes) return true;
  return changes.path != null && shortWay(changes.path) !== shortWay(path ?? 'mailto');
}
