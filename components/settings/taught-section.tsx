import { useRef } from 'preact/hooks';
import type { TaughtProfile } from '../../lib/domain/taught.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.settings;

/** What was shown on sites: each can be saved as a file, taken from one, and forgotten. */
export function TaughtSection() {
  const { state } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const profiles = state.taught.value;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.taught}</h2>
        <Button compact look="plain" icon="file" onClick={() => input.current?.click()}>
          {t.readTaught}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t.readTaught}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) state.readTaught(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {profiles.length === 0 && <p class="quiet">{t.noTaught}</p>}
      <ul>
        {profiles.map((profile) => (
          <li class="site-row" key={profile.id}>
            <div class="cut">
              {profile.label}
              <p class="small quiet cut">{shown(profile)}</p>
            </div>
            <Button
              compact
              look="plain"
              label={t.saveTaughtOf(profile.label)}
              onClick={() => state.saveTaught(profile.id)}
            >
              {t.saveTaught}
            </Button>
            <Button
              compact
              look="plain"
              label={t.forgetTaught(profile.label)}
              onClick={() => state.forgetTaught(profile.id)}
            >
              {t.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shown = ({ columns, hooks }: TaughtProfile): string =>
  [
    ...(hooks.rows ? [t.taughtList] : []),
    ...columns.map(({ field, header, column }) =>
      t.taughtColumn(header || t.taughtPlace(column + 1), texts.columnField[field]),
    ),
  ].join(' · ');
