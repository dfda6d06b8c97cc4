import type { StoredInvoice } from '../../domain/account.ts';
import type { Money } from '../../domain/money.ts';
import type { Said, SaidQuestion, Span } from '../../domain/said.ts';
import { blankPiece, type LooseQuestion, type Piece, type PieceField, type PieceKind } from './piece.ts';

type Found = { readonly spans: readonly Span[] };
type Seen = { readonly piece: Piece; readonly spans: readonly Span[] };

/** The facts found in a text as pieces, and the questions that belong to none of them. */
export function piecesOf(
  said: Said,
  text: string,
  invoices: readonly StoredInvoice[],
  currency: string | null,
): { readonly pieces: readonly Piece[]; readonly questions: readonly LooseQuestion[] } {
  const names = new Map<string, number>();
  const keys = (numbers: readonly string[] | null): readonly string[] =>
    invoices.filter(({ number }) => number !== null && numbers?.includes(number)).map(({ key }) => key);
  const amount = (minor: number | null): Money | null =>
    minor === null ? null : { minor, currency, basis: 'document' };
  const seen = (kind: PieceKind, { spans }: Found, values: Partial<Piece>): Seen => {
    const words = spans.map(({ start, end }) => text.slice(start, end).trim()).join(' ');
    const times = (names.get(`${kind}:${words}`) ?? 0) + 1;
    names.set(`${kind}:${words}`, times);
    return { spans, piece: { ...blankPiece(`${kind}:${words}#${times}`, kind), ...values } };
  };
  const all: readonly Seen[] = [
    ...said.promises.map((one) =>
      seen('promise', one, { date: one.date, amount: amount(one.amountMinor), invoices: keys(one.invoices) }),
    ),
    ...said.cheques.map((one) =>
      seen('cheque', one, {
        date: one.sentOn,
        number: one.number,
        to: one.sentTo,
        amount: amount(one.amountMinor),
        invoices: keys(one.invoices),
      }),
    ),
    ...said.disputes.map((one) =>
      seen('dispute', one, {
        reason: one.reason,
        amount: amount(one.amountMinor),
        invoices: one.invoices === null ? onlyOne(invoices) : keys(one.invoices),
      }),
    ),
    ...said.expectedPayments.map((one) =>
      seen('payment', one, {
        date: one.date,
        payment: one.kind,
        amount: amount(one.amountMinor),
        invoices: keys(one.invoices),
      }),
    ),
    ...said.followUps.map((one) =>
      seen('follow-up', one, { date: one.date, time: one.time, with: one.with }),
    ),
  ];
  const asked = new Map<Piece, PieceField[]>();
  const questions: LooseQuestion[] = [];
  for (const question of said.questions) {
    const [kind, field] = meaning[question.about];
    const piece = field && ownerOf(question, kind, all);
    if (piece) asked.set(piece, [...(asked.get(piece) ?? []), field]);
    else questions.push({ about: question.about, text: question.text, adds: field ? kind : null });
  }
  return { questions, pieces: all.map(({ piece }) => ({ ...piece, asks: asked.get(piece) ?? [] })) };
}

/** Where one invoice is open, a complaint that names none is about that one. */
const onlyOne = (invoices: readonly StoredInvoice[]): readonly string[] =>
  invoices.length === 1 ? invoices.map(({ key }) => key) : [];

/** What a question is about: of which kind of piece, and which of its values; null: only the user can say it in words. */
const meaning: { readonly [about in SaidQuestion['about']]: readonly [PieceKind | null, PieceField | null] } =
  {
    'promise-date': ['promise', 'date'],
    'promise-amount': ['promise', 'amount'],
    date: [null, 'date'],
    amount: [null, 'amount'],
    invoice: [null, 'invoices'],
    'cheque-sent': ['cheque', 'date'],
    'cheque-number': ['cheque', 'number'],
    'cheque-to': ['cheque', 'to'],
    'payment-date': ['payment', 'date'],
    condition: [null, null],
    instalments: [null, null],
  };

/** The piece a question belongs to: of its kind, and the nearest to it in the text. */
function ownerOf(question: Found, kind: PieceKind | null, all: readonly Seen[]): Piece | null {
  const at = question.spans[0]?.start ?? 0;
  const distance = ({ spans }: Seen): number =>
    Math.min(...spans.map(({ start, end }) => (at < start ? start - at : at > end ? at - end : 0)));
  const own = all.filter(({ piece }) => kind === null || piece.kind === kind);
  return (
    own.reduce<Seen | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null)
      ?.piece ?? null
  );
}
