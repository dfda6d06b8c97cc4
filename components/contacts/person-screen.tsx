import { useState } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { language } from '../../lib/domain/language.ts';
import type { Person } from '../../lib/domain/person.ts';
import { isZone, newPerson, withoutPerson, withPerson } from '../../lib/panel/journal/people.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.contacts;

/** One person of an account; `person: null` = somebody new. */
export function PersonScreen({ account, person }: { account: string; person: string | null }) {
  const { state } = usePanel();
  const row = useRow(account);
  const known = state.journal.settings.value?.people.find(({ id }) => id === person);
  if (!row || (person !== null && !known))
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  const shown = known ?? newPerson('', 'user', state.journal.now());
  return <PersonForm key={person} row={row} person={shown} onDone={state.back} />;
}

type PersonFormProps = { readonly row: WorklistRow; readonly person: Person; readonly onDone: () => void };

/** What is known of one person. Saved, it is the user's word: no page changes it any more. */
function PersonForm({ row, person, onDone }: PersonFormProps) {
  const { state } = usePanel();
  const [form, setForm] = useState<Person>(person);
  const change = (changes: Partial<Person>): void => setForm({ ...form, ...changes });
  const { key } = row.standing.account;
  const isKnown = state.journal.settings.value?.people.some(({ id }) => id === person.id) ?? false;
  const badEmail = form.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email);
  const badZone = form.zone !== null && !isZone(form.zone);
  const save = (): void => {
    const saved: Person = { ...form, from: 'user', changedAt: state.journal.now() };
    state.journal.changeSettings(key, (before) => withPerson(before, saved), t.saved);
    onDone();
  };
  return (
    <FormScreen
      row={row}
      title={form.name || t.add}
      save={t.save}
      onSave={save}
      lacking={badEmail ? t.badEmail : badZone ? t.notAZone : null}
      others={
        <>
          <Button onClick={onDone}>{texts.frame.cancel}</Button>
          {isKnown && (
            <Button
              look="plain"
              onClick={() => {
                state.journal.changeSettings(key, (before) => withoutPerson(before, person.id), t.removed);
                onDone();
              }}
            >
              {t.remove}
            </Button>
          )}
        </>
      }
    >
      <div class="pair">
        <TextRow id="person-name" label={t.name} value={form.name} onText={(name) => change({ name })} />
        <TextRow id="person-role" label={t.role} value={form.role} onText={(role) => change({ role })} />
      </div>
      <TextRow
        id="person-email"
        type="email"
        label={t.email}
        value={form.email}
        error={badEmail ? t.badEmail : undefined}
        onText={(email) => change({ email: email.trim() })}
      />
      <div class="pair">
        <TextRow
          id="person-phone"
          type="tel"
          label={t.phone}
          value={form.phone}
          onText={(phone) => change({ phone })}
        />
        <TextRow
          id="person-zone"
          label={t.zone}
          placeholder={t.zoneHint}
          value={form.zone ?? ''}
          error={badZone ? t.notAZone : undefined}
          onText={(zone) => change({ zone: zone.trim() || null })}
        />
      </div>
      <div class="form-row">
        <Picker
          class="picker boxed"
          label={t.language}
          value={form.language ?? ''}
          choices={[
            { value: '', label: t.noLanguage },
            ...language.options.map((value) => ({ value, label: t.languages[value] })),
          ]}
          onPick={(value) => change({ language: language.safeParse(value).data ?? null })}
        />
      </div>
      <TextRow
        id="person-preferences"
        label={t.preferences}
        rows={2}
        value={form.preferences}
        onText={(preferences) => change({ preferences })}
      />
      <div class="check-list form-row">
        <label>
          <input
            type="checkbox"
            checked={form.bounced}
            onChange={(event) => change({ bounced: event.currentTarget.checked })}
          />
          <span>{t.bounced}</span>
        </label>
      </div>
    </FormScreen>
  );
}
