import { useState } from 'preact/hooks';
import { isDay } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PeopleList } from '../shared/people-list.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.followUps;

/** "Again on … because …": the account comes back by itself on the day. */
export function FollowUpScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const [on, setOn] = useState('');
  const [time, setTime] = useState('');
  const [whom, setWhom] = useState('');
  const [because, setBecause] = useState('');
  const save = (): void => {
    if (!row || !isDay(on)) return;
    const again = { on, time: time || null, with: whom.trim() || null, because: because.trim() };
    const entry = { kind: 'note' as const, book: row.standing.account.book, account, text: '', again };
    void state.journal.record([entry], t.saved).then((saved) => saved && state.back());
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={save}
      lacking={isDay(on) ? null : texts.pieces.ask.date}
    >
      <div class="pair">
        <TextRow id="again-on" type="date" label={t.on} value={on} min={state.today.value} onText={setOn} />
        <TextRow id="again-time" type="time" label={t.time} value={time} onText={setTime} />
      </div>
      <TextRow id="again-with" label={t.whom} list="people" value={whom} onText={setWhom} />
      <PeopleList />
      {state.journal.notifies.value ? (
        <p class="small quiet">{texts.quickNote.notifies}</p>
      ) : (
        <Button compact look="plain" onClick={state.journal.askToNotify}>
          {texts.quickNote.notify}
        </Button>
      )}
      <TextRow id="again-because" label={t.because} rows={2} value={because} onText={setBecause} />
    </FormScreen>
  );
}
