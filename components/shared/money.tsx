import { type Money as Amount, moneyParts, type Sums } from '../../lib/domain/money.ts';
import { useMoneyWriting } from './money-style.ts';

/** An amount: whole units carry the weight, minor units step back. Never cut, never wrapped. */
export function Money({ amount }: { amount: Amount }) {
  const { locale, style } = useMoneyWriting();
  const parts = moneyParts(amount, locale, style);
  const fraction = parts.find(({ type }) => type === 'fraction')?.value ?? '';
  return (
    <span class="money" dir="ltr">
      {parts.map(({ type, value }) => {
        if (type === 'fraction') return null;
        if (type === 'decimal') return <span class="minor">{value + fraction}</span>;
        return type === 'minusSign' ? '−' : value;
      })}
    </span>
  );
}

/** Sums in several currencies stand apart and are never added. */
export function SumList({ sums }: { sums: Sums }) {
  const [first, ...others] = sums;
  if (!first) return null;
  return (
    <>
      <Money amount={first} />
      {others.map((sum) => (
        <span class="small quiet" key={sum.currency}>
          {' '}
          + <Money amount={sum} />
        </span>
      ))}
    </>
  );
}
