import type { Evidence } from '../../lib/collect/next-action.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { dayOfEntry } from '../shared/time.ts';
import { customerId, entryId, invoiceId } from './element-ids.ts';
import { seenInvoice } from './seen-invoice.ts';

/** Leads from a reason to what it rests on: a row, an entry, or the plan. */
export function EvidenceLink({ of, view }: { of: Evidence; view: AccountView }) {
  const { state, ui } = usePanel();
  if (of.kind === 'policy') {
    const plan = (): void => {
      ui.target.value = 'plan';
      state.show({ name: 'settings' });
    };
    return <Link label={texts.evidence.policy} onClick={plan} />;
  }
  if (of.kind === 'invoice') {
    const seen = seenInvoice(state.snapshot.value, view.standing.account, of.key);
    const label = seen ? texts.evidence.row(seen.row) : texts.evidence.invoice;
    return <Link label={label} onClick={() => goTo(invoiceId(of.key))} />;
  }
  if (of.kind === 'settings')
    return <Link label={texts.evidence.settings} onClick={() => goTo(customerId)} />;
  const entry = view.timeline.find(({ id }) => id === of.id);
  if (!entry) return <span class="small quiet">{texts.evidence.before}</span>;
  const when = texts.dates.short(dayOfEntry(entry), state.today.value);
  const label = entry.kind === 'reminder' ? texts.evidence.reminder(when) : texts.evidence.entry(when);
  return <Link label={label} onClick={() => goTo(entryId(entry.id))} />;
}

function Link({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {label}
    </button>
  );
}

function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}
