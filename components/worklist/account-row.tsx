import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { SumList } from '../shared/money.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { leadingReason, reasonSign } from './leading-reason.ts';
import { rowAct } from './row-act.ts';
import { isToDo } from './visible-rows.ts';

const t = texts.worklist;

/** Id of the button that opens the account, so that the focus can come back to it. */
export const rowId = (account: string): string => `row-${account}`;

/** Who, why and the facts on the left; how much and what to press on the right. */
export function AccountRow({ row, current }: { row: WorklistRow; current: boolean }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const { account } = row.standing;
  const reason = leadingReason(row);
  const sign = reason ? reasonSign(reason) : null;
  const act = rowAct(row, state);
  const open = (): void => {
    state.setCurrent(account.key);
    state.show({ name: 'account', account: account.key });
  };
  return (
    <li class="account-row" aria-current={current ? 'true' : undefined}>
      <div>
        <button
          type="button"
          id={rowId(account.key)}
          class="name cut"
          dir="auto"
          title={account.name}
          onClick={open}
        >
          {account.name}
        </button>
        {reason && sign && (
          <p class="why" data-tone={sign.tone}>
            <Icon name={sign.icon} />
            <span>{texts.reasonText(reason, money.sums)}</span>
          </p>
        )}
        <p class="facts cut">{facts(row)}</p>
      </div>
      <div class="side">
        <Amount row={row} />
        <Button
          compact
          icon={act.icon}
          look={current ? 'primary' : undefined}
          hint={current ? act.hint : undefined}
          onClick={() => {
            state.setCurrent(account.key);
            act.run();
          }}
        >
          {act.label}
        </Button>
      </div>
    </li>
  );
}

function Amount({ row: { standing } }: { row: WorklistRow }) {
  if (standing.overdueSum.length > 0) return <SumList sums={standing.overdueSum} />;
  if (standing.balance.length > 0)
    return (
      <span class="quiet">
        <SumList sums={standing.balance} />
      </span>
    );
  if (standing.unclear.length === 0) return <span class="small quiet">{t.noAmount}</span>;
  return (
    <span class="small">
      <StateTag icon="ask" tone="accent">
        {t.amountNotSure}
      </StateTag>
    </span>
  );
}

function facts(row: WorklistRow): string {
  const { standing, action } = row;
  const { oldestDays, overdue, notDue, lastContact, today } = standing;
  const waits = !isToDo(row, today);
  return [
    oldestDays !== null && oldestDays > 0 ? t.days(oldestDays) : null,
    overdue.length > 0 ? t.invoices(overdue.length) : notDue.length > 0 ? t.notDue : null,
    waits && action.dueOn ? t.notBefore(texts.dates.long(action.dueOn, today)) : null,
    !waits && lastContact ? t.lastContact(daysBetween(lastContact.on, today)) : null,
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}
