import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { SumList } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { SumButton } from '../shared/sum-button.tsx';
import { ContactLine } from './contact-line.tsx';

const t = texts.account;

/** What is overdue and what is open, apart; how old; when there was a word last; and the address to write to. */
export function Figures({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const { account, overdue, overdueSum, balance, oldestDays, lastContact } = standing;
  const { kept } = standing.agreements.promises;
  const stated = account.statement?.balance ?? null;
  return (
    <section class="section" aria-label={t.figures}>
      <dl class="figure-row">
        <div class="lead">
          <dt>{overdue.length > 0 ? t.overdue(overdue.length) : t.open}</dt>
          <dd>
            {overdueSum.length > 0 ? (
              <SumButton of="overdue" account={account.key}>
                <SumList sums={overdueSum} />
              </SumButton>
            ) : balance.length > 0 ? (
              <SumButton of="open" account={account.key}>
                <SumList sums={balance} />
              </SumButton>
            ) : (
              texts.worklist.amountNotSure
            )}
          </dd>
        </div>
        {overdueSum.length > 0 && balance.length > 0 && (
          <div>
            <dt>{t.open}</dt>
            <dd>
              <SumButton of="open" account={account.key}>
                <SumList sums={balance} />
              </SumButton>
            </dd>
          </div>
        )}
        {oldestDays !== null && oldestDays > 0 && (
          <div>
            <dt>{t.oldest}</dt>
            <dd>{t.days(oldestDays)}</dd>
          </div>
        )}
        <div>
          <dt>{t.lastContact}</dt>
          <dd>{lastContact ? texts.dates.long(lastContact.on, state.today.value) : t.never}</dd>
        </div>
        {kept && (
          <div>
            <dt>{texts.talk.promises.keptLabel}</dt>
            <dd>{texts.talk.promises.keptOf(kept.kept, kept.due)}</dd>
          </div>
        )}
        {stated && (
          <div>
            <dt>{t.statement}</dt>
            <dd>
              <SumList sums={[stated]} />
            </dd>
          </div>
        )}
      </dl>
      <ContactLine standing={standing} />
    </section>
  );
}
