import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** A call with this account that was not recorded yet, and the way back to it. */
export function RunningCall({ account }: { account: string }) {
  const { state } = usePanel();
  const draft = state.journal.call.draft.value;
  if (draft?.account !== account) return null;
  return (
    <section class="section">
      <div class="effect">
        <span class="grow">{texts.callView.running}</span>
        <Button compact icon="phone" hint="c" onClick={() => state.journal.openCall(account)}>
          {texts.callView.resume}
        </Button>
      </div>
    </section>
  );
}
