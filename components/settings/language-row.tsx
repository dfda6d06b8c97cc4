import { isPanelLanguage, panelLanguages } from '../../lib/panel/texts/choose-texts.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.settings;

/** In which language the panel speaks; letters have their own. */
export function LanguageRow() {
  const { language } = usePanel().state;
  const named = Object.entries(panelLanguages).map(([value, label]) => ({ value, label }));
  return (
    <div class="form-row">
      <span class="small quiet">{t.language}</span>
      <Picker
        class="picker boxed"
        shown={false}
        label={t.language}
        value={language.chosen ?? ''}
        choices={[{ value: '', label: t.languageOfBrowser }, ...named]}
        onPick={(picked) => language.choose(isPanelLanguage(picked) ? picked : null)}
      />
    </div>
  );
}
