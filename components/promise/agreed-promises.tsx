import type { Standing } from '../../lib/collect/standing.ts';
import type { PromiseState } from '../../lib/collect/states/states.ts';
import { invoiceNames } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedRow } from '../shared/agreed-row.tsx';
import type { IconName } from '../shared/icon.tsx';
import { Menu } from '../shared/menu.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import type { Tone } from '../shared/state-tag.tsx';

const t = texts.talk.promises;

const signs: Readonly<Record<PromiseState['state'], { icon: IconName; tone: Tone }>> = {
  open: { icon: 'promise', tone: 'neutral' },
  'due-today': { icon: 'promise', tone: 'warn' },
  'due-unchecked': { icon: 'search', tone: 'warn' },
  kept: { icon: 'ok', tone: 'good' },
  'part-kept': { icon: 'promise', tone: 'warn' },
  broken: { icon: 'broken', tone: 'bad' },
  rescheduled: { icon: 'promise', tone: 'neutral' },
  cancelled: { icon: 'close', tone: 'neutral' },
};
const over: ReadonlySet<string> = new Set(['kept', 'rescheduled', 'cancelled']);
/** Promises that are over, shown for the record. */
const oldShown = 2;

/** The promises of an account: those that still matter, and the last of the others. */
export function AgreedPromises({ standing }: { standing: Standing }) {
  const all = standing.agreements.promises.all.toReversed();
  const shown = [
    ...all.filter(({ state }) => !over.has(state)),
    ...all.filter(({ state }) => over.has(state)).slice(0, oldShown),
  ];
  return (
    <>
      {shown.map((one) => (
        <Row key={one.entry.id} standing={standing} one={one} />
      ))}
    </>
  );
}

function Row({ standing: { account, today }, one }: { standing: Standing; one: PromiseState }) {
  const { state } = usePanel();
  const money = useMoneyText();
  const name = invoiceNames(account);
  const { entry, left } = one;
  const what = entry.amount ? money.one(entry.amount) : texts.talk.entry.whole;
  const missing = one.state === 'part-kept' || one.state === 'broken' ? t.left(money.sums(left)) : '';
  const facts = [
    t.state[one.state],
    missing,
    entry.who,
    entry.invoices.map(({ invoice }) => name(invoice)).join(', '),
  ];
  const cancel = (): void =>
    void state.journal.record(
      [{ kind: 'promise-cancelled', book: entry.book, account: entry.account, promise: entry.id, text: '' }],
      t.cancelled,
    );
  const sign = signs[one.state];
  return (
    <AgreedRow
      icon={sign.icon}
      tone={sign.tone}
      title={texts.talk.entry.promisedOn(what, texts.dates.long(entry.date, today))}
      facts={facts.filter(Boolean).join(' · ')}
    >
      {!over.has(one.state) && (
        <Menu
          label={texts.talk.account.more}
          entries={[
            {
              label: t.reschedule,
              run: () => state.show({ name: 'promise', account: account.key, promise: entry.id }),
            },
            {
              label: texts.templateName['promise-confirmation'],
              run: () => state.journal.writeMessage(account.key, 'promise-confirmation'),
            },
            { label: t.cancel, run: cancel },
          ]}
        />
      )}
    </AgreedRow>
  );
}
