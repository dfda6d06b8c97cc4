import { useState } from 'preact/hooks';
import { type Language, language as languages } from '../../lib/domain/language.ts';
import { demandId, type TemplateId } from '../../lib/domain/template-id.ts';
import { type Tone, tone as tones } from '../../lib/domain/tone.ts';
import { templateGroups } from '../../lib/panel/draft-choices.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.templates;
const all: readonly TemplateId[] = templateGroups.flatMap(({ templates }) => templates);

/** A copy of one of ours, to be changed. */
export function NewTemplate() {
  const { state } = usePanel();
  const [template, setTemplate] = useState<TemplateId>('first');
  const [language, setLanguage] = useState<Language>(
    languages.options.find((one) => one === texts.lang) ?? 'en',
  );
  const [tone, setTone] = useState<Tone>('neutral');
  const demand = demandId.safeParse(template).success;
  return (
    <section class="section">
      <h2>{t.copyTitle}</h2>
      <div class="control-strip">
        <Picker
          label={texts.draft.as}
          value={template}
          choices={all.map((value) => ({ value, label: texts.templateName[value] }))}
          onPick={(picked) => setTemplate(all.find((one) => one === picked) ?? template)}
        />
        <Picker
          label={texts.draft.language}
          value={language}
          choices={languages.options.map((value) => ({ value, label: texts.draft.languageName[value] }))}
          onPick={(picked) => setLanguage(languages.options.find((one) => one === picked) ?? language)}
        />
        {demand && (
          <Picker
            label={texts.draft.tone}
            value={tone}
            choices={tones.options.map((value) => ({ value, label: texts.draft.toneName[value] }))}
            onPick={(picked) => setTone(tones.options.find((one) => one === picked) ?? tone)}
          />
        )}
      </div>
      <div class="button-row">
        <Button
          look="primary"
          icon="copy"
          onClick={() =>
            state.copyTemplate({ template, language, tone }, t.copyOf(texts.templateName[template]))
          }
        >
          {t.copy}
        </Button>
      </div>
    </section>
  );
}
