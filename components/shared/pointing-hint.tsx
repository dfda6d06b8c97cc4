import type { Pointing } from '../../lib/panel/pointing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { usePanel } from './panel-context.ts';

const t = texts.pointing;

/** What to do now that the page waits to be pointed at, and the way out. */
export function PointingHint({ pointing: { field, missed } }: { pointing: Pointing }) {
  return (
    <span class="state-tag small" data-tone={missed ? 'warn' : 'accent'} role="status">
      <Icon name={missed ? 'warn' : 'next'} />
      <span>
        {missed && `${t.missed} `}
        {field ? t.click(texts.columnField[field]) : t.clickList} <KeyHint>Esc</KeyHint>
      </span>
    </span>
  );
}

/** The same at the foot, where no column is listed beside which it could stand. */
export function PointingBar() {
  const { state } = usePanel();
  const pointing = state.pointing.value;
  if (!pointing || state.view.value.name === 'reading') return null;
  return (
    <div class="point-row bar">
      <PointingHint pointing={pointing} />
      <button type="button" class="link small" onClick={state.stopPointing}>
        {t.stop}
      </button>
    </div>
  );
}
