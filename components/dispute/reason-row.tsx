import { type DisputeRules, reasonNameOf } from '../../lib/domain/dispute-reason.ts';
import { renamedReason, withReason } from '../../lib/panel/journal/change-reasons.ts';
import { reasonWords } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.disputes;

/** One reason: whether it is offered, and what it is called. */
export function ReasonRow({ code, rules }: { code: string; rules: DisputeRules }) {
  const { changeDisputeRules } = usePanel().state.journal;
  const name = reasonWords(reasonNameOf(code, rules));
  const first = reasonWords(reasonNameOf(code));
  const hidden = rules.reasons.some((one) => one.code === code && one.hidden);
  return (
    <li class="file-row">
      <input
        type="checkbox"
        aria-label={t.codeShown(name)}
        checked={!hidden}
        onChange={(event) => {
          const out = !event.currentTarget.checked;
          changeDisputeRules((before) => withReason(before, code, { hidden: out }));
        }}
      />
      <input
        class="field"
        dir="auto"
        aria-label={t.codeName(first)}
        placeholder={first}
        value={name}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          changeDisputeRules((before) => renamedReason(before, code, typed === first ? '' : typed));
        }}
      />
    </li>
  );
}
