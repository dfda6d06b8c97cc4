import { useState } from 'preact/hooks';
import type { Account } from '../../lib/domain/account.ts';
import { disputedLines } from '../../lib/panel/journal/dispute-entries.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { DisputedLines } from './disputed-lines.tsx';
import type { Step } from './use-dispute-step.ts';

const t = texts.talk.disputes;

/** A dispute noted in passing may name no invoice: until it does, everything is still asked for. */
export function MissingLines({ account, step }: { account: Account; step: Step }) {
  const { state } = usePanel();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const lines = disputedLines({ lines: typed }, account, state.locale);
  return (
    <>
      <p class="effect small">{t.needsInvoice}</p>
      <DisputedLines account={account} lines={typed} onChange={setTyped} />
      {lines === null && <p class="small error">{texts.pieces.notAnAmount}</p>}
      {lines && lines.length > 0 && (
        <Button compact onClick={() => void step({ lines: [...lines] })}>
          {t.setLines}
        </Button>
      )}
    </>
  );
}
