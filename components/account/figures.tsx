import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { SumList } from '../shared/money.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { SumButton } from '../shared/sum-button.tsx';

const t = texts.account;

/** What is overdue and what is open, apart; how old; when there was a word last; and the address to write to. */
export function Figures({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const { account, overdue, overdueSum, balance, oldestDays, lastContact } = standing;
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
        {stated && (
          <div>
            <dt>{t.statement}</dt>
            <dd>
              <SumList sums={[stated]} />
            </dd>
          </div>
        )}
      </dl>
      <p class="contact-line small quiet">
        <span class="cut">{account.email ?? t.noEmail}</span>
        {account.link && <PageLink url={account.link}>{t.openCustomer}</PageLink>}
      </p>
    </section>
  );
}
