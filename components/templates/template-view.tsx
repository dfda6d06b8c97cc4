import { useRef } from 'preact/hooks';
import { type Language, language as languages } from '../../lib/domain/language.ts';
import type { TemplateView as Editing } from '../../lib/panel/template-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { LetterPreview } from '../draft/letter-preview.tsx';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { IssueList } from './issue-list.tsx';
import { PartField, type PartHandle } from './part-field.tsx';
import { VariableList } from './variable-list.tsx';

const t = texts.templates;

/** One text in the making: its words, what is wrong with them, what can stand in them, and the letter it makes. */
export function TemplateView({ id }: { id: string }) {
  const { state } = usePanel();
  const view = state.templateView.value;
  if (view?.template.id !== id)
    return (
      <Frame bar={<BackBar title={t.title} />}>
        <Skeleton />
      </Frame>
    );
  return (
    <Frame bar={<BackBar title={view.template.name} />} foot={<EditorFoot view={view} />}>
      <Editor key={id} view={view} />
    </Frame>
  );
}

function Editor({ view }: { view: Editing }) {
  const { state } = usePanel();
  const { template, issues, preview, account } = view;
  const last = useRef<PartHandle | null>(null);
  const rows = state.worklist.value ?? [];
  const part = (name: 'subject' | 'opening' | 'closing') => (
    <PartField
      part={name}
      value={template[name]}
      issues={issues.filter((issue) => issue.part === name)}
      onText={(text) => state.editTemplate({ [name]: text })}
      onFocus={(handle) => {
        last.current = handle;
      }}
    />
  );
  return (
    <>
      <section class="section template-editor">
        <div class="form-row">
          <label for="template-name">{t.name}</label>
          <input
            id="template-name"
            class="field"
            type="text"
            maxLength={120}
            value={template.name}
            onInput={(event) => {
              const name = event.currentTarget.value;
              if (name.trim() !== '') state.editTemplate({ name });
            }}
          />
        </div>
        <div class="control-strip">
          <Picker
            label={texts.draft.language}
            value={template.language}
            choices={languages.options.map((value: Language) => ({
              value,
              label: texts.draft.languageName[value],
            }))}
            onPick={(picked) => {
              const language = languages.options.find((one) => one === picked);
              if (language) state.editTemplate({ language });
            }}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={template.demand}
            onChange={(event) => state.editTemplate({ demand: event.currentTarget.checked })}
          />
          {t.demand}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={template.table}
            onChange={(event) => state.editTemplate({ table: event.currentTarget.checked })}
          />
          {t.table}
        </label>
        {part('subject')}
        {part('opening')}
        {part('closing')}
        <IssueList issues={issues} onMend={(next) => state.editTemplate(next)} template={template} />
      </section>
      <VariableList view={view} onInsert={(text) => last.current?.insert(text)} />
      <section class="section last">
        <div class="section-head">
          <h2>{t.preview}</h2>
        </div>
        {rows.length > 0 && (
          <Picker
            class="picker boxed"
            label={t.previewFor}
            value={account ?? ''}
            choices={rows
              .slice(0, 100)
              .map(({ standing: { account: one } }) => ({ value: one.key, label: one.name }))}
            onPick={state.previewFor}
          />
        )}
        {preview ? (
          <LetterPreview letter={preview.letter} rows={preview.rows} />
        ) : (
          <p class="quiet">{issues.length > 0 ? t.previewBroken : t.previewNone}</p>
        )}
      </section>
    </>
  );
}

function EditorFoot({ view }: { view: Editing }) {
  const { state } = usePanel();
  const { template, issues } = view;
  const broken = issues.length > 0;
  return (
    <div class="action-bar">
      <div class="button-row">
        <Button
          look="primary"
          icon={template.active ? 'close' : 'check'}
          off={broken ? 'template-why' : undefined}
          onClick={() => state.useTemplate(template.id, !template.active)}
        >
          {template.active ? t.stop : t.use}
        </Button>
        {template.standsFor !== null && (
          <Button icon="undo" onClick={state.resetTemplate}>
            {t.reset}
          </Button>
        )}
        <Button look="plain" onClick={() => state.deleteTemplate(template.id)}>
          {t.remove}
        </Button>
      </div>
      <p class="note" id="template-why">
        {broken ? t.broken(issues.length) : template.active ? t.isUsed : t.isKept}
      </p>
    </div>
  );
}
