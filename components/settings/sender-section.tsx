import { useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { SenderForm } from '../draft/sender-form.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.settings;
const form = 'settings-sender';

/** The sender of the book shown. */
export function SenderSection() {
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const book = state.book.value;
  const sender = state.sender.value;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.sender}</h2>
        {book && !open && (
          <Button
            compact
            look="plain"
            label={`${sender ? t.edit : t.fillIn}: ${t.sender}`}
            onClick={() => setOpen(true)}
          >
            {sender ? t.edit : t.fillIn}
          </Button>
        )}
      </div>
      {!book && <p class="quiet">{t.senderNoBook}</p>}
      {book && <p class="small quiet">{t.senderOf(book.name)}</p>}
      {book && !open && (
        <p class="lines">
          {sender ? `${sender.person}, ${sender.company}\n${sender.phone} · ${sender.replyTo}` : t.senderNone}
        </p>
      )}
      {open && (
        <>
          <SenderForm id={form} known={sender} onSaved={() => setOpen(false)} />
          <div class="button-row">
            <button type="submit" form={form} class="button primary">
              {texts.frame.save}
            </button>
            <Button onClick={() => setOpen(false)}>{texts.frame.cancel}</Button>
          </div>
        </>
      )}
    </section>
  );
}
