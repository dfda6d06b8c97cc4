import type { Standing } from '../../lib/collect/standing.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.pauses;

/** Pauses in force, each with the way out of it. */
export function Pauses({ standing: { account, pauses, today } }: { standing: Standing }) {
  const { state } = usePanel();
  const name = invoiceNames(account);
  return (
    <>
      {pauses.map(({ entry, until }) => (
        <AgreedRow
          key={entry.id}
          icon="pause"
          title={t.on(until ? texts.dates.long(until, today) : '')}
          facts={[entry.invoices.map(name).join(', ') || t.whole, entry.reason].filter(Boolean).join(' · ')}
        >
          <Button
            compact
            onClick={() => {
              const { book, id } = entry;
              void state.journal.record(
                [{ kind: 'resume', book, account: account.key, pause: id }],
                t.resumed,
              );
            }}
          >
            {t.resume}
          </Button>
        </AgreedRow>
      ))}
    </>
  );
}
