import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { localZone } from '../shared/time.ts';

const t = texts.importing;

/** Files brought in so far, each to be taken back as a whole. */
export function ImportedFiles() {
  const { state } = usePanel();
  const imports = state.imports.value;
  if (imports.length === 0) return null;
  return (
    <section class="section last">
      <h2>{t.done}</h2>
      <ul>
        {imports.map(({ id, file, rows, at }) => (
          <li class="site-row" key={id}>
            <span class="cut">
              {t.batch(file, rows, texts.dates.moment(at, state.today.value, localZone()))}
            </span>
            <Button compact look="plain" label={t.undoOf(file)} onClick={() => state.undoImport(id)}>
              {t.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
