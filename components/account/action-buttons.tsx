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
          {contact.code === 'stage' ? texts.stageAct[contact.stage] : t.draftMessage}
        </Button>
        <Later account={key} />
      </div>
    );
  const log = (): void => state.chasedElsewhere(key, contact.stage);
  const call = contact.channel === 'call';
  if (contact.needsYes && (contact.stage === 'manager' || contact.stage === 'agency'))
    return <YesOrNo account={key} book={view.standing.account.book} about={contact.stage} yes={log} />;
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
      <Later account={key} />
    </div>
  );
}

function Later({ account }: { account: string }) {
  const { state } = usePanel();
  return (
    <Button look="plain" hint="s" onClick={() => state.show({ name: 'put-off', account })}>
      {texts.putOff.open}
    </Button>
  );
}

/** A step that the plan only proposes: a yes logs it as done, a no holds it back for a month. */
function YesOrNo(props: { account: string; book: string; about: 'manager' | 'agency'; yes: () => void }) {
  const { state } = usePanel();
  const { account, book, about } = props;
  const no = { kind: 'decision', book, account, about, yes: false, text: '' } as const;
  return (
    <div class="button-row">
      <Button icon="user" look="primary" onClick={props.yes}>
        {t.handed}
      </Button>
      <Button onClick={() => void state.journal.record([no], t.logged)}>{t.notNow}</Button>
      <Button icon="mail" hint="d" look="plain" onClick={() => state.draftFor(account)}>
        {t.draft}
      </Button>
      <Later account={account} />
    </div>
  );
}
