import type { Standing } from '../../lib/collect/standing.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { reasonWords } from '../../lib/panel/reason-words.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.disputes;

/** The disputes of an account: open ones first. */
export function AgreedDisputes({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const { account, today } = standing;
  const name = invoiceNames(account);
  const all = standing.agreements.disputes.toSorted(
    (a, b) => Number(a.state === 'resolved') - Number(b.state === 'resolved'),
  );
  return (
    <>
      {all.map((one) => {
        const resolved = one.state === 'resolved';
        const facts = [
          one.resolution ? t.resolution[one.resolution] : t.state[one.state],
          one.ageDays > 0 && texts.account.days(one.ageDays),
          one.due && !resolved && `${t.due} ${texts.dates.short(one.due, today)}`,
          one.owner,
        ];
        const about = one.entry.lines.map(({ invoice }) => name(invoice)).join(', ');
        return (
          <AgreedRow
            key={one.entry.id}
            icon="dispute"
            tone={resolved ? 'good' : 'warn'}
            title={[reasonWords(one.reasonName), about].filter(Boolean).join(', ')}
            facts={facts.filter(Boolean).join(' · ')}
            onOpen={() => state.show({ name: 'dispute', account: account.key, dispute: one.entry.id })}
          />
        );
      })}
    </>
  );
}
