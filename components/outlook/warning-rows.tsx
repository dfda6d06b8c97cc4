import type { Warning } from '../../lib/collect/warnings.ts';
import { figureOfWarning } from '../../lib/panel/numbers/warning-figures.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.outlook;

type RowsProps = {
  readonly warnings: readonly Warning[];
  readonly onOpen: (account: string) => void;
  /** Each also leads to the figure it is about to move. */
  readonly leads?: boolean;
};

/** Early warnings, each leading to its customer. */
export function WarningRows({ warnings, onOpen, leads = false }: RowsProps) {
  const { state } = usePanel();
  const money = useMoneyText();
  return (
    <ul>
      {warnings.map(({ kind, account, name, reason }) => {
        const { strong, rest } = texts.reasonSentence(reason, money.sums);
        return (
          <li class="warning-row" key={`${account} ${kind}`} data-tone="warn">
            <Icon name="warn" />
            <div>
              <button type="button" class="link" dir="auto" onClick={() => onOpen(account)}>
                {name}
              </button>
              <p class="small">
                {t.warning[kind]} · <b>{strong}</b>
                {rest}
                {leads && ' · '}
                {leads && (
                  <button
                    type="button"
                    class="link"
                    onClick={() => state.show({ name: 'figure', id: figureOfWarning[kind] })}
                  >
                    {texts.numbers.seeFigure(texts.numbers.figures[figureOfWarning[kind]].name)}
                  </button>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
