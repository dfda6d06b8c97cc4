import { useEffect, useMemo } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button, IconButton } from './button.tsx';
import { usePanel } from './panel-context.ts';

/** What was done last, and the way to take it back. Read out by the announcer, so not live itself. */
export function ToastBar() {
  const { state } = usePanel();
  const toast = state.toast.value;
  if (!toast) return null;
  const { undo } = toast;
  return (
    <div class="undo-bar" data-tone={toast.tone}>
      <span>{toast.text}</span>
      {undo && (
        <Button
          compact
          hint="z"
          onClick={() => {
            state.dismissToast();
            undo();
          }}
        >
          {texts.frame.undo}
        </Button>
      )}
      <IconButton icon="close" label={texts.frame.dismiss} onClick={state.dismissToast} />
    </div>
  );
}

const shownFor = { plain: 6_000, withUndo: 15_000 };
let turn = 0;

/**
 * Says it to screen readers; always in the document, so that a change is heard, the same words once more too. Takes the line away after a
 * while: the timeline offers the same undo for good. What went wrong stays until it is dismissed.
 */
export function Announcer() {
  const { state } = usePanel();
  const toast = state.toast.value;
  const key = useMemo(() => {
    turn += 1;
    return turn;
  }, [toast]);
  useEffect(() => {
    if (!toast || toast.tone === 'bad') return;
    const timer = setTimeout(state.dismissToast, toast.undo ? shownFor.withUndo : shownFor.plain);
    return () => clearTimeout(timer);
  }, [toast, state]);
  return (
    <p class="unseen" role="status">
      <span key={key}>{toast?.text}</span>
    </p>
  );
}
