import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { InvoiceChecks } from '../shared/invoice-checks.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { PeopleList } from '../shared/people-list.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.questions;

/** What a customer wants to know, or the answer to it: its clock runs in business hours until then. */
export function QuestionScreen({ account, question }: { account: string; question: string | null }) {
  const { state } = usePanel();
  const row = useRow(account);
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [invoices, setInvoices] = useState<readonly string[]>([]);
  if (!row) return <FormScreen row={null} title={t.title} save={null} onSave={() => {}} children={null} />;
  const { book } = row.standing.account;
  const asked = row.standing.agreements.questions.find(({ entry }) => entry.id === question);
  const save = (): void => {
    const words = text.trim();
    if (words === '') return;
    const common = { book, account, text: words };
    const entry = asked
      ? ({ ...common, kind: 'answer', question: asked.entry.id } as const)
      : { ...common, kind: 'question' as const, who: who.trim() || null, invoices: [...invoices] };
    void state.journal.record([entry], asked ? t.answered : t.asked).then((saved) => saved && state.back());
  };
  return (
    <FormScreen
      row={row}
      title={t.title}
      save={asked ? t.saveAnswer : t.save}
      onSave={save}
      note={asked ? t.waiting(texts.talk.duration(state.journal.waited(asked.entry))) : null}
      others={
        asked && (
          <Button icon="mail" hint="d" onClick={() => state.draftFor(account)}>
            {texts.account.draft}
          </Button>
        )
      }
    >
      {asked && <p class="said">{asked.entry.text}</p>}
      <TextRow id="question" label={asked ? t.answer : t.ask} rows={3} value={text} onText={setText} />
      {!asked && (
        <>
          <TextRow id="asked-by" label={texts.talk.promises.who} list="people" value={who} onText={setWho} />
          <PeopleList />
          <div class="form-row">
            <InvoiceChecks
              legend={texts.talk.promises.about}
              account={row.standing.account}
              chosen={invoices}
              onChange={setInvoices}
            />
          </div>
        </>
      )}
    </FormScreen>
  );
}
