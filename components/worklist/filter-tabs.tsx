import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import type { WorklistTab } from '../shared/ui.ts';
import { sortChoices } from './row-filters.ts';

const t = texts.worklist;

type Tabs = {
  readonly toDo: number;
  readonly all: number;
  /** Hits of a search; null: nothing is searched. */
  readonly found: number | null;
  /** The rest of the list is being read. */
  readonly reading: boolean;
};

/** What is to do today, and everybody; during a search, how many were found. */
export function FilterTabs({ toDo, all, found, reading }: Tabs) {
  const { state, ui } = usePanel();
  const tab = (name: WorklistTab, label: string, count: number) => (
    <button type="button" aria-pressed={found === null && ui.tab.value === name} onClick={() => choose(name)}>
      {label} <span class="count">{t.number(count)}</span>
    </button>
  );
  const choose = (name: WorklistTab): void => {
    ui.tab.value = name;
    state.setSearch('');
  };
  return (
    <fieldset class="filter-tabs" aria-label={t.filter}>
      {tab('todo', t.toDo, toDo)}
      {tab('all', t.all, all)}
      <output class="small quiet push">
        {reading ? t.readingRest : found === null ? '' : t.found(found)}
      </output>
      <Picker
        shown={false}
        label={t.sort}
        value={ui.sort.value}
        choices={sortChoices}
        onPick={(value) => {
          ui.sort.value = sortChoices.find((one) => one.value === value)?.means ?? 'work';
        }}
      />
    </fieldset>
  );
}
