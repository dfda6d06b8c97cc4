import type { Person } from '../../lib/domain/person.ts';
import { timeThere } from '../../lib/panel/journal/people.ts';
import { telUrl } from '../../lib/panel/journal/tel-url.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.contacts;

/** One person: who, the clock where they are, and the ways to reach them. */
export function PersonRow({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const { state } = usePanel();
  const { name, role, email, phone, language, preferences, bounced, from } = person;
  const there = timeThere(person, state.journal.settings.value?.country ?? null, state.journal.now());
  const facts = [
    there && t.localTime(there),
    language && t.languages[language],
    phone,
    email,
    preferences,
    bounced && t.bounced,
    from === 'page' && t.fromPage,
  ];
  const shown = name || t.unnamed;
  return (
    <div class="person-row">
      <span>
        <button type="button" class="link" onClick={onEdit}>
          {[shown, role].filter(Boolean).join(' · ')}
        </button>
        <span class="facts small quiet"> {facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span class="acts">
        {phone && (
          <a class="icon-button" href={telUrl(phone)} aria-label={t.call(shown)} title={t.call(shown)}>
            <Icon name="phone" />
          </a>
        )}
        {email && !bounced && (
          <a
            class="icon-button"
            href={`mailto:${encodeURIComponent(email)}`}
            aria-label={t.write(shown)}
            title={t.write(shown)}
          >
            <Icon name="mail" />
          </a>
        )}
      </span>
    </div>
  );
}
