import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import type { PersonForm } from '../../lib/domain/form-draft.ts';
import { language } from '../../lib/domain/language.ts';
import type { Person } from '../../lib/domain/person.ts';
import { isZone, newPerson, withoutPerson, withPerson } from '../../lib/panel/journal/people.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { DiscardButton } from '../shared/discard-button.tsx';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';
import { type Form as Kept, useForm } from '../shared/use-form.ts';
import { useRow } from '../shared/use-row.ts';

const t = texts.talk.contacts;

/** One person of an account; `person: null` = somebody new. */
export function PersonScreen({ account, person }: { account: string; person: string | null }) {
  const { state } = usePanel();
  const row = useRow(account);
  const settings = state.journal.settings.value;
  const known = settings?.people.find(({ id }) => id === person) ?? null;
  const kept = useForm('person', person ?? '', () =>
    formOf(known ?? newPerson('', 'user', state.journal.now())),
  );
  if (!row || !settings || !kept.now || (person !== null && !known))
    return <FormScreen row={row} title={t.title} save={null} onSave={() => {}} children={null} />;
  return <Fields key={person} row={row} known={known} kept={kept} form={kept.now} />;
}

type FieldsProps = {
  readonly row: WorklistRow;
  /** Null: somebody new. */
  readonly known: Person | null;
  readonly kept: Kept<'person'>;
  readonly form: PersonForm;
};

/** What is known of one person. Saved, it is the user's word: no page changes it any more. */
function Fields({ row, known, kept, form }: FieldsProps) {
  const { state } = usePanel();
  const { change } = kept;
  const { key } = row.standing.account;
  const badEmail = form.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email);
  const badZone = form.zone !== '' && !isZone(form.zone);
  const leave = (next: (before: AccountSettings) => AccountSettings, text: string): void => {
    void state.journal.changeSettings(key, next, text).then((saved) => {
      if (!saved) return;
      kept.done();
      state.back();
    });
  };
  const save = (): void => {
    const { form: _form, ...typed } = form;
    const now = state.journal.now();
    const before = known ?? newPerson('', 'user', now);
    const saved: Person = { ...before, ...typed, zone: form.zone || null, from: 'user', changedAt: now };
    leave((settings) => withPerson(settings, saved), t.saved);
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
          <DiscardButton form={kept} />
          {known && (
            <Button
              look="plain"
              onClick={() => leave((settings) => withoutPerson(settings, known.id), t.removed)}
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
          value={form.zone}
          error={badZone ? t.notAZone : undefined}
          onText={(zone) => change({ zone: zone.trim() })}
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

const formOf = ({ id: _id, from: _from, changedAt: _changedAt, zone, ...known }: Person): PersonForm => ({
  ...known,
  form: 'person',
  zone: zone ?? '',
});
