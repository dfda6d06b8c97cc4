import type { ComponentChildren } from 'preact';
import type { Figure } from '../../lib/numbers/figure.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { worksName } from '../../lib/panel/numbers/works-name.ts';
import { reasonWords } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Money } from '../shared/money.tsx';
import { useAmount } from './use-amount.ts';

const t = texts.numbers;

/** What works, what disputes are about, and payments by month. */
export function TableSections({ view }: { view: NumbersView }) {
  const amount = useAmount(view.currency);
  const months = [...view.months].sort(([a], [b]) => a - b);
  return (
    <>
      <Part title={t.works} text={t.worksText} none={view.works.length === 0 ? t.noWorks : null}>
        <WorksTable works={view.works} />
      </Part>
      <Part title={t.causes} none={view.causes.length === 0 ? t.noCauses : null}>
        <Table
          head={[t.reason, t.openCount, t.resolvedCount]}
          rows={view.causes.map(({ name, open, resolved, rootCauses }) => [
            <>
              {reasonWords(name)}
              {rootCauses.length > 0 && <span class="small quiet">{` ${rootCauses.join(' · ')}`}</span>}
            </>,
            texts.worklist.number(open),
            texts.worklist.number(resolved),
          ])}
        />
      </Part>
      <Part title={t.months} text={t.monthsText} none={months.length === 0 ? t.noMonths : null} last>
        <Table
          head={[t.month, t.payments, t.amount]}
          rows={months.map(([month, { count, minor }]) => [
            t.monthNames[month] ?? '',
            texts.worklist.number(count),
            <Money key="amount" amount={amount.of(minor)} />,
          ])}
        />
      </Part>
    </>
  );
}

/** What followed the contacts, by what tells them apart. */
function WorksTable({ works }: { works: NumbersView['works'] }) {
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{t.in7}</th>
          <th scope="col">{t.in14}</th>
        </tr>
      </thead>
      {[...Map.groupBy(works, ({ by }) => by)].map(([by, of]) => (
        <tbody key={by}>
          <tr class="group">
            <th scope="rowgroup" colSpan={3}>
              {t.worksBy[by]}
            </th>
          </tr>
          {of.map((one) => (
            <tr key={one.is}>
              <th scope="row">{worksName(one)}</th>
              <td class="num">
                <Share figure={one.in7} />
              </td>
              <td class="num">
                <Share figure={one.in14} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A share with how many it rests on, or that these are too few. */
function Share({ figure: { value, of } }: { figure: Figure }) {
  if (value === null) return <span class="small quiet">{t.tooFew(of)}</span>;
  return (
    <>
      {t.percent(value)} <span class="small quiet">{`/ ${texts.worklist.number(of)}`}</span>
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly text?: string;
  /** Said in place of the table where there is nothing to show. */
  readonly none: string | null;
  readonly last?: boolean;
  readonly children: ComponentChildren;
};

function Part({ title, text, none, last, children }: PartProps) {
  return (
    <section class={last ? 'section last' : 'section'}>
      <h2>{title}</h2>
      {none !== null ? <p class="quiet">{none}</p> : children}
      {none === null && text && <p class="small quiet">{text}</p>}
    </section>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly ComponentChildren[])[] }) {
  return (
    <table class="plain-table">
      <thead>
        <tr>
          {head.map((one) =>
            one === '' ? (
              <td key="none" />
            ) : (
              <th scope="col" key={one}>
                {one}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], at) => (
          <tr key={at}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td class="num" key={head[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
