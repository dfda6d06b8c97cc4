import { useState } from 'preact/hooks';
import type { Standing } from '../../lib/collect/standing.ts';
import type { DisputeRules } from '../../lib/domain/dispute-reason.ts';
import { entryWords } from '../../lib/panel/journal/describe-entry.ts';
import type { Piece, PieceField } from '../../lib/panel/journal/piece.ts';
import type { PieceDesk } from '../../lib/panel/journal/piece-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { PieceEditor } from './piece-editor.tsx';
import { askOf, pieceIcon, pieceWords } from './piece-words.ts';

const t = texts.pieces;

type Open = { readonly id: string; readonly field: PieceField | null };

type PiecesProps = {
  readonly desk: PieceDesk;
  readonly standing: Standing;
  /** What the user made of the codes of disputes. */
  readonly rules: DisputeRules | undefined;
};

/** What was understood of a text, before it is saved: each piece can be changed or taken out, what is missing is asked. */
export function Pieces({ desk, standing, rules }: PiecesProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { pieces, questions } = desk.found.value;
  const edited = pieces.find(({ id }) => id === open?.id);
  return (
    <>
      <fieldset class="chip-row" aria-label={t.title} aria-live="polite">
        {pieces.map((piece) => (
          <Chip key={piece.id} piece={piece} desk={desk} standing={standing} rules={rules} onOpen={setOpen} />
        ))}
        {questions.map(({ about, text, adds }) => (
          <LooseQuestion
            key={`${about} ${text}`}
            about={about}
            onClick={
              adds &&
              (() => {
                desk.add(adds);
                setOpen({ id: `added:${adds}`, field: 'date' });
              })
            }
          />
        ))}
      </fieldset>
      {edited && (
        <PieceEditor
          key={edited.id}
          piece={edited}
          field={open?.field ?? null}
          desk={desk}
          standing={standing}
          rules={rules}
          onDone={() => setOpen(null)}
        />
      )}
    </>
  );
}

type ChipProps = PiecesProps & {
  readonly piece: Piece;
  readonly onOpen: (open: Open) => void;
};

function Chip({ piece, desk, standing, rules, onOpen }: ChipProps) {
  const money = useMoneyText();
  const words = entryWords(standing.account, standing.today, money.one, rules);
  const { kind, rest } = pieceWords(piece, words);
  return (
    <>
      <span class="parsed-chip">
        <Icon name={pieceIcon[piece.kind]} />
        <button
          type="button"
          aria-label={t.edit(`${kind} ${rest}`)}
          onClick={() => onOpen({ id: piece.id, field: null })}
        >
          {kind} <b>{rest}</b>
        </button>
        <button
          type="button"
          class="take-out"
          aria-label={t.remove(`${kind} ${rest}`)}
          onClick={() => desk.remove(piece.id)}
        >
          <Icon name="close" />
        </button>
      </span>
      {piece.asks.map((field) => (
        <button
          key={field}
          type="button"
          class="parsed-chip"
          data-tone="accent"
          onClick={() => onOpen({ id: piece.id, field })}
        >
          <Icon name="ask" />
          {askOf(piece, field)}
        </button>
      ))}
    </>
  );
}

function LooseQuestion({ about, onClick }: { about: keyof typeof t.about; onClick: (() => void) | null }) {
  const words = t.about[about];
  if (!onClick)
    return (
      <span class="parsed-chip" data-tone="accent">
        <Icon name="ask" />
        {words}
      </span>
    );
  return (
    <button type="button" class="parsed-chip" data-tone="accent" onClick={onClick}>
      <Icon name="ask" />
      {words}
    </button>
  );
}
