import { role } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { usePanel } from '../../shared/panel-context.ts';
import { TextRow } from '../../shared/text-row.tsx';

/** Whose names stand behind the roles. */
export function PlanPeople() {
  const { state } = usePanel();
  const { edited, edit } = state.plan;
  const { people } = edited.value;
  return (
    <section class="section">
      <h2>{texts.policy.people}</h2>
      {role.options.map((id) => (
        <TextRow
          key={id}
          id={`plan-${id}`}
          label={texts.roleName[id]}
          value={people[id]}
          onText={(name) => edit((before) => ({ ...before, people: { ...before.people, [id]: name } }))}
        />
      ))}
    </section>
  );
}
