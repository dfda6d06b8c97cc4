import { texts } from '../../lib/panel/texts/texts.ts';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** A text message: its number and its words, which can be edited. */
export function ShortCard({ text, phone, fixed }: { text: string; phone: string | null; fixed: boolean }) {
  const { state } = usePanel();
  return (
    <article class="letter card" aria-label={t.preview}>
      {phone !== null && <p class="small quiet">{phone}</p>}
      {fixed ? (
        <p dir="auto">{text}</p>
      ) : (
        <LiveField
          id="draft-opening"
          multiline
          rows={4}
          label={t.preview}
          value={text}
          onText={(opening) => state.editDraft({ opening })}
        />
      )}
      <p class="small quiet">{t.characters(text.length)}</p>
    </article>
  );
}
