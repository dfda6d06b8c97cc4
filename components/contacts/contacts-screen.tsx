import { Fragment } from 'preact';
import { peopleOf, withOffer, withoutOffer } from '../../lib/panel/journal/page-offer.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useRow } from '../shared/use-row.ts';
import { OfferRow } from './offer-row.tsx';
import { OptOuts } from './opt-outs.tsx';
import { PersonRow } from './person-row.tsx';

const t = texts.talk.contacts;

/** The people of an account: what pages showed, and what the user knows better. */
export function ContactsScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const settings = state.journal.settings.value;
  if (!row || !settings)
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  const { people, offer } = peopleOf(row.standing.account, settings);
  const edit = (person: string | null): void => state.show({ name: 'person', account, person });
  const { changeSettings, now } = state.journal;
  const offered = offer && (
    <OfferRow
      offer={offer}
      onTake={() => changeSettings(account, (before) => withOffer(before, offer, now()), t.saved)}
      onDismiss={() => changeSettings(account, (before) => withoutOffer(before, offer), t.dismissed)}
    />
  );
  return (
    <FormScreen row={row} title={t.title} save={t.add} onSave={() => edit(null)}>
      {offer?.of === null && offered}
      {people.length === 0 && !offer && <p class="quiet">{t.nobody}</p>}
      {people.map((person) => (
        <Fragment key={person.id}>
          <PersonRow person={person} onEdit={() => edit(person.id)} />
          {offer?.of === person.id && offered}
        </Fragment>
      ))}
      <OptOuts account={account} settings={settings} />
    </FormScreen>
  );
}
