import type { TaughtProfile } from '../../lib/domain/taught.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.settings;

/** What was shown on sites: each can be saved as a file, taken from one, and forgotten. */
export function TaughtSection() {
  const { state } = usePanel();
  const profiles = state.taught.value;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.taught}</h2>
        <FilePicker plain label={t.readTaught} accept=".json,application/json" onFile={state.readTaught} />
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
