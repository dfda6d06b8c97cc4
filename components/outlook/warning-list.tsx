import type { Warning } from '../../lib/collect/warnings.ts';
import { figureOfWarning } from '../../lib/panel/numbers/warning-figures.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.outlook;

/** Early warnings, each leading to its customer. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const { state } = usePanel();
  const money = useMoneyText();
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
      <ul>
        {warnings.map(({ kind, account, name, reason }) => {
          const { strong, rest } = texts.reasonSentence(reason, money.sums);
          return (
            <li class="warning-row" key={`${account} ${kind}`} data-tone="warn">
              <Icon name="warn" />
              <div>
                <button
                  type="button"
                  class="link"
                  dir="auto"
                  onClick={() => state.show({ name: 'account', account })}
                >
                  {name}
                </button>
                <p class="small">
                  {t.warning[kind]} · <b>{strong}</b>
                  {rest}
                  {' · '}
                  <button
                    type="button"
                    class="link"
                    onClick={() => state.show({ name: 'figure', id: figureOfWarning[kind] })}
                  >
                    {texts.numbers.seeFigure(texts.numbers.figures[figureOfWarning[kind]].name)}
                  </button>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
