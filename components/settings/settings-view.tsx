import { useEffect } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TemplatesSection } from '../templates/templates-section.tsx';
import { BooksSection } from './books/books-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageRow } from './language-row.tsx';
import { LockSection } from './lock-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { SenderSection } from './sender-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TaughtSection } from './taught-section.tsx';

const t = texts.settings;

/** Who you are, who writes, what may be read, and your data as one file. */
export function SettingsView() {
  const { state, ui } = usePanel();
  useEffect(() => {
    const target = ui.target.peek();
    if (target === null) return;
    ui.target.value = null;
    const section = document.getElementById(target);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView();
  }, [ui]);
  return (
    <Frame
      bar={
        <BackBar title={t.title}>
          <Button compact look="plain" hint="?" onClick={() => state.show({ name: 'keys' })}>
            {t.keys}
          </Button>
        </BackBar>
      }
    >
      <section class="section">
        <h2>{t.you}</h2>
        <div class="form-row">
          <label for="author">{t.name}</label>
          <LiveField
            id="author"
            value={state.author.value}
            placeholder={t.nameHint}
            onText={state.setAuthor}
          />
        </div>
        <LanguageRow />
      </section>
      <BooksSection />
      <SenderSection />
      <TemplatesSection />
      <SitesSection />
      <TaughtSection />
      <DataSection />
      <LockSection />
      <PlanSection />
      <section class="section last">
        <p class="small quiet">{t.version(state.version)}</p>
      </section>
    </Frame>
  );
}
