import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** How far the round through the worklist is. Each letter is seen before it leaves. */
export function RunBar() {
  const { state } = usePanel();
  const run = state.draftRun.value;
  if (!run) return null;
  const { at, sent, accounts } = run;
  const left = state.draftView.value?.sent != null;
  return (
    <section class="run-bar" aria-label={t.runOn}>
      <progress max={accounts.length} value={at + (left ? 1 : 0)} aria-label={t.runOn} />
      <p class="small">
        {t.run(at + 1, accounts.length)} · {t.runSent(sent)}
      </p>
      {!left && (
        <Button compact look="plain" onClick={state.nextInRun}>
          {t.runSkip}
        </Button>
      )}
      <Button compact look="plain" onClick={state.endRun}>
        {t.runEnd}
      </Button>
    </section>
  );
}
