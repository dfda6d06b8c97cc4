import type { Activity } from '../../lib/domain/activity.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { dayOfEntry } from '../shared/time.ts';
import { entryId } from './element-ids.ts';

const t = texts.timeline;

/** What happened, newest first. What was taken back stays, struck through. */
export function Timeline({ view }: { view: AccountView }) {
  const entries = view.timeline.filter(({ kind }) => kind !== 'undo');
  return (
    <section class="section last">
      <div class="section-head">
        <h2>{texts.account.timeline}</h2>
      </div>
      {entries.length === 0 && <p class="quiet">{texts.account.timelineEmpty}</p>}
      <ol class="timeline">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} undone={view.undone.has(entry.id)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, undone }: { entry: Activity; undone: boolean }) {
  const { state } = usePanel();
  const { icon, title, said, facts } = describe(entry);
  const Title = undone ? 's' : 'b';
  return (
    <li id={entryId(entry.id)} tabIndex={-1} class={undone ? 'undone' : undefined}>
      <Icon name={icon} />
      <span>
        <Title>{title}</Title>
        {undone && <span class="small quiet"> · {texts.account.takenBack}</span>}
      </span>
      <time dateTime={entry.at}>{texts.dates.long(dayOfEntry(entry), state.today.value)}</time>
      <span class="said">
        {said && <span class="words">{undone ? <s>{said}</s> : said}</span>}
        <span class="small">
          {facts && <span class="entry-facts">{facts}</span>}
          {!undone && (
            <button type="button" class="link" onClick={() => state.undo(entry.id)}>
              {entry.kind === 'reminder' || entry.kind === 'message'
                ? texts.account.notSent
                : texts.account.takeBack}
            </button>
          )}
        </span>
      </span>
    </li>
  );
}

function describe(entry: Activity): { icon: IconName; title: string; said?: string; facts: string } {
  const author = entry.author;
  switch (entry.kind) {
    case 'reminder': {
      const stage = texts.stageName[entry.stage];
      return {
        icon: entry.channel === 'call' ? 'phone' : entry.channel === 'internal' ? 'user' : 'mail',
        title: entry.channel === 'mail' ? t.sent(stage) : t.done(stage),
        facts: t.facts(entry.invoices.length, t.by[entry.by], author),
      };
    }
    case 'message':
      return {
        icon: 'mail',
        title: t.sent(texts.templateName[entry.template]),
        facts: t.facts(0, t.by[entry.by], author),
      };
    case 'note':
      return { icon: 'note', title: author ? t.noteBy(author) : t.note, said: entry.text, facts: '' };
    default:
      return { icon: 'clock', title: t.chasedBefore, facts: '' };
  }
}
