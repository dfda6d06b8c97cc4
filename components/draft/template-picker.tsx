import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { type Choice, choicesOf, matching } from './template-choices.ts';

const t = texts.draft;
const listId = 'template-list';

/** What the message is: shut, one line; open, all texts by what they are for, with a search. */
export function TemplatePicker({
  view,
  open,
  onOpen,
}: {
  view: DraftView;
  open: boolean;
  onOpen: () => void;
}) {
  return (
    <button
      type="button"
      class="picker"
      aria-expanded={open}
      aria-haspopup="listbox"
      onClick={onOpen}
      id="template-picker"
    >
      <span class="label">{t.as}</span>
      <span class="value cut" dir="auto">
        {view.own?.name ?? texts.templateName[view.wording.template]}
      </span>
      <Icon name="down" />
    </button>
  );
}

/** The open list, beneath the strip. Arrows move, Enter takes, Escape leaves. */
export function TemplateList({ view, onDone }: { view: DraftView; onDone: () => void }) {
  const { state } = usePanel();
  const [search, setSearch] = useState('');
  const groups = matching(choicesOf(view), search);
  const flat = groups.flatMap(({ choices }) => choices);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      flat.findIndex(({ current }) => current),
    ),
  );
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const active = flat[Math.min(at, flat.length - 1)];
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (choice: Choice | undefined): void => {
    if (!choice) return;
    state.editDraft(choice.edit);
    onDone();
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) setAt(Math.min(Math.max(0, at + step), flat.length - 1));
    else if (event.key === 'Enter') pick(active);
    else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="template-list card">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={box}
          class="field"
          type="text"
          role="combobox"
          aria-label={t.findText}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={active?.id}
          placeholder={t.findText}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div role="listbox" id={listId} aria-label={t.pickText} class="template-groups">
        {groups.map(({ heading, choices }) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of a listbox have no element of their own.
          <div role="group" aria-label={heading} key={heading}>
            <p class="group-head" aria-hidden="true">
              {heading}
            </p>
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and names the active one.
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the search field.
              <div
                key={choice.id}
                id={choice.id}
                role="option"
                class="template-choice"
                aria-selected={choice === active}
                aria-current={choice.current || undefined}
                onClick={() => pick(choice)}
                dir="auto"
              >
                <span class="cut">{choice.label}</span>
                {choice.current && <Icon name="check" />}
              </div>
            ))}
          </div>
        ))}
        {flat.length === 0 && <p class="quiet small">{t.noText}</p>}
      </div>
      <button type="button" class="link small" onClick={() => state.show({ name: 'templates' })}>
        {t.editTexts}
      </button>
    </div>
  );
}
