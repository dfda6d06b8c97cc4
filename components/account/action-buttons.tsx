import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.account;

/** The primary button does what is proposed; the others are the ways around it. */
export function ActionButtons({ view }: { view: AccountView }) {
  const { state } = usePanel();
  const { key } = view.standing.account;
  const { contact } = view.action;
  const draft = (): void => state.draftFor(key);
  if (!contact) {
    return (
      <div class="button-row">
        <Button icon="note" hint="n" look="primary" onClick={() => state.openNote(key)}>
          {t.note}
        </Button>
        <Button icon="mail" hint="d" onClick={draft}>
          {t.draft}
        </Button>
      </div>
    );
  }
  if (contact.channel === 'mail')
    return (
      <div class="button-row">
        <Button icon="mail" hint="d" look="primary" onClick={draft}>
          {texts.stageAct[contact.stage]}
        </Button>
      </div>
    );
  const log = (): void => state.chasedElsewhere(key, contact.stage);
  const call = contact.channel === 'call';
  return (
    <div class="button-row">
      {call ? (
        <Button icon="phone" hint="c" look="primary" onClick={() => state.journal.openCall(key)}>
          {texts.call.button}
        </Button>
      ) : (
        <Button icon="user" look="primary" onClick={log}>
          {t.handed}
        </Button>
      )}
      {call && (
        <Button icon="check" onClick={log}>
          {t.called}
        </Button>
      )}
      <Button icon="mail" hint="d" onClick={draft}>
        {t.draft}
      </Button>
    </div>
  );
}
