import type { AgainForm } from '../../lib/domain/form-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from './button.tsx';
import { usePanel } from './panel-context.ts';
import { PeopleList } from './people-list.tsx';
import { TextRow } from './text-row.tsx';

const t = texts.talk.followUps;

type Props = { readonly again: AgainForm; readonly onChange: (again: AgainForm) => void };

/** "Again on … because …": when something is to come back by itself, with whom and why. */
export function AgainFields({ again, onChange }: Props) {
  const { state } = usePanel();
  const set = (field: keyof AgainForm) => (text: string) => onChange({ ...again, [field]: text });
  return (
    <>
      <div class="pair">
        <TextRow
          id="again-on"
          type="date"
          label={t.on}
          value={again.on}
          min={state.today.value}
          onText={set('on')}
        />
        <TextRow id="again-time" type="time" label={t.time} value={again.time} onText={set('time')} />
      </div>
      <TextRow id="again-with" label={t.whom} list="people" value={again.with} onText={set('with')} />
      <PeopleList />
      <TextRow id="again-because" label={t.because} rows={2} value={again.because} onText={set('because')} />
      {state.journal.notifies.value ? (
        <p class="small quiet">{texts.quickNote.notifies}</p>
      ) : (
        <Button compact look="plain" onClick={state.journal.askToNotify}>
          {texts.quickNote.notify}
        </Button>
      )}
    </>
  );
}

/** The same, folded away beneath the fields of something else. */
export function AgainFold(props: Props) {
  const { on } = props.again;
  return (
    <details class="file-rows" open={on !== ''}>
      <summary>{t.title}</summary>
      <AgainFields {...props} />
    </details>
  );
}
