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

/** Says it to screen readers; always in the document, so that a change is heard. */
export function Announcer() {
  const { state } = usePanel();
  return (
    <p class="unseen" role="status">
      {state.toast.value?.text}
    </p>
  );
}
