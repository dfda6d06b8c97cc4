import type { AmountDays } from '../../lib/collect/at-risk.ts';
import type { Standing } from '../../lib/collect/standing.ts';
import { formatMoney } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.outlook;

/** What the customer's habit lets expect, what is at risk by it, and the credit limit. */
export function AheadLines({ standing, atRisk }: { standing: Standing; atRisk: readonly AmountDays[] }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const today = state.today.value;
  const [oldest] = [...standing.overdue, ...standing.notDue];
  const outlook = oldest?.outlook ?? null;
  const { limit } = standing;
  return (
    <div class="small quiet ahead-lines">
      {outlook && (
        <p>
          {t.oldestLikely(texts.dates.long(outlook.expected, today))}
          {`; ${t.expectedRange(texts.dates.short(outlook.low, today), texts.dates.short(outlook.high, today))}`}
          {outlook.basis === 'book' && ` · ${t.ofBook}`}
        </p>
      )}
      {atRisk.length > 0 && (
        <p>{texts.worklist.atRisk(atRisk.map((one) => amount(one, state.locale)).join(' + '))}</p>
      )}
      {limit && (
        <p>
          {limit.over
            ? t.overLimit(money.one({ ...limit.headroom, minor: -limit.headroom.minor }))
            : t.headroom(money.one(limit.headroom))}
          {` · ${t.limit(money.one(limit.limit), money.one(limit.balance), money.sums(standing.overdueSum))}`}
          {limit.onHold && ` · ${t.onHold}`}
        </p>
      )}
    </div>
  );
}

/** Rounded: it orders the list and is no sum of money. */
function amount({ currency, minorDays }: AmountDays, locale: string): string {
  const rounded = Math.round(Number(minorDays.toPrecision(3)));
  return formatMoney({ minor: rounded, currency, basis: 'unknown' }, locale).replace(/[.,]00(?!\d)/, '');
}
