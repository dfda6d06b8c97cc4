import type { ActivityOf } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { SaidQuestion } from '../../domain/said.ts';

export type PieceKind = 'promise' | 'cheque' | 'dispute' | 'follow-up' | 'payment';

export type PieceField =
  | 'date'
  | 'time'
  | 'with'
  | 'amount'
  | 'invoices'
  | 'number'
  | 'to'
  | 'reason'
  | 'payment'
  | 'replaces';

/** A fact found in what was typed, or added by hand; null: not said. Becomes an entry when the note is saved. */
export type Piece = {
  /** Stays the same while the words it was found in stay the same. */
  readonly id: string;
  readonly kind: PieceKind;
  /** Promised, sent, or to come back on. */
  readonly date: Day | null;
  /** HH:MM. */
  readonly time: string | null;
  readonly with: string | null;
  readonly amount: Money | null;
  /** Keys of invoices. */
  readonly invoices: readonly string[];
  readonly number: string | null;
  readonly to: string | null;
  /** Code of a dispute. */
  readonly reason: string | null;
  readonly payment: ActivityOf<'expected-payment'>['payment'] | null;
  /** Id of the promise it takes the place of. */
  readonly replaces: string | null;
  /** What is still to be asked. */
  readonly asks: readonly PieceField[];
};

/** A question that belongs to no piece; `adds`: what an answer would make of it. */
export type LooseQuestion = {
  readonly about: SaidQuestion['about'];
  readonly text: string;
  readonly adds: PieceKind | null;
};

export type Found = {
  readonly pieces: readonly Piece[];
  readonly questions: readonly LooseQuestion[];
};

/** What the user did with the pieces of a text. */
export type PieceChanges = {
  readonly removed: readonly string[];
  readonly edited: { readonly [id: string]: { readonly [field: string]: string } };
};

export const noChanges: PieceChanges = { removed: [], edited: {} };

export const blankPiece = (id: string, kind: PieceKind): Piece => ({
  id,
  kind,
  date: null,
  time: null,
  with: null,
  amount: null,
  invoices: [],
  number: null,
  to: null,
  reason: kind === 'dispute' ? 'other' : null,
  payment: kind === 'payment' ? 'other' : null,
  replaces: null,
  asks: [],
});
