import type { Wording } from '../../lib/panel/journal/describe-entry.ts';
import type { Piece, PieceField, PieceKind } from '../../lib/panel/journal/piece.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from '../shared/icon.tsx';

const t = texts.pieces;

export const pieceIcon: Readonly<Record<PieceKind, IconName>> = {
  promise: 'promise',
  cheque: 'file',
  dispute: 'dispute',
  'follow-up': 'clock',
  payment: 'coin',
};

/** A piece in a few words; the first is what it is. */
export function pieceWords(
  piece: Piece,
  { today, money, invoice, reason }: Wording,
): { kind: string; rest: string } {
  const day = piece.date && texts.dates.long(piece.date, today);
  const parts: readonly (string | null)[] = [
    piece.kind === 'dispute' && piece.reason ? reason(piece.reason) : null,
    piece.kind === 'payment' && piece.payment ? t.payment[piece.payment] : null,
    piece.number,
    piece.amount && money(piece.amount),
    piece.kind === 'promise' && !piece.amount && day ? t.whole : null,
    piece.kind === 'cheque' ? day && t.sent(day) : [day, piece.time].filter(Boolean).join(', '),
    piece.with,
    piece.to && t.to(piece.to),
    piece.invoices.map(invoice).join(', '),
  ];
  return { kind: t.kind[piece.kind], rest: parts.filter(Boolean).join(' · ') };
}

/** What is asked about a piece. */
export const askOf = ({ kind }: Piece, field: PieceField): string =>
  kind === 'cheque' && field === 'date' ? t.chequeDate : t.ask[field];

export const labelOf = (kind: PieceKind, field: PieceField): string =>
  kind === 'cheque' && field === 'date' ? t.chequeSent : t.field[field];

/** What of a piece can be changed, in order. */
export const fieldsOf: Readonly<Record<PieceKind, readonly PieceField[]>> = {
  promise: ['date', 'amount', 'invoices', 'replaces'],
  cheque: ['number', 'date', 'to', 'amount', 'invoices'],
  dispute: ['reason', 'amount', 'invoices'],
  'follow-up': ['date', 'time', 'with'],
  payment: ['payment', 'date', 'amount', 'invoices'],
};
