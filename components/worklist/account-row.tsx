import type { RowLook } from '../../lib/domain/first-list.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon, isIcon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { actFor } from './row-act.ts';

const t = texts.worklist;

/** Id of the button that opens the account, so that the focus can come back to it. */
export const rowId = (account: string): string => `row-${account}`;

/** Who, why and the facts on the left; how much and what to press on the right. */
export function AccountRow({ look, current }: { look: RowLook; current: boolean }) {
  const { state } = usePanel();
  const { account, name, why, facts, act } = look;
  return (
    <li class="account-row" aria-current={current ? 'true' : undefined}>
      <div>
        <button
          type="button"
          id={rowId(account)}
          class="name cut"
          dir="auto"
          title={name}
          onClick={() => {
            state.setCurrent(account);
            state.show({ name: 'account', account });
          }}
        >
          {name}
        </button>
        {why && (
          <p class="why" data-tone={why.tone ?? undefined}>
            {isIcon(why.icon) && <Icon name={why.icon} />}
            <span>{why.text}</span>
          </p>
        )}
        <p class="facts cut">{facts}</p>
      </div>
      <div class="side">
        <Amount look={look} />
        <Button
          compact
          icon={isIcon(act.icon) ? act.icon : undefined}
          look={current ? 'primary' : undefined}
          hint={current ? (act.hint ?? undefined) : undefined}
          onClick={() => {
            state.setCurrent(account);
            actFor(account, act.goes, state);
          }}
        >
          {act.label}
        </Button>
      </div>
    </li>
  );
}

function Amount({ look: { amount } }: { look: RowLook }) {
  switch (amount.of) {
    case 'overdue':
      return <SumList sums={amount.sums} />;
    case 'balance':
      return (
        <span class="quiet">
          <SumList sums={amount.sums} />
        </span>
      );
    case 'none':
      return <span class="small quiet">{t.noAmount}</span>;
    case 'unclear':
      return (
        <span class="small">
          <StateTag icon="ask" tone="accent">
            {t.amountNotSure}
          </StateTag>
        </span>
      );
  }
}
