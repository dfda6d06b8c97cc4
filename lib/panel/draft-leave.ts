import { contactAt } from '../collect/contact-at.ts';
import type { Contact, WorklistRow } from '../collect/next-action.ts';
import type { NewActivity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { noAgain } from '../domain/form-draft.ts';
import type { Way } from '../domain/mail-path.ts';
import type { Policy, StageId } from '../domain/policy.ts';
import type { Sender } from '../domain/sender.ts';
import { type Attached, emlFile, emlName } from '../letters/eml.ts';
import type { Finding, Letter } from '../letters/letter.ts';
import { letterHtml } from '../letters/letter-html.ts';
import { type AddressWindow, letterPage } from '../letters/letter-page.ts';
import { letterText } from '../letters/letter-text.ts';
import { mailtoHeadUrl, mailtoUrl } from '../letters/mailto.ts';
import { smsUrl, whatsappUrl } from '../letters/phone-ways.ts';
import { waysDigest } from '../letters/ways-digest.ts';
import { gmailUrl, outlookUrl, type WebMail } from '../letters/web-mail.ts';
import type { Carries } from './draft-view.ts';
import { againEntry } from './journal/again-entry.ts';
import type { OutPort } from './ports.ts';

/** Everything a way out may need. */
export type Handed = {
  readonly letter: Letter;
  readonly sender: Sender;
  readonly short: string | null;
  readonly phone: string | null;
  readonly files: readonly Attached[];
  readonly today: Day;
  readonly window: AddressWindow;
  readonly out: OutPort;
  /** Puts the letter into the field of the page that has the focus. */
  readonly insert: (flavours: Flavours) => Promise<boolean>;
};
type Flavours = { readonly html: string; readonly text: string };

const flavours = (letter: Letter): Flavours => ({ html: letterHtml(letter), text: letterText(letter) });

const web: { readonly [path in 'gmail' | 'outlook']: (letter: Letter, body: string | null) => WebMail } = {
  gmail: gmailUrl,
  outlook: outlookUrl,
};

/** What a way takes of a letter, before it is pressed. */
export function carriesOf(way: Way, letter: Letter, sender: Sender, files: number): Carries {
  if (way === 'eml' || way === 'print') return 'whole';
  if (files > 0) return 'files';
  if (way === 'mailto') return mailtoUrl(letter).fits ? 'whole' : 'long';
  if (way === 'whatsapp') return sender.bodyInLinks ? 'whole' : 'private';
  if (way !== 'gmail' && way !== 'outlook') return 'whole';
  if (!sender.bodyInLinks) return 'private';
  return web[way](letter, letterText(letter)).fits ? 'whole' : 'long';
}

/** Hands the letter over; what its way cannot carry is put on the clipboard. False: it did not leave. */
export function handOver(way: Way, handed: Handed): boolean | Promise<boolean> {
  const { letter, sender, out } = handed;
  if (way === 'page') return handed.insert(flavours(letter));
  if (way === 'eml') out.download(emlName(letter, handed.today), emlFile(letter, handed.files));
  else if (way === 'print') out.openPage(letterPage(letter, sender, handed.today, handed.window));
  else if (way === 'sms' || way === 'whatsapp') return text(way, handed);
  else mail(way, handed);
  return true;
}

function mail(way: 'mailto' | 'gmail' | 'outlook', { letter, sender, out }: Handed): void {
  const whole = wholeUrl(way, letter, sender);
  if (whole === null) void out.copy(flavours(letter));
  out.openMail(whole ?? (way === 'mailto' ? mailtoHeadUrl(letter) : web[way](letter, null).url));
}

/** Address that carries the whole letter; null where none may or can. */
function wholeUrl(way: 'mailto' | 'gmail' | 'outlook', letter: Letter, sender: Sender): string | null {
  if (way === 'mailto') {
    const { url, fits } = mailtoUrl(letter);
    return fits ? url : null;
  }
  if (!sender.bodyInLinks) return null;
  const { url, fits } = web[way](letter, letterText(letter));
  return fits ? url : null;
}

function text(way: 'sms' | 'whatsapp', { short, phone, sender, out }: Handed): boolean {
  if (short === null || phone === null) return false;
  const said = way === 'sms' || sender.bodyInLinks ? short : null;
  const url = way === 'sms' ? smsUrl(phone, short) : whatsappUrl(phone, said);
  if (url === null) return false;
  if (said === null) void out.copy({ html: short, text: short });
  out.openMail(url);
  return true;
}

/** What the journal keeps of a letter that left. Only a demand moves the stage and starts the gap. */
export function entryOf(
  draft: Draft,
  of: { readonly letter: Letter; readonly contact: Contact; readonly findings: readonly Finding[] },
  handed: Pick<Handed, 'sender' | 'short' | 'phone'>,
  by: Way | 'copy',
): NewActivity {
  const { letter, contact, findings } = of;
  const { subject, wording } = letter;
  const { book, account, stage } = draft;
  const texted = by === 'sms' || by === 'whatsapp';
  const to = texted ? handed.phone : letter.to;
  const said = handed.short ?? letterText(letter);
  const again = againEntry(draft.again ?? noAgain);
  const base = { book, account, by, to, subject, language: wording.language, text: said, ...again };
  const invoices = contact.lines.map(({ invoice }) => invoice.key);
  const reasons = findings.flatMap(({ check, overruled: reason }) =>
    reason === null ? [] : [{ check, reason }],
  );
  const overruled = reasons.length > 0 ? { overruled: reasons } : {};
  if (!letter.demand) return { ...base, ...overruled, kind: 'message', template: wording.template, invoices };
  return {
    ...base,
    kind: 'reminder',
    stage,
    channel: texted ? 'sms' : by === 'print' ? 'letter' : 'mail',
    asked: [...letter.table.toPay],
    invoices: letter.listed ? askedKeys(letter) : invoices,
    waysToPay: waysDigest(handed.sender.waysToPay),
    ...overruled,
  };
}

/** The invoices a demand is about: what is overdue and asked for; before anything is, what comes due. */
const askedKeys = ({ table: { overdue, notDue } }: Letter): string[] =>
  (overdue.length > 0 ? overdue : notDue).map(({ key }) => key);

/** What the journal keeps of a contact made outside Dunlin. */
export function elsewhereEntry(
  book: string,
  { standing, action }: WorklistRow,
  stage: StageId,
  policy: Policy,
): NewActivity {
  const { lines, asked, channel } = contactAt(stage, standing, action, policy);
  return {
    kind: 'reminder',
    book,
    account: standing.account.key,
    stage,
    channel,
    by: 'elsewhere',
    to: null,
    subject: '',
    asked: [...asked],
    invoices: lines.map(({ invoice }) => invoice.key),
    text: '',
  };
}
