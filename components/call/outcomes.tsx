import { type CallOutcome, callOutcome } from '../../lib/domain/call-outcome.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { KeyHint } from '../shared/key-hint.tsx';

/** The key of each outcome; with Alt while a field has the focus. */
export const outcomeKeys: { readonly [outcome in CallOutcome]: string } = {
  reached: '1',
  voicemail: '2',
  unreachable: '3',
  'wrong-contact': '4',
  'not-received': '5',
  'waiting-approval': '6',
  'in-payment-run': '7',
  'payment-sent': '8',
  refuses: '9',
  visit: 'v',
  promise: 'p',
  dispute: 'x',
};

/** The outcome a key with Alt stands for. By its place on the keyboard: with Alt some systems type other signs. */
export function outcomeOfCode(code: string): CallOutcome | null {
  const key = code.replace(/^(Digit|Numpad|Key)/, '').toLowerCase();
  return callOutcome.options.find((one) => outcomeKeys[one] === key) ?? null;
}

type OutcomesProps = {
  readonly chosen: CallOutcome | null;
  readonly onChoose: (outcome: CallOutcome | null) => void;
};

/** What came of the call, by one key. */
export function Outcomes({ chosen, onChoose }: OutcomesProps) {
  return (
    <fieldset class="outcome-grid" aria-label={texts.callView.outcome}>
      {callOutcome.options.map((outcome) => (
        <button
          key={outcome}
          type="button"
          class="outcome-chip"
          aria-pressed={outcome === chosen}
          aria-keyshortcuts={outcomeKeys[outcome]}
          onClick={() => onChoose(outcome === chosen ? null : outcome)}
        >
          <KeyHint>{outcomeKeys[outcome]}</KeyHint>
          {outcome === chosen && <Icon name="check" />}
          {texts.callOutcomes[outcome]}
        </button>
      ))}
    </fieldset>
  );
}
