import type { OwnTemplate } from '../../lib/domain/own-template.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { RulesSection } from '../rules/rules-section.tsx';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { StateTag } from '../shared/state-tag.tsx';
import { NewTemplate } from './new-template.tsx';

const t = texts.templates;

/** The user's own texts: what they stand in for, whether they are used; a copy of ours to begin with. */
export function TemplatesView() {
  const { state } = usePanel();
  const all = state.templates.value;
  return (
    <Frame bar={<BackBar title={t.title} />}>
      <section class="section">
        <p class="quiet">{t.intro}</p>
        {all.length === 0 && <p>{t.none}</p>}
        <ul class="template-rows">
          {all.map((one) => (
            <li key={one.id}>
              <button type="button" class="template-row" onClick={() => state.openTemplate(one.id)}>
                <span class="cut" dir="auto">
                  {one.name}
                </span>
                <span class="small quiet">{aboutOf(one)}</span>
                <StateTag icon={one.active ? 'ok' : 'clock'} tone={one.active ? 'good' : 'neutral'}>
                  {one.active ? t.used : t.unused}
                </StateTag>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <NewTemplate />
      <section class="section">
        <h2>{t.file}</h2>
        <div class="button-row wrap">
          <Button icon="download" onClick={state.saveTemplates}>
            {t.save}
          </Button>
          <FilePicker label={t.read} accept=".json,application/json" onFile={state.readTemplates} />
        </div>
      </section>
      <RulesSection />
    </Frame>
  );
}

const aboutOf = ({ standsFor, language, tone }: OwnTemplate): string =>
  [
    standsFor === null ? t.beside : t.insteadOf(texts.templateName[standsFor]),
    texts.draft.languageName[language],
    ...(tone === null ? [] : [texts.draft.toneName[tone]]),
  ].join(' · ');
