import { newPerson, peopleOf, withPerson } from '../../lib/panel/journal/people.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useRow } from '../shared/use-row.ts';
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
  const { people, pageEmail } = peopleOf(row.standing.account, settings);
  const edit = (person: string | null): void => state.show({ name: 'person', account, person });
  const take = (email: string): void =>
    state.journal.changeSettings(
      account,
      (before) => withPerson(before, newPerson(email, 'page', state.journal.now())),
      t.saved,
    );
  return (
    <FormScreen row={row} title={t.title} save={t.add} onSave={() => edit(null)}>
      {pageEmail && (
        <p class="person-row">
          <span class="cut">{t.pageShows(pageEmail)}</span>
          <Button compact onClick={() => take(pageEmail)}>
            {t.take}
          </Button>
        </p>
      )}
      {people.map((person) => (
        <PersonRow key={person.id} person={person} onEdit={() => edit(person.id)} />
      ))}
      <OptOuts account={account} settings={settings} />
    </FormScreen>
  );
}
