import { useState } from 'preact/hooks';
import type { Activity } from '../../lib/domain/activity.ts';
import { formKey } from '../../lib/domain/form-draft.ts';
import { describeEntry, type Wording } from '../../lib/panel/journal/describe-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { entryId } from '../account/element-ids.ts';
import { EraseButton } from '../shared/erase-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { dayOfEntry } from '../shared/time.ts';
import { CorrectEntry } from './correct-entry.tsx';
import { entryIcon } from './entry-icon.ts';

const t = texts.talk.history;
/** No other entry goes on from these, so that a better wording may take their place. */
const correctable: ReadonlySet<Activity['kind']> = new Set([
  'note',
  'call',
  'cheque',
  'expected-payment',
  'answer',
]);

type EntryRowProps = {
  readonly entry: Activity;
  readonly words: Wording;
  readonly undone: boolean;
  /** Erasing is offered. */
  readonly full: boolean;
};

/** One thing that happened. What was taken back stays, struck through. */
export function EntryRow({ entry, words, undone, full }: EntryRowProps) {
  const { state } = usePanel();
  const [asked, setCorrects] = useState(false);
  const kept = state.journal.forms.drafts.value?.[formKey('correction', entry.id)];
  const corrects = asked || kept !== undefined;
  const { title, said, facts } = describeEntry(entry, words);
  const Title = undone ? 's' : 'b';
  const { account } = entry;
  const sent = entry.kind === 'reminder' || entry.kind === 'message';
  return (
    <li id={entryId(entry.id)} tabIndex={-1} class={undone ? 'undone' : undefined}>
      <Icon name={entryIcon(entry)} />
      <span>
        <Title>{title}</Title>
        {undone && <span class="small quiet"> · {texts.account.takenBack}</span>}
        {entry.corrects !== undefined && <span class="small quiet"> · {t.wasCorrected}</span>}
      </span>
      <time dateTime={entry.at}>{texts.dates.long(dayOfEntry(entry), state.today.value)}</time>
      <span class="said">
        {corrects ? (
          <CorrectEntry entry={entry} onDone={() => setCorrects(false)} />
        ) : (
          said && <span class="words">{undone ? <s>{said}</s> : said}</span>
        )}
        <span class="small">
          {facts.length > 0 && <span class="entry-facts">{facts.join(' · ')}</span>}
          {!undone && entry.kind !== 'erased' && (
            <span class="entry-acts">
              <Act
                label={sent ? texts.account.notSent : texts.account.takeBack}
                run={() => state.undo(entry.id)}
              />
              {account !== null && (
                <Act label={t.again} run={() => state.show({ name: 'follow-up', account, of: entry.id })} />
              )}
              {correctable.has(entry.kind) && <Act label={t.correct} run={() => setCorrects(true)} />}
            </span>
          )}
          {full && entry.kind !== 'erased' && <EraseButton onErase={() => state.journal.erase(entry.id)} />}
        </span>
      </span>
    </li>
  );
}

function Act({ label, run }: { label: string; run: () => void }) {
  return (
    <button type="button" class="link" onClick={run}>
      {label}
    </button>
  );
}
