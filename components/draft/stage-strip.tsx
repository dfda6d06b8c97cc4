import { useRef, useState } from 'preact/hooks';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { TemplateList, TemplatePicker } from './template-picker.tsx';

const t = texts.draft;

/** By which way and as what the message goes out, how, in which language, and who writes. */
export function StageStrip({ view, onSender }: { view: DraftView; onSender: () => void }) {
  const { state } = usePanel();
  const [listed, setListed] = useState(false);
  const strip = useRef<HTMLFieldSetElement>(null);
  const { wording, tones, languages, way, ways } = view;
  const shut = (): void => {
    setListed(false);
    strip.current?.querySelector<HTMLElement>('#template-picker')?.focus();
  };
  return (
    <>
      <fieldset class="control-strip" aria-label={t.message} ref={strip}>
        <Choice
          label={t.way}
          value={way}
          among={ways}
          nameOf={(one) => t.wayName[one]}
          onPick={state.chooseWay}
        />
        <TemplatePicker view={view} open={listed} onOpen={() => setListed(!listed)} />
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
      {listed && <TemplateList view={view} onDone={shut} />}
      {view.keepable && (
        <div class="button-row keep-wording">
          <Button compact look="plain" icon="check" onClick={state.keepWording}>
            {t.keepFor(view.letter?.customer ?? '')}
          </Button>
        </div>
      )}
    </>
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
