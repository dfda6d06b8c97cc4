import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import { agreedWords } from '../../lib/panel/journal/agreed-words.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.callView;

/** Hang up; then record what was said, with the recap mail or without. */
export function CallFoot({ draft, row }: { draft: CallDraft; row: WorklistRow }) {
  const { state } = usePanel();
  const { call } = state.journal;
  const { pieces, questions } = call.pieces.found.value;
  const asked = questions.length + pieces.reduce((sum, { asks }) => sum + asks.length, 0);
  const facts = t.facts(pieces.length, asked);
  const drop = (): void => void call.drop().then(state.back);
  if (!draft.endedAt)
    return (
      <div class="action-bar">
        <div class="button-row">
          <Button look="primary" hint={texts.frame.ctrlEnter} onClick={call.end}>
            {t.end}
          </Button>
          <Button look="plain" onClick={drop}>
            {t.drop}
          </Button>
        </div>
        <p class="note">
          <Icon name="check" />
          {[t.kept, facts].filter(Boolean).join('. ')}
        </p>
      </div>
    );
  const agreed = agreedWords(pieces, state.locale, invoiceNames(row.standing.account));
  const record = async (recap: boolean): Promise<void> => {
    if (!(await call.save())) return;
    state.back();
    if (recap) state.journal.writeMessage(draft.account, 'call-recap', agreed || undefined);
  };
  return (
    <div class="action-bar">
      <div class="button-row">
        <Button look="primary" hint={texts.frame.ctrlEnter} onClick={() => void record(false)}>
          {t.save}
        </Button>
        <Button icon="mail" onClick={() => void record(true)}>
          {t.recap}
        </Button>
      </div>
      <div class="button-row">
        <Button compact look="plain" onClick={call.resume}>
          {t.resume}
        </Button>
        <Button compact look="plain" onClick={drop}>
          {t.drop}
        </Button>
      </div>
    </div>
  );
}
