import type { StageId } from '../../lib/domain/policy.ts';
import type { AccountView as AccountViewState } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { Menu } from '../shared/menu.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountProof } from '../shared/proof-line.tsx';
import { useKeys } from '../shared/use-keys.ts';
import { CaptureBar } from './capture-bar.tsx';
import { Figures } from './figures.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { NextActionCard } from './next-action-card.tsx';
import { Timeline } from './timeline.tsx';

const elsewhere: readonly StageId[] = ['first', 'second', 'call', 'final'];

/** One customer: what is owed, what to do and why, the invoices, and what happened so far. */
export function AccountView({ view }: { view: AccountViewState }) {
  const { state } = usePanel();
  const { account } = view.standing;
  useKeys({
    d: () => state.draftFor(account.key),
    n: () => state.openNote(account.key),
  });
  const entries = elsewhere.map((stage) => ({
    label: `${texts.account.chasedElsewhere}: ${texts.stageName[stage]}`,
    run: () => state.chasedElsewhere(account.key, stage),
  }));
  return (
    <Frame
      bar={
        <BackBar title={account.name}>
          <Menu label={texts.account.chasedAs} entries={entries} />
        </BackBar>
      }
      proof={<AccountProof standing={view.standing} />}
      foot={<CaptureBar view={view} />}
    >
      <Figures standing={view.standing} />
      <NextActionCard view={view} />
      <InvoiceList standing={view.standing} />
      <Timeline view={view} />
    </Frame>
  );
}
