import type { Letter } from '../../lib/letters/letter.ts';
import type { TableRows } from '../../lib/letters/table-rows.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { linkUrl } from '../shared/safe-url.ts';
import { LetterTable } from './letter-table.tsx';

const t = texts.draft;

type LetterCardProps = {
  readonly letter: Letter;
  readonly rows: TableRows | null;
  /** It has left: nothing can be edited. */
  readonly fixed: boolean;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
};

/** The letter as it will leave. Words before and after the table can be edited; amounts never. */
export function LetterCard({ letter, rows, fixed, editing, onEditing }: LetterCardProps) {
  const edits = editing && !fixed;
  return (
    <>
      <article class="letter card" aria-label={t.preview} lang={letter.locale}>
        <Words id="opening" paragraphs={letter.opening} edits={edits} />
        {letter.concerns && <p dir="auto">{letter.concerns}</p>}
        {rows && <LetterTable rows={rows} table={letter.table} />}
        {letter.interest && (
          <p class="lines" dir="auto">
            {letter.interest}
          </p>
        )}
        {letter.replies.length > 0 && (
          <p class="replies">
            {letter.replies.map((reply, index) => (
              <span key={reply.label}>
                {index > 0 && ' · '}
                <ReplyLink label={reply.label} url={reply.url} />
              </span>
            ))}
          </p>
        )}
        <Words id="closing" paragraphs={letter.closing} edits={edits} />
      </article>
      {!fixed && (
        <div class="button-row edit-words">
          <Button compact look="plain" icon={edits ? 'check' : 'note'} onClick={() => onEditing(!edits)}>
            {edits ? t.doneEditing : t.editWords}
          </Button>
        </div>
      )}
    </>
  );
}

function Words(props: { id: 'opening' | 'closing'; paragraphs: readonly string[]; edits: boolean }) {
  const { state } = usePanel();
  const { id, paragraphs, edits } = props;
  const text = paragraphs.join('\n\n');
  if (edits)
    return (
      <LiveField
        id={`draft-${id}`}
        multiline
        rows={4}
        label={t[id]}
        value={text}
        onText={(words) => state.editDraft({ [id]: words })}
      />
    );
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} class="lines" dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  );
}

/** Shown as in the letter; pressing it here would only write to oneself, so it is no link of the panel's. */
function ReplyLink({ label, url }: { label: string; url: string }) {
  const safe = linkUrl(url);
  return safe ? (
    <span class="as-link" title={safe}>
      {label}
    </span>
  ) : (
    <span>{label}</span>
  );
}
