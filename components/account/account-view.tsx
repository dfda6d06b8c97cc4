import { useState } from 'preact/hooks';
import type { StageId } from '../../lib/domain/policy.ts';
import type { AccountView as AccountViewState } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { EraseQuestion } from '../shared/erase-question.tsx';
import { Frame } from '../shared/frame.tsx';
import { Menu } from '../shared/menu.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountProof } from '../shared/proof-line.tsx';
import { useKeys } from '../shared/use-keys.ts';
import { Agreed } from './agreed.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { Figures } from './figures.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { NextActionCard } from './next-action-card.tsx';
import { RunningCall } from './running-call.tsx';
import { SurveyAnswer } from './survey-answer.tsx';
import { Timeline } from './timeline.tsx';
import { Unfinished } from './unfinished.tsx';

const elsewhere: readonly StageId[] = ['first', 'second', 'call', 'final'];
const t = texts.talk;

/** One customer: what is owed, what to do and why, what was agreed, the invoices, and what happened so far. */
export function AccountView({ view }: { view: AccountViewState }) {
  const { state } = usePanel();
  const { key: account, name } = view.standing.account;
  const [erasing, setErasing] = useState(false);
  useKeys({
    d: () => state.draftFor(account),
    n: () => state.openNote(account),
    c: () => state.journal.openCall(account),
    p: () => state.show({ name: 'promise', account, promise: null }),
    s: () => state.show({ name: 'put-off', account }),
    x: () => state.show({ name: 'dispute', account, dispute: null }),
  });
  const entries = [
    { label: t.account.question, run: () => state.show({ name: 'question', account, question: null }) },
    { label: t.account.followUp, run: () => state.show({ name: 'follow-up', account, of: null }) },
    { label: t.account.plan, run: () => state.show({ name: 'plan', account, plan: null }) },
    { label: t.account.pause, run: () => state.show({ name: 'pause', account }) },
    {
      label: texts.numbers.itsNumbers(name),
      run: () => {
        state.numbers.pick({ account });
        state.show({ name: 'numbers' });
      },
    },
    { label: texts.putOff.title, run: () => state.show({ name: 'put-off', account }) },
    { label: texts.customer.title, run: () => state.show({ name: 'customer', account }) },
    { label: t.account.contacts, run: () => state.show({ name: 'contacts', account }) },
    { label: t.account.timeline, run: () => state.show({ name: 'timeline', account, invoice: null }) },
    { label: t.followUps.calendar, run: state.journal.saveCalendar },
    { label: t.history.dossier, run: state.journal.saveDossier },
    ...elsewhere.map((stage) => ({
      label: `${texts.account.chasedElsewhere}: ${texts.stageName[stage]}`,
      run: () => state.chasedElsewhere(account, stage),
    })),
    { label: texts.settings.eraseCustomer, run: () => setErasing(true) },
  ];
  return (
    <Frame
      bar={
        <BackBar title={name}>
          <Menu label={t.account.more} entries={entries} />
        </BackBar>
      }
      proof={<AccountProof standing={view.standing} />}
      foot={<CaptureBar view={view} />}
    >
      {erasing && (
        <section class="section">
          <EraseQuestion
            text={texts.settings.eraseCustomerText(name)}
            onErase={() => state.eraseAccount(account)}
            onKeep={() => setErasing(false)}
          />
        </section>
      )}
      <RunningCall account={account} />
      <Unfinished account={account} />
      <Figures standing={view.standing} />
      <NextActionCard view={view} />
      <SurveyAnswer standing={view.standing} />
      <Agreed standing={view.standing} />
      <InvoiceList view={view} />
      <Timeline view={view} />
    </Frame>
  );
}
