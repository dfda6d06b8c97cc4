import { useState } from 'preact/hooks';
import type { StageId } from '../../lib/domain/policy.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.chasedBefore;

const ages = [
  { fromDays: 1, label: t.upTo30 },
  { fromDays: 31, label: t.upTo60 },
  { fromDays: 61, label: t.upTo90 },
  { fromDays: 91, label: t.over90 },
];

const levels: readonly { readonly value: StageId | 'none'; readonly label: string }[] = [
  { value: 'none', label: t.none },
  { value: 'first', label: t.first },
  { value: 'second', label: t.second },
  { value: 'final', label: t.final },
];

/** Asked once after the first reading of a book: how far customers were chased until now, by age. */
export function ChasedBefore() {
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly (StageId | null)[]>(ages.map(() => null));
  const save = (stages: readonly (StageId | null)[]): void =>
    state.chasedBefore(ages.map(({ fromDays }, index) => ({ fromDays, stage: stages[index] ?? null })));
  return (
    <section class="section">
      <fieldset class="card question-card">
        <legend>{t.title}</legend>
        <p class="basis">{t.basis}</p>
        {open && (
          <div class="age-grid">
            {ages.map(({ fromDays, label }, index) => (
              <div key={fromDays}>
                <span class="small quiet">{label}</span>
                <Picker
                  class="picker boxed"
                  shown={false}
                  label={label}
                  value={chosen[index] ?? 'none'}
                  choices={levels}
                  onPick={(value) => {
                    const stage = levels.find((level) => level.value === value)?.value ?? 'none';
                    setChosen(
                      chosen.map((one, place) => (place === index ? (stage === 'none' ? null : stage) : one)),
                    );
                  }}
                />
              </div>
            ))}
          </div>
        )}
        <div class="button-row">
          {open && (
            <Button compact onClick={() => save(chosen)}>
              {t.save}
            </Button>
          )}
          <Button compact onClick={() => save(ages.map(() => null))}>
            {t.nobody}
          </Button>
          {!open && (
            <Button compact look="plain" onClick={() => setOpen(true)}>
              {t.byAge}
            </Button>
          )}
        </div>
      </fieldset>
    </section>
  );
}
