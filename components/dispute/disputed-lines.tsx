import type { Account } from '../../lib/domain/account.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { openInvoices } from '../../lib/panel/journal/stood-at.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from '../shared/money.tsx';

const t = texts.talk.disputes;
type Lines = Record<string, string>;

/** The open invoices, each in dispute whole, in part, or not. */
export function DisputedLines(props: { account: Account; lines: Lines; onChange: (lines: Lines) => void }) {
  const { account, lines, onChange } = props;
  const name = invoiceNames(account);
  return (
    <fieldset class="check-list">
      <legend class="small quiet">{t.lines}</legend>
      {openInvoices(account).map(({ key, number, balance }) => {
        const typed = lines[key];
        const called = number === null ? texts.invoices.noNumber : name(key);
        const { [key]: _out, ...others } = lines;
        return (
          <div key={key}>
            <label>
              <input
                type="checkbox"
                checked={typed !== undefined}
                onChange={(event) => onChange(event.currentTarget.checked ? { ...lines, [key]: '' } : others)}
              />
              <span class="cut" dir="auto">
                {called}
              </span>
              {balance && <Money amount={balance} />}
            </label>
            {typed !== undefined && (
              <label class="part">
                <span />
                <span class="small quiet">{t.amount}</span>
                <input
                  class="field amount-field"
                  inputMode="decimal"
                  aria-label={`${t.amount}, ${called}`}
                  placeholder={t.whole}
                  value={typed}
                  onInput={(event) => onChange({ ...lines, [key]: event.currentTarget.value })}
                />
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
