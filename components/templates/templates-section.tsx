import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.templates;

/** The way from the settings to the user's own texts. */
export function TemplatesSection() {
  const { state } = usePanel();
  const used = state.templates.value.filter(({ active }) => active).length;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.title}</h2>
        <Button
          compact
          look="plain"
          label={`${t.open}: ${t.title}`}
          onClick={() => state.show({ name: 'templates' })}
        >
          {t.open}
        </Button>
      </div>
      <p class="quiet">{used > 0 ? t.inUse(used) : t.none}</p>
    </section>
  );
}
