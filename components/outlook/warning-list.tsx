import type { Warning } from '../../lib/collect/warnings.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { WarningRows } from './warning-rows.tsx';

const t = texts.outlook;

/** Early warnings, each leading to its customer and the figure it is about to move. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const { state } = usePanel();
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.warnings} <span class="count">{texts.worklist.number(warnings.length)}</span>
        </h2>
        {state.journal.notifies.value ? (
          <span class="small quiet">{t.notifies}</span>
        ) : (
          <Button compact look="plain" onClick={state.journal.askToNotify}>
            {t.notify}
          </Button>
        )}
      </div>
      {warnings.length === 0 && <p class="quiet">{t.none}</p>}
      <WarningRows warnings={warnings} onOpen={(account) => state.show({ name: 'account', account })} leads />
    </section>
  );
}
