import { useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { useRow } from '../shared/use-row.ts';
import { CheckSteps } from './check-steps.tsx';
import { DisputeFacts } from './dispute-facts.tsx';
import { DisputeFigures } from './dispute-figures.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { Evidence } from './evidence.tsx';
import { MissingLines } from './missing-lines.tsx';
import { type Resolution, Resolve } from './resolve.tsx';
import { useDisputeStep } from './use-dispute-step.ts';

const t = texts.talk.disputes;

/** One dispute: how much is out of reminders, whose turn it is, until when; `dispute: null` opens a new one. */
export function DisputeScreen({ account, dispute }: { account: string; dispute: string | null }) {
  const row = useRow(account);
  const known = row?.standing.agreements.disputes.find(({ entry }) => entry.id === dispute);
  if (!row || (dispute !== null && !known))
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  if (!known) return <DisputeForm row={row} />;
  return <Dispute key={known.entry.id} row={row} known={known} />;
}

function Dispute({ row, known }: { row: WorklistRow; known: DisputeState }) {
  const [chosen, choose] = useState<Resolution>('credited');
  const { step, resolve } = useDisputeStep(row, known);
  const name = invoiceNames(row.standing.account);
  const about = known.entry.lines.map(({ invoice }) => name(invoice)).join(', ');
  const title = about ? t.heading(about) : t.title;
  const resolved = known.state === 'resolved';
  return (
    <FormScreen
      row={row}
      title={title}
      save={resolved ? null : t.resolveAct[chosen]}
      onSave={() => void resolve(chosen)}
      note={resolved ? null : t.resolveNote}
      others={resolved && <Button onClick={() => void step({ state: 'open' })}>{t.reopen}</Button>}
    >
      {known.entry.lines.length === 0 && !resolved && (
        <MissingLines account={row.standing.account} step={step} />
      )}
      <DisputeFigures row={row} known={known} />
      <DisputeFacts known={known} step={step} />
      <CheckSteps known={known} step={step} />
      <Evidence account={row.standing.account.key} known={known} step={step} />
      {!resolved && <Resolve chosen={chosen} onChoose={choose} />}
    </FormScreen>
  );
}
