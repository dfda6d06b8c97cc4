import type { Activity } from '../../lib/domain/activity.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;
const whyNot = 'why-not';

/** The way out. Its consequences stand beneath before it is pressed; what happened, after. `form`: the sender is asked. */
export function DraftFoot({ view, form }: { view: DraftView; form: string | null }) {
  if (view.sent) return <SentFoot sent={view.sent} />;
  if (form !== null)
    return (
      <div class="action-bar">
        <div class="button-row">
          <button type="submit" form={form} class="button primary">
            {texts.sender.use}
          </button>
        </div>
      </div>
    );
  return <SendFoot view={view} />;
}

const leaves = { mailto: t.openInMail, ...t.leave };

const notes = {
  mailto: `${texts.frame.ctrlEnter} · ${t.note}`,
  gmail: t.notePaste,
  outlook: t.notePaste,
  eml: t.noteFile,
};

function SendFoot({ view }: { view: DraftView }) {
  const { state } = usePanel();
  const blocking = view.findings.filter((finding) => finding.blocking).length;
  const off = blocking > 0 ? whyNot : undefined;
  const tooLong = view.path === 'mailto' && !view.mailtoFits;
  const note = blocking > 0 ? t.blocked(blocking) : tooLong ? t.noteLong : notes[view.path];
  return (
    <div class="action-bar">
      <div class="button-row">
        <Button
          icon={view.path === 'eml' ? 'note' : 'mail'}
          look="primary"
          off={off}
          onClick={state.openInMail}
        >
          {tooLong ? t.copyAndOpen : leaves[view.path]}
        </Button>
        <Button icon="copy" off={off} onClick={state.copyLetter}>
          {t.copy}
        </Button>
      </div>
      <p class="note" id={whyNot}>
        {note}
      </p>
    </div>
  );
}

function SentFoot({ sent }: { sent: Activity }) {
  const { state } = usePanel();
  const how = sent.kind === 'reminder' || sent.kind === 'message' ? t.by[sent.by] : t.by.elsewhere;
  return (
    <div class="action-bar">
      <p class="sent" data-tone="good" role="status">
        <Icon name="ok" />
        <span>
          <b>
            {how} {texts.dates.time(sent.at, sent.zone)}
          </b>{' '}
          · {t.counted}
        </span>
        <Button compact look="plain" onClick={() => state.undo(sent.id)}>
          {t.notSent}
        </Button>
      </p>
      <div class="button-row">
        <Button look="primary" icon="next" onClick={() => state.show({ name: 'home' })}>
          {t.next}
        </Button>
      </div>
    </div>
  );
}
