import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.readAll;

/** The page shows a part of its list: an offer to read the rest. */
export function ReadAllOffer() {
  const { state } = usePanel();
  const left = state.restToRead.value;
  if (!left || state.readingAll.value) return null;
  return (
    <div class="read-all">
      <span class="small">{t.offer(left.read, left.stated)}</span>
      <Button compact icon="more" onClick={state.readAllPages} title={t.hint}>
        {t.start}
      </Button>
    </div>
  );
}

/** How far it is, with a way to stop it; at the foot of every view. */
export function ReadAllBar() {
  const { state } = usePanel();
  const now = state.readingAll.value;
  if (!now) return null;
  const said = now.ending ? t.ending : t.running(now.read, now.stated);
  return (
    <section class="read-all running" aria-label={t.start}>
      <div class="read-all-progress">
        <span class="small" role="status">
          {said}
        </span>
        <progress
          aria-label={said}
          max={now.stated ?? undefined}
          value={now.stated === null ? undefined : now.read}
        />
      </div>
      {!now.ending && (
        <Button compact onClick={state.stopReadingAll}>
          {t.stop}
        </Button>
      )}
    </section>
  );
}
