import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.draft;

/** As what the message goes out, and who writes. */
export function StageStrip({ view, onSender }: { view: DraftView; onSender: () => void }) {
  const { state } = usePanel();
  return (
    <fieldset class="control-strip" aria-label={t.message}>
      <Picker
        label={t.as}
        value={view.stage}
        choices={view.stages.map((stage) => ({ value: stage, label: texts.stageName[stage] }))}
        onPick={(value) => {
          const stage = view.stages.find((one) => one === value);
          if (stage) state.editDraft({ stage });
        }}
      />
      <button type="button" class="picker" onClick={onSender}>
        <span class="label">{t.sender}</span>
        <span class="value cut" dir="auto">
          {state.sender.value?.person}
        </span>
      </button>
    </fieldset>
  );
}
