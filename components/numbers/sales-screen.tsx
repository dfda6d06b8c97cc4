import { useState } from 'preact/hooks';
import { decimalText } from '../../lib/domain/money.ts';
import { salesMonths } from '../../lib/panel/numbers/sales-months.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';

const t = texts.numbers;

/** Credit sales of the last months, typed in place or taken from a file. */
export function SalesScreen() {
  const { state } = usePanel();
  const { numbers, today } = state;
  const currency = numbers.view.value?.currency;
  return (
    <Frame bar={<BackBar title={t.sales} />}>
      <section class="section last">
        {currency === undefined ? (
          <p class="quiet">{t.nothing}</p>
        ) : (
          <>
            <p class="quiet">{t.salesText}</p>
            <div class="field-grid">
              {salesMonths(today.value).map((month) => (
                <Month key={month} month={month} currency={currency} />
              ))}
            </div>
            <FilePicker label={t.salesFile} accept=".csv,text/csv" onFile={numbers.readSales} />
            <p class="small quiet">{t.salesHint}</p>
          </>
        )}
      </section>
    </Frame>
  );
}

function Month({ month, currency }: { month: string; currency: string }) {
  const { state } = usePanel();
  const kept = state.numbers.sales.value.find((one) => one.month === month && one.currency === currency);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const text = kept ? decimalText({ minor: kept.minor, currency, basis: 'company' }) : '';
  const [year = '', at = ''] = month.split('-');
  return (
    <TextRow
      id={`sales-${month}`}
      label={t.salesOf(`${t.monthNames[Number(at)] ?? ''} ${year}`, currency)}
      value={typed ?? text}
      error={wrong ? t.badAmount : undefined}
      onText={(next) => {
        const taken = state.numbers.typeSales(month, next);
        setTyped(next);
        setWrong(!taken);
      }}
    />
  );
}
