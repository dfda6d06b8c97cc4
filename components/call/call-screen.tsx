import type { CallDraft } from '../../lib/domain/call-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountProof } from '../shared/proof-line.tsx';
import { useRow } from '../shared/use-row.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { CallBody } from './call-body.tsx';
import { CallFacts } from './call-facts.tsx';
import { CallFoot } from './call-foot.tsx';
import { CallSummary } from './call-summary.tsx';
import { CallTimer } from './call-timer.tsx';

/** A call going on: what to say on top, what is said below. Going back leaves it going on. */
export function CallScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const found = state.journal.call.draft.value;
  const draft: CallDraft | null = found?.account === account ? found : null;
  const name = row?.standing.account.name ?? '';
  if (!row || !draft)
    return (
      <Frame bar={<BackBar title={name || texts.frame.loading} />}>
        <Skeleton />
      </Frame>
    );
  return (
    <Frame
      bar={
        <BackBar title={draft.with.trim() ? `${draft.with.trim()} · ${name}` : name}>
          <CallTimer draft={draft} />
        </BackBar>
      }
      proof={
        <>
          <AccountProof standing={row.standing} />
          <CallFacts standing={row.standing} whom={draft.with} />
        </>
      }
      foot={<CallFoot draft={draft} row={row} />}
    >
      {draft.endedAt ? <CallSummary draft={draft} row={row} /> : <CallBody draft={draft} row={row} />}
    </Frame>
  );
}
