import type { Account } from '../../lib/domain/account.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from './money.tsx';

type Props = {
  readonly legend: string;
  readonly account: Account;
  /** Keys. */
  readonly chosen: readonly string[];
  readonly onChange: (keys: string[]) => void;
};

/** Which of the open invoices it is about. */
export function InvoiceChecks({ legend, account, chosen, onChange }: Props) {
  const name = invoiceNames(account);
  return (
    <fieldset class="check-list">
      <legend class="small quiet">{legend}</legend>
      {openInvoices(account).map(({ key, number, balance }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          />
          <span class="cut" dir="auto">
            {number === null ? texts.invoices.noNumber : name(key)}
          </span>
          {balance && <Money amount={balance} />}
        </label>
      ))}
    </fieldset>
  );
}
