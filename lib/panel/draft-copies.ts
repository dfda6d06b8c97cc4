import type { AccountSettings } from '../domain/account-settings.ts';
import type { Draft } from '../domain/draft.ts';
import { isMailAddress, type Sender } from '../domain/sender.ts';
import { addressesOf } from '../letters/addresses.ts';

type Copies = Pick<AccountSettings, 'cc' | 'bcc'>;

/** Who gets copies of this account's letters as typed in a draft, beside those who get one of every letter of the book. */
export function ownCopies(
  { cc, bcc }: Pick<Draft, 'cc' | 'bcc'>,
  before: Copies,
  sender: Pick<Sender, 'cc' | 'bcc'> | null,
): Copies {
  const own = (typed: string | null | undefined, kept: string[], book: readonly string[] = []): string[] =>
    typed == null ? kept : addressesOf(typed).filter((one) => isMailAddress(one) && !book.includes(one));
  return { cc: own(cc, before.cc, sender?.cc), bcc: own(bcc, before.bcc, sender?.bcc) };
}

/** The copies typed are other ones than the customer's usual. */
export function copiesDiffer(draft: Draft, settings: Copies, sender: Sender | null): boolean {
  const { cc, bcc } = ownCopies(draft, settings, sender);
  return `${cc} ${bcc}` !== `${settings.cc} ${settings.bcc}`;
}
