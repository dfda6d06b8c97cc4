import { useState } from 'preact/hooks';
import { addDays, isDay } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';

const t = texts.putOff;

/** Not today: until a day, with a reason, or only passed over for the rest of the day. Both are logged. */
export function PutOffScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const tomorrow = addDays(state.today.value, 1);
  const [until, setUntil] = useState<string>(tomorrow);
  const [because, setBecause] = useState('');
  const book = row?.standing.account.book ?? '';
  const reason = because.trim();
  const ahead = isDay(until) && until >= tomorrow ? until : null;
  const leave = (saved: unknown): void => {
    if (saved) state.back();
  };
  const save = (): void => {
    if (!ahead) return;
    void state.journal.record([{ kind: 'snooze', book, account, until: ahead, reason }], t.saved).then(leave);
  };
  const skip = (): void => {
    void state.journal.record([{ kind: 'skip', book, account, reason }], t.skipped).then(leave);
  };
  return (
    <FormScreen row={row} title={t.title} save={t.save} onSave={save} lacking={ahead ? null : t.askDay}>
      <TextRow
        id="put-off-until"
        type="date"
        label={t.until}
        hint={t.untilHint}
        value={until}
        min={tomorrow}
        onText={setUntil}
      />
      <TextRow id="put-off-because" label={t.because} value={because} onText={setBecause} />
      <Button look="plain" icon="next" onClick={skip}>
        {t.skip}
      </Button>
    </FormScreen>
  );
}
