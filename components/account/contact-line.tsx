import type { Standing } from '../../lib/collect/standing.ts';
import { peopleOf, timeThere } from '../../lib/panel/journal/people.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.contacts;

/** Whom to reach, with the clock where they are; leads to all people of the account. */
export function ContactLine({ standing: { account, settings } }: { standing: Standing }) {
  const { state } = usePanel();
  const { people, pageEmail } = peopleOf(account, state.journal.settings.value);
  const first = people[0];
  const there = first ? timeThere(first, settings.country, state.journal.now()) : null;
  const words = first
    ? [first.name || first.email || t.unnamed, first.role, there && t.localTime(there)]
        .filter(Boolean)
        .join(' · ')
    : (pageEmail ?? texts.account.noEmail);
  return (
    <p class="contact-line small quiet">
      <button
        type="button"
        class="link cut"
        onClick={() => state.show({ name: 'contacts', account: account.key })}
      >
        {words}
      </button>
      {first?.phone && (
        <a href={`tel:${first.phone.replaceAll(/[^\d+]/g, '')}`} aria-label={t.call(first.name || t.unnamed)}>
          <Icon name="phone" /> {first.phone}
        </a>
      )}
      {account.link && <PageLink url={account.link}>{texts.account.openCustomer}</PageLink>}
    </p>
  );
}
