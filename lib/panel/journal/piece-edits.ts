import { isDay } from '../../domain/day.ts';
import {
  blankPiece,
  type Found,
  type Piece,
  type PieceChanges,
  type PieceField,
  type PieceKind,
} from './piece.ts';
import { typedAmount } from './typed-amount.ts';

type How = { readonly currency: string | null; readonly locale: string };

/** Pieces the user added by hand have ids of this form. */
export const addedId = (kind: PieceKind): string => `added:${kind}`;
const kinds: readonly PieceKind[] = ['promise', 'cheque', 'dispute', 'follow-up', 'payment'];

/** The pieces as the user left them: without those taken out, with what was changed, and what each still lacks. */
export function withChanges(found: Found, { removed, edited }: PieceChanges, how: How): Found {
  const added = kinds.flatMap((kind) =>
    edited[addedId(kind)] && !found.pieces.some(({ id }) => id === addedId(kind))
      ? [blankPiece(addedId(kind), kind)]
      : [],
  );
  const pieces = [...found.pieces, ...added]
    .filter(({ id }) => !removed.includes(id))
    .map((piece) => {
      const edits = edited[piece.id] ?? {};
      const changed = Object.entries(edits).reduce<Piece>(
        (now, [field, text]) => set(now, field, text, how),
        piece,
      );
      return { ...changed, asks: asksOf(changed, edits) };
    });
  const questions = found.questions.filter(({ adds }) => adds === null || !edited[addedId(adds)]);
  return { pieces, questions };
}

function set(piece: Piece, field: string, text: string, { currency, locale }: How): Piece {
  const words = text.trim() || null;
  switch (field) {
    case 'date':
      return { ...piece, date: isDay(text) ? text : null };
    case 'amount':
      return { ...piece, amount: typedAmount(text, currency, locale) };
    case 'invoices':
      return { ...piece, invoices: text === '' ? [] : text.split('\n') };
    case 'reason':
      return { ...piece, reason: words ?? piece.reason };
    case 'payment': {
      const payment = payments.find((one) => one === text);
      return { ...piece, payment: payment ?? piece.payment };
    }
    case 'time':
    case 'with':
    case 'number':
    case 'to':
    case 'replaces':
      return { ...piece, [field]: words };
    default:
      return piece;
  }
}

export const payments = ['payment-run', 'transfer', 'card', 'cheque', 'other'] as const;

/** Without these a piece is not whole; a cheque asks its three questions. */
const needed: { readonly [kind in PieceKind]: readonly PieceField[] } = {
  promise: ['date'],
  cheque: ['date', 'number', 'to'],
  dispute: ['invoices'],
  'follow-up': ['date'],
  payment: [],
};

function asksOf(piece: Piece, edits: { readonly [field: string]: string }): readonly PieceField[] {
  const lacking = needed[piece.kind].filter((field) => isMissing(piece, field));
  // Which of several invoices an amount is disputed on is not for us to say.
  if (piece.kind === 'dispute' && piece.amount && piece.invoices.length > 1) lacking.push('invoices');
  const doubtful = piece.asks.filter((field) => edits[field] === undefined);
  return [...new Set([...lacking, ...doubtful])];
}

const isMissing = (piece: Piece, field: PieceField): boolean =>
  field === 'invoices' ? piece.invoices.length === 0 : piece[field] === null;
