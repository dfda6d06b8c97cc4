import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useEntryWords } from '../shared/use-entry-words.ts';
import { EntryRow } from '../timeline/entry-row.tsx';

/** As many entries as the account shows; the rest stands in the timeline's own view. */
const newest = 12;

/** What happened last, newest first. What was taken back stays, struck through. */
export function Timeline({ view }: { view: AccountView }) {
  const { state } = usePanel();
  const { account } = view.standing;
  const words = useEntryWords(view.standing);
  const open = (): void => state.show({ name: 'timeline', account: account.key, invoice: null });
  const rest = view.timeline.length - newest;
  return (
    <section class="section last">
      <div class="section-head">
        <h2>{texts.account.timeline}</h2>
        {view.timeline.length > 0 && (
          <Button compact look="plain" onClick={open}>
            {rest > 0 ? texts.talk.history.more(rest) : texts.talk.history.all}
          </Button>
        )}
      </div>
      {view.timeline.length === 0 && <p class="quiet">{texts.account.timelineEmpty}</p>}
      <ol class="timeline">
        {view.timeline.slice(0, newest).map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            words={words}
            undone={view.undone.has(entry.id)}
            full={false}
          />
        ))}
      </ol>
    </section>
  );
}
