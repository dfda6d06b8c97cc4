import { contactAt } from '../collect/contact-at.ts';
import type { WorklistRow } from '../collect/next-action.ts';
import type { NewActivity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { MailPath } from '../domain/mail-path.ts';
import { defaultPolicy } from '../domain/policy.ts';
import { isDemand } from '../letters/catalogue/index.ts';
import { emlFile, emlName } from '../letters/eml.ts';
import type { Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { letterText } from '../letters/letter-text.ts';
import { mailtoHeadUrl, mailtoUrl } from '../letters/mailto.ts';
import { gmailUrl, outlookUrl } from '../letters/web-mail.ts';
import type { OutPort } from './ports.ts';

/** Hands the letter over; what its way cannot carry is put on the clipboard. */
export function handOver(path: MailPath, letter: Letter, out: OutPort, today: Day): boolean {
  if (path === 'eml') {
    out.download(emlName(letter, today), emlFile(letter));
    return true;
  }
  const whole = mailtoUrl(letter);
  if (path === 'mailto' && whole.fits) {
    out.openMail(whole.url);
    return true;
  }
  void out.copy({ html: letterHtml(letter), text: letterText(letter) });
  const heads = { mailto: mailtoHeadUrl, gmail: gmailUrl, outlook: outlookUrl };
  out.openMail(heads[path](letter));
  return true;
}

/** What the journal keeps of a letter that left. Only a demand moves the stage and starts the gap. */
export function entryOf(draft: Draft, row: WorklistRow, letter: Letter, by: MailPath | 'copy'): NewActivity {
  const { to, subject, wording } = letter;
  const { book, account, stage } = draft;
  const base = { book, account, by, to, subject, language: wording.language, text: letterText(letter) };
  if (!isDemand(wording.template)) return { ...base, kind: 'message', template: wording.template };
  const { lines } = contactAt(stage, row.standing, row.action, defaultPolicy);
  return {
    ...base,
    kind: 'reminder',
    stage,
    channel: 'mail',
    asked: [...letter.table.toPay],
    invoices: lines.map(({ invoice }) => invoice.key),
  };
}
