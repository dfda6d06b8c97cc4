import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.draft;

/** By which way and as what the message goes out, how, in which language, and who writes. */
export function StageStrip({ view, onSender }: { view: DraftView; onSender: () => void }) {
  const { state } = usePanel();
  const { wording, templates, tones, languages, path, paths } = view;
  return (
    <fieldset class="control-strip" aria-label={t.message}>
      <Choice
        label={t.path}
        value={path}
        among={paths}
        nameOf={(one) => t.pathName[one]}
        onPick={(one) => state.editDraft({ path: one })}
      />
      <Choice
        label={t.as}
        value={wording.template}
        among={templates}
        nameOf={(template) => texts.templateName[template]}
        onPick={(template) => state.editDraft({ template })}
      />
      {tones.length > 0 && (
        <Choice
          label={t.tone}
          value={wording.tone}
          among={tones}
          nameOf={(tone) => t.toneName[tone]}
          onPick={(tone) => state.editDraft({ tone })}
        />
      )}
      <Choice
        label={t.language}
        value={wording.language}
        among={languages}
        nameOf={(language) => t.languageName[language]}
        onPick={(language) => state.editDraft({ language })}
      />
      <button type="button" class="picker" onClick={onSender}>
        <span class="label">{t.sender}</span>
        <span class="value cut" dir="auto">
          {state.sender.value?.person}
        </span>
      </button>
    </fieldset>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly among: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly onPick: (one: T) => void;
};

function Choice<T extends string>({ label, value, among, nameOf, onPick }: ChoiceProps<T>) {
  return (
    <Picker
      label={label}
      value={value}
      choices={among.map((one) => ({ value: one, label: nameOf(one) }))}
      onPick={(picked) => {
        const one = among.find((known) => known === picked);
        if (one !== undefined) onPick(one);
      }}
    />
  );
}
