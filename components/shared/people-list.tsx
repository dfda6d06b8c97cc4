import { usePanel } from './panel-context.ts';

/** The names of the account's people, offered to fields with `list="people"`. */
export function PeopleList() {
  const { state } = usePanel();
  return (
    <datalist id="people">
      {(state.journal.settings.value?.people ?? []).map(({ id, name, role }) => (
        <option key={id} value={name}>
          {role}
        </option>
      ))}
    </datalist>
  );
}
