import type { Standing } from '../../lib/collect/standing.ts';
import { peopleOf } from '../../lib/panel/journal/page-offer.ts';
import { timeThere } from '../../lib/panel/journal/people.ts';
import { telUrl } from '../../lib/panel/journal/tel-url.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.contacts;

/** Whom to reach, with the clock where they are; leads to all people of the account. */
export function ContactLine({ standing: { account, settings } }: { standing: Standing }) {
  const { state } = usePanel();
  const { people, offer } = peopleOf(account, state.journal.settings.value);
  const [first] = people;
  // What the user has of somebody counts; a page's word stands here only while nobody is known.
  const shown = first ?? offer;
  const name = shown?.name || shown?.email || t.unnamed;
  const phone = shown?.phone ?? '';
  const there =
    first || phone
      ? timeThere({ zone: first?.zone ?? null, phone }, settings.country, state.journal.now())
      : null;
  const words = shown
    ? [name, first?.role, there && t.localTime(there)].filter(Boolean).join(' · ')
    : texts.account.noEmail;
  return (
    <p class="contact-line small quiet">
      <button
        type="button"
        class="link cut"
        onClick={() => state.show({ name: 'contacts', account: account.key })}
      >
        {words}
      </button>
      {phone && (
        <a href={telUrl(phone)} aria-label={t.call(name)}>
          <Icon name="phone" /> {phone}
        </a>
      )}
      {account.link && <PageLink url={account.link}>{texts.account.openCustomer}</PageLink>}
    </p>
  );
}
