import { useEffect, useRef, useState } from 'preact/hooks';
import type { Standing } from '../../lib/collect/standing.ts';
import type { DisputeRules } from '../../lib/domain/dispute-reason.ts';
import { decimalText } from '../../lib/domain/money.ts';
import type { Piece, PieceField } from '../../lib/panel/journal/piece.ts';
import type { PieceDesk } from '../../lib/panel/journal/piece-desk.ts';
import { payments } from '../../lib/panel/journal/piece-edits.ts';
import { reasonChoices } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { fieldsOf, labelOf } from './piece-words.ts';

const t = texts.pieces;

type EditorProps = {
  readonly piece: Piece;
  /** Takes the focus; null: the first. */
  readonly field: PieceField | null;
  readonly desk: PieceDesk;
  readonly standing: Standing;
  readonly rules: DisputeRules | undefined;
  readonly onDone: () => void;
};

/** The values of one piece, each kept as it is typed. */
export function PieceEditor({ piece, field, desk, standing, rules, onDone }: EditorProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = field ?? fieldsOf[piece.kind][0];
    card.current?.querySelector<HTMLElement>(`#piece-${wanted}, [data-field="${wanted}"] input`)?.focus();
  }, [field, piece.kind]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its fields
    <div
      class="card piece-editor"
      ref={card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      {fieldsOf[piece.kind].map((one) => (
        <Field key={one} piece={piece} field={one} desk={desk} standing={standing} rules={rules} />
      ))}
      <div class="add-row">
        <Button compact onClick={onDone}>
          {t.done}
        </Button>
      </div>
    </div>
  );
}

type FieldProps = Omit<EditorProps, 'onDone' | 'field'> & { readonly field: PieceField };

function Field({ piece, field, desk, standing, rules }: FieldProps) {
  const id = `piece-${field}`;
  const label = labelOf(piece.kind, field);
  const change = (value: string): void => desk.change(piece.id, field, value);
  switch (field) {
    case 'amount':
      return <AmountField id={id} label={label} piece={piece} change={change} />;
    case 'invoices':
      return (
        <div class="form-row" data-field="invoices">
          <InvoiceChecks
            legend={label}
            account={standing.account}
            chosen={piece.invoices}
            onChange={(keys) => change(keys.join('\n'))}
          />
        </div>
      );
    case 'reason':
      return (
        <Choice
          label={label}
          value={piece.reason ?? 'other'}
          choices={reasonChoices(rules, piece.reason ?? 'other')}
          onPick={change}
        />
      );
    case 'payment':
      return (
        <Choice
          label={label}
          value={piece.payment ?? 'other'}
          choices={payments.map((value) => ({ value, label: t.payment[value] }))}
          onPick={change}
        />
      );
    case 'replaces': {
      const others = standing.agreements.promises.all.filter(({ state }) => !over.has(state));
      if (others.length === 0) return null;
      const choices = others.map(({ entry }) => ({
        value: entry.id,
        label: t.insteadOf(texts.dates.short(entry.date, standing.today)),
      }));
      return (
        <Choice
          label={label}
          value={piece.replaces ?? ''}
          choices={[{ value: '', label: t.beside }, ...choices]}
          onPick={change}
        />
      );
    }
    default:
      return (
        <TextRow
          id={id}
          label={label}
          type={field === 'date' ? 'date' : field === 'time' ? 'time' : 'text'}
          value={piece[field] ?? ''}
          onText={change}
        />
      );
  }
}

const over: ReadonlySet<string> = new Set(['kept', 'rescheduled', 'cancelled']);

/** Keeps what is typed while it is no amount yet. */
function AmountField(of: { id: string; label: string; piece: Piece; change: (value: string) => void }) {
  const [text, setText] = useState(of.piece.amount ? decimalText(of.piece.amount) : '');
  return (
    <TextRow
      id={of.id}
      label={of.label}
      value={text}
      error={text.trim() !== '' && !of.piece.amount ? t.notAnAmount : undefined}
      onText={(typed) => {
        setText(typed);
        of.change(typed);
      }}
    />
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
};

function Choice({ label, value, choices, onPick }: ChoiceProps) {
  return (
    <div class="form-row">
      <Picker class="picker boxed" label={label} value={value} choices={choices} onPick={onPick} />
    </div>
  );
}
