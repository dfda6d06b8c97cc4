import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Pieces } from '../pieces/pieces.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Outcomes } from './outcomes.tsx';

const t = texts.callView;

/** What the journal will hold of the call, before it does; everything can still be changed. */
export function CallSummary({ draft, row }: { draft: CallDraft; row: WorklistRow }) {
  const { state } = usePanel();
  const { call } = state.journal;
  const stage =
    draft.direction === 'out' && row.action.contact?.channel === 'call' ? row.action.contact.stage : null;
  return (
    <section class="section">
      <h2>{t.summary}</h2>
      <dl class="summary">
        <dt>{t.said}</dt>
        <dd>{draft.text.trim() || t.nothingSaid}</dd>
        <dt>{texts.pieces.title}</dt>
        <dd>
          <Pieces desk={call.pieces} standing={row.standing} rules={state.journal.policy.value.disputes} />
        </dd>
        <dt>{t.outcome}</dt>
        <dd>
          <Outcomes chosen={call.outcome.value} onChoose={(outcome) => call.change({ outcome })} />
        </dd>
      </dl>
      <p class="small quiet">{stage ? t.demand(texts.stageName[stage]) : t.noDemand}</p>
    </section>
  );
}
