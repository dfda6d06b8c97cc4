import { useState } from 'preact/hooks';
import type { Offer } from '../../lib/letters/live-values.ts';
import type { TemplateView } from '../../lib/panel/template-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.templates;

type Listed = Omit<Offer, 'value'> & { readonly value?: string | null };

/** Everything a text can say of itself, with what it is for the account of the preview. A click puts it in. */
export function VariableList({ view, onInsert }: { view: TemplateView; onInsert: (text: string) => void }) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ name, meaning }: Listed): boolean =>
    words.every((word) => `${name} ${t.nameOf(meaning)}`.toLowerCase().includes(word));
  const groups: readonly { readonly heading: string; readonly list: readonly Listed[] }[] = [
    { heading: t.variables, list: view.variables },
    { heading: t.loops, list: view.loops },
    { heading: t.filters, list: view.filters },
  ];
  return (
    <section class="section" aria-label={t.variables}>
      <input
        class="field"
        type="text"
        aria-label={t.findVariable}
        placeholder={t.findVariable}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {groups.map(({ heading, list }) => {
        const shown = list.filter(fits);
        return shown.length === 0 ? null : (
          <details key={heading} open={words.length > 0}>
            <summary>
              {heading} <span class="quiet small">{shown.length}</span>
            </summary>
            <ul class="variable-rows">
              {shown.map((one) => (
                <li key={one.name}>
                  <button
                    type="button"
                    class="variable-row"
                    title={one.insert}
                    onClick={() => onInsert(one.insert)}
                  >
                    <code>{one.name}</code>
                    <span class="small quiet">{t.nameOf(one.meaning)}</span>
                    <Value of={one} />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Value({ of }: { of: Listed }) {
  if (of.value === undefined) return <span class="small cut">{of.example}</span>;
  return of.value === null ? (
    <span class="small quiet cut">{t.notKnown(of.example)}</span>
  ) : (
    <span class="small cut" dir="auto">
      {of.value}
    </span>
  );
}
