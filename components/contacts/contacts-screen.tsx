import { useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person.ts';
import { peopleOf, withPerson } from '../../lib/panel/journal/people.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useRow } from '../shared/use-row.ts';
import { OptOuts } from './opt-outs.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonRow } from './person-row.tsx';

const t = texts.talk.contacts;

/** The people of an account: what pages showed, and what the user knows better. */
export function ContactsScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const [edited, edit] = useState<Person | null>(null);
  const settings = state.journal.settings.value;
  if (!row || !settings)
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  if (edited) return <PersonForm key={edited.id} row={row} person={edited} onDone={() => edit(null)} />;
  const { people, pageEmail } = peopleOf(row.standing.account, settings);
  const blank = (email: string, from: Person['from']): Person => ({
    id: crypto.randomUUID(),
    name: '',
    role: '',
    email,
    phone: '',
    zone: null,
    language: null,
    preferences: '',
    from,
    bounced: false,
    changedAt: state.journal.now(),
  });
  const take = (email: string): void =>
    state.journal.changeSettings(account, (before) => withPerson(before, blank(email, 'page')), t.saved);
  return (
    <FormScreen row={row} title={t.title} save={t.add} onSave={() => edit(blank('', 'user'))}>
      {pageEmail && (
        <p class="person-row">
          <span class="cut">{t.pageShows(pageEmail)}</span>
          <Button compact onClick={() => take(pageEmail)}>
            {t.take}
          </Button>
        </p>
      )}
      {people.map((person) => (
        <PersonRow key={person.id} person={person} onEdit={() => edit(person)} />
      ))}
      <OptOuts account={account} settings={settings} />
    </FormScreen>
  );
}
