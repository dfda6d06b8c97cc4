import { useState } from 'preact/hooks';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { WarningRows } from '../outlook/warning-rows.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useNarrow } from './use-narrow.ts';
import { useOpenCustomer } from './use-open-customer.ts';

const t = texts.numbers;
const words = texts.outlook;
/** So many are named at once. */
const few = 3;

/** Early warnings of the customers shown, each leading to its customer and the figure it is about to move. */
export function WarningSection({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const open = useOpenCustomer(view);
  const narrow = useNarrow(view);
  const [all, setAll] = useState(false);
  const { warnings } = view;
  const customers = [...new Set(warnings.map(({ account }) => account))];
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {words.warnings} <span class="count">{texts.worklist.number(warnings.length)}</span>
        </h2>
        {!view.several && (
          <button type="button" class="link small" onClick={() => state.show({ name: 'outlook' })}>
            {words.segments}
          </button>
        )}
      </div>
      {warnings.length === 0 && <p class="quiet">{words.none}</p>}
      <WarningRows warnings={all ? warnings : warnings.slice(0, few)} onOpen={open} leads />
      {warnings.length > few && (
        <Button compact look="plain" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.allWarnings(warnings.length)}
        </Button>
      )}
      {warnings.length > 0 && (
        <Button compact look="plain" onClick={() => narrow(words.warnings, customers)}>
          {t.showMovers(customers.length)}
        </Button>
      )}
    </section>
  );
}
