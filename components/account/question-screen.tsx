import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { noAgain } from '../../lib/domain/form-draft.ts';
import { againEntry } from '../../lib/panel/journal/again-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFold } from '../shared/again-fields.tsx';
import { Button } from '../shared/button.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormLoading, FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PeopleList } from '../shared/people-list.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { useForm } from '../shared/use-form.ts';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.questions;

/** What a customer wants to know, or the answer to it: its clock runs in business hours until then. */
export function QuestionScreen({ account, question }: { account: string; question: string | null }) {
  const row = useRow(account);
  if (!row) return <FormLoading />;
  return <Form key={account} row={row} question={question} />;
}

function Form({ row, question }: { row: WorklistRow; question: string | null }) {
  const { state } = usePanel();
  const { book, key: account } = row.standing.account;
  const form = useForm('question', question ?? '', () => ({
    form: 'question',
    text: '',
    who: '',
    invoices: [],
    again: noAgain,
  }));
  const asked = row.standing.agreements.questions.find(({ entry }) => entry.id === question);
  const typed = form.now;
  if (!typed) return <FormLoading />;
  const save = async (): Promise<void> => {
    const words = typed.text.trim();
    if (words === '') return;
    const common = { book, account, text: words, ...againEntry(typed.again) };
    const entry = asked
      ? ({ ...common, kind: 'answer', question: asked.entry.id } as const)
      : {
          ...common,
          kind: 'question' as const,
          who: typed.who.trim() || null,
          invoices: [...typed.invoices],
        };
    if (!(await state.journal.record([entry], asked ? t.answered : t.asked))) return;
    form.done();
    state.back();
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={asked ? t.saveAnswer : t.save}
      onSave={() => void save()}
      note={asked ? t.waiting(texts.talk.duration(state.journal.waited(asked.entry))) : null}
      others={
        <>
          {asked && (
            <Button icon="mail" hint="d" onClick={() => state.draftFor(account)}>
              {texts.account.draft}
            </Button>
          )}
          <DiscardButton form={form} />
        </>
      }
    >
      {asked && <p class="said">{asked.entry.text}</p>}
      <TextRow
        id="question"
        label={asked ? t.answer : t.ask}
        rows={3}
        value={typed.text}
        onText={(text) => form.change({ text })}
      />
      {!asked && (
        <>
          <TextRow
            id="asked-by"
            label={texts.talk.promises.who}
            list="people"
            value={typed.who}
            onText={(who) => form.change({ who })}
          />
          <PeopleList />
          <div class="form-row">
            <InvoiceChecks
              legend={texts.talk.promises.about}
              account={row.standing.account}
              chosen={typed.invoices}
              onChange={(invoices) => form.change({ invoices })}
            />
          </div>
        </>
      )}
      <AgainFold again={typed.again} onChange={(again) => form.change({ again })} />
    </FormScreen>
  );
}
