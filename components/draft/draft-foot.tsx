import type { Activity } from '../../lib/domain/activity.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.draft;
const whyNot = 'why-not';

/** The way out. Its consequences stand beneath before it is pressed; what happened, after. `form`: the sender is asked. */
export function DraftFoot({ view, form }: { view: DraftView; form: string | null }) {
  return (
    <>
      {/* There before it speaks: what comes into the document together with its words may go unheard. */}
      <p class="unseen" role="status">
        {view.sent && `${howSent(view.sent)} · ${t.counted}`}
      </p>
      <Foot view={view} form={form} />
    </>
  );
}

function Foot({ view, form }: { view: DraftView; form: string | null }) {
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

const notes = {
  mailto: `${texts.frame.ctrlEnter} · ${t.note}`,
  gmail: t.note,
  outlook: t.note,
  eml: t.noteFile,
  page: t.notePage,
  sms: t.noteText,
  whatsapp: t.noteText,
  print: t.notePrint,
};

/** What will happen, said before the press. */
function noteOf({ way, carries, findings }: DraftView): string {
  const blocking = findings.filter((finding) => finding.blocking).length;
  if (blocking > 0) return t.blocked(blocking);
  if (carries === 'long') return t.noteLong;
  if (carries === 'private') return way === 'whatsapp' ? t.noteChat : t.notePaste;
  return carries === 'files' ? t.noteFiles : notes[way];
}

function nameOf({ way, carries }: DraftView): string {
  const copied = carries === 'long' || carries === 'private';
  const byCopy: { readonly [one: string]: string } = t.leaveCopied;
  return (copied && byCopy[way]) || t.leave[way];
}

function SendFoot({ view }: { view: DraftView }) {
  const { state } = usePanel();
  const { way, carries } = view;
  const blocked = view.findings.some(({ blocking }) => blocking);
  const off = blocked ? whyNot : undefined;
  const web = way === 'gmail' || way === 'outlook' || way === 'whatsapp';
  return (
    <div class="action-bar">
      <div class="button-row">
        <Button
          icon={way === 'eml' || way === 'print' ? 'file' : way === 'page' ? 'page' : 'mail'}
          look="primary"
          off={off}
          onClick={state.handOverDraft}
        >
          {nameOf(view)}
        </Button>
        <Button icon="copy" off={off} onClick={state.copyLetter}>
          {t.copy}
        </Button>
      </div>
      <p class="note" id={whyNot}>
        {noteOf(view)}
      </p>
      {!blocked && web && carries === 'private' && (
        <p class="note">
          <span>
            <button type="button" class="link" onClick={state.allowBodyInLinks}>
              {t.putTextIn}
            </button>{' '}
            {t.putTextInWhy}
          </span>
        </p>
      )}
      {way === 'print' && <WindowChoice window={view.window} />}
      {!blocked && carries === 'files' && (
        <p class="note">
          <button type="button" class="link" onClick={() => state.editDraft({ path: 'eml' })}>
            {t.useFile}
          </button>
        </p>
      )}
    </div>
  );
}

const windows = ['din', 'us'] as const satisfies readonly DraftView['window'][];

/** The envelopes the letter goes in, chosen once for the book. */
function WindowChoice({ window }: Pick<DraftView, 'window'>) {
  const { state } = usePanel();
  return (
    <div class="pair-line">
      <span class="note">{t.window}</span>
      <Picker
        class="picker boxed"
        shown={false}
        label={t.window}
        value={window}
        choices={windows.map((value) => ({ value, label: t.windowName[value] }))}
        onPick={(picked) => state.chooseWindow(windows.find((one) => one === picked) ?? window)}
      />
    </div>
  );
}

function howSent(sent: Activity): string {
  const how = sent.kind === 'reminder' || sent.kind === 'message' ? t.by[sent.by] : t.by.elsewhere;
  return `${how} ${texts.dates.time(sent.at, sent.zone)}`;
}

function SentFoot({ sent }: { sent: Activity }) {
  const { state } = usePanel();
  const run = state.draftRun.value;
  return (
    <div class="action-bar">
      <p class="sent" data-tone="good">
        <Icon name="ok" />
        <span>
          <b>{howSent(sent)}</b> · {t.counted}
        </span>
        <Button compact look="plain" onClick={() => state.undo(sent.id)}>
          {t.notSent}
        </Button>
      </p>
      <div class="button-row">
        {run ? (
          <Button look="primary" icon="next" onClick={state.nextInRun}>
            {t.runNext}
          </Button>
        ) : (
          <Button look="primary" icon="next" onClick={() => state.show({ name: 'home' })}>
            {t.next}
          </Button>
        )}
      </div>
    </div>
  );
}
