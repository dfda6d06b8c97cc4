import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { isDay } from '../../lib/domain/day.ts';
import { noAgain } from '../../lib/domain/form-draft.ts';
import { againEntry } from '../../lib/panel/journal/again-entry.ts';
import { describeEntry } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFields } from '../shared/again-fields.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useEntryWords } from '../shared/use-entry-words.ts';
import { useForm } from '../shared/use-form.ts';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.followUps;

/** "Again on … because …": the account comes back by itself on the day. `of`: id of the entry it goes on from. */
export function FollowUpScreen({ account, of }: { account: string; of: string | null }) {
  const row = useRow(account);
  if (!row) return <FormLoading />;
  return <Form key={account} row={row} of={of} />;
}

function Form({ row, of }: { row: WorklistRow; of: string | null }) {
  const { state } = usePanel();
  const words = useEntryWords(row.standing);
  const form = useForm('follow-up', of ?? '', () => ({ form: 'follow-up', again: noAgain }));
  const { book, key: account } = row.standing.account;
  const origin = state.journal.entries.value.find(({ id }) => id === of);
  const typed = form.now;
  if (!typed) return <FormLoading />;
  const { again } = againEntry(typed.again);
  const save = async (): Promise<void> => {
    if (!again) return;
    const entry = { kind: 'note' as const, book, account, text: '', again };
    const caused = origin ? { ...entry, cause: origin.id } : entry;
    if (!(await state.journal.record([caused], t.saved))) return;
    form.done();
    state.back();
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={t.save}
      onSave={() => void save()}
      lacking={isDay(typed.again.on) ? null : texts.pieces.ask.date}
      others={<DiscardButton form={form} />}
    >
      {origin && <p class="said">{describeEntry(origin, words).title}</p>}
      <AgainFields again={typed.again} onChange={(next) => form.change({ again: next })} />
    </FormScreen>
  );
}
