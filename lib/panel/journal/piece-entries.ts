import type { Standing } from '../../collect/standing.ts';
import type { Again, NewActivity } from '../../domain/activity.ts';
import type { Piece } from './piece.ts';
import { openInvoices, stoodAt } from './stood-at.ts';

export type Saying = {
  readonly standing: Standing;
  /** Who said it; null: nobody named. */
  readonly who: string | null;
  readonly how: 'call' | 'mail' | 'meeting' | 'letter' | 'portal' | 'other';
  /** The sentence as typed. */
  readonly text: string;
  /** Who works a dispute that comes out of it. */
  readonly owner: string;
};

/** Names the first entry of those that are saved together. */
const first = '@0';

/** The entries that pieces become, all caused by the note or call they were said in. One without its day becomes none. */
export function entriesOf(pieces: readonly Piece[], of: Saying): readonly NewActivity[] {
  const [, ...moreAgain] = followUps(pieces);
  return [
    ...pieces.flatMap((piece) => entryOf(piece, of) ?? []),
    ...moreAgain.map((again): NewActivity => ({ ...base(of), kind: 'note', text: '', again })),
  ];
}

/** What the note or call itself comes back for: the first follow-up said in it. */
export const againOf = (pieces: readonly Piece[]): Again | null => followUps(pieces)[0] ?? null;

const followUps = (pieces: readonly Piece[]): readonly Again[] =>
  pieces.flatMap(({ kind, date, time, with: whom }) =>
    kind === 'follow-up' && date ? [{ on: date, time, with: whom, because: '' }] : [],
  );

const base = ({ standing: { account } }: Saying) => ({
  book: account.book,
  account: account.key,
  cause: first,
});

function entryOf(piece: Piece, of: Saying): NewActivity | null {
  const { account } = of.standing;
  const { text, who, how } = of;
  const common = { ...base(of), amount: piece.amount, text };
  switch (piece.kind) {
    case 'promise': {
      if (!piece.date) return null;
      const invoices = stoodAt(account, piece.invoices.length > 0 ? piece.invoices : demanded(of));
      const { date, replaces } = piece;
      return { ...common, kind: 'promise', date, invoices, who, how, replaces };
    }
    case 'cheque': {
      const { number, date: sentOn, to: sentTo } = piece;
      return { ...common, kind: 'cheque', number, sentOn, sentTo, invoices: [...piece.invoices] };
    }
    case 'payment': {
      const { date: on, payment } = piece;
      return {
        ...common,
        kind: 'expected-payment',
        on,
        payment: payment ?? 'other',
        invoices: [...piece.invoices],
      };
    }
    case 'dispute':
      return {
        ...base(of),
        kind: 'dispute',
        lines: linesOf(piece),
        reason: piece.reason ?? 'other',
        owner: of.owner,
        due: null,
        text,
        files: [],
      };
    case 'follow-up':
      return null;
  }
}

/** An amount said of several invoices is held back from none of them in part: all are in dispute as a whole. */
const linesOf = ({ invoices, amount }: Piece) =>
  invoices.map((invoice) => ({ invoice, amount: invoices.length === 1 ? amount : null }));

/** What a promise about "it" is about: what is overdue, else all that is open. */
function demanded({ standing: { overdue, account } }: Saying): readonly string[] {
  const lines = overdue.map(({ invoice }) => invoice.key);
  return lines.length > 0 ? lines : openInvoices(account).map(({ key }) => key);
}
