import { Fragment } from 'preact';
import { type PageOffer, peopleOf, withOffer } from '../../lib/panel/journal/page-offer.ts';
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
  const take = (taken: PageOffer): void =>
    state.journal.changeSettings(account, (before) => withOffer(before, taken, state.journal.now()), t.saved);
  return (
    <FormScreen row={row} title={t.title} save={t.add} onSave={() => edit(null)}>
      {offer?.of === null && <OfferRow offer={offer} onTake={take} />}
      {people.map((person) => (
        <Fragment key={person.id}>
          <PersonRow person={person} onEdit={() => edit(person.id)} />
          {offer?.of === person.id && <OfferRow offer={offer} onTake={take} />}
        </Fragment>
      ))}
      <OptOuts account={account} settings={settings} />
    </FormScreen>
  );
}
