import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { KeyHint } from '../shared/key-hint.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { filterChoices } from './row-filters.ts';

const t = texts.worklist;

/** Finds customers by name, invoice number or amount (Esc empties it, then leaves it), and narrows the list. */
export function SearchRow({ rows }: { rows: readonly WorklistRow[] }) {
  const { state, ui } = usePanel();
  const field = useRef<HTMLInputElement>(null);
  const asked = ui.searchFocus.value;
  // At once: the next key is the first letter of what is looked for.
  useLayoutEffect(() => {
    if (asked === ui.met.search) return;
    ui.met.search = asked;
    field.current?.focus();
    field.current?.select();
  }, [asked, ui]);
  return (
    <search class="search-row">
      <label class="search-field">
        <Icon name="search" />
        <span class="unseen">{t.searchLabel}</span>
        <input
          ref={field}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t.search}
          value={state.search.value}
          onInput={(event) => state.setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (state.search.value === '') event.currentTarget.blur();
            else state.setSearch('');
          }}
        />
        <KeyHint>/</KeyHint>
      </label>
      <Narrow rows={rows} />
    </search>
  );
}

function Narrow({ rows }: { rows: readonly WorklistRow[] }) {
  const { ui } = usePanel();
  const choices = filterChoices(rows, ui.filter.value);
  const chosen = choices.find(({ means }) => JSON.stringify(means) === JSON.stringify(ui.filter.value));
  return (
    <Picker
      class="picker boxed narrow"
      shown={false}
      label={t.narrow}
      value={chosen?.value ?? 'all'}
      choices={choices}
      onPick={(value) => {
        ui.filter.value = choices.find((one) => one.value === value)?.means ?? { by: 'all' };
      }}
    />
  );
}
