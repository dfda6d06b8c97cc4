import type { Letter } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** Id of the field that a missing recipient leads to. */
export const toField = 'draft-to';

/** To whom, and about what. */
export function AddressRows({ letter, fixed }: { letter: Letter; fixed: boolean }) {
  const { state } = usePanel();
  if (fixed)
    return (
      <dl class="address-list">
        <div class="address-row">
          <dt>{t.to}</dt>
          <dd>{letter.to}</dd>
        </div>
        <div class="address-row">
          <dt>{t.subject}</dt>
          <dd dir="auto">{letter.subject}</dd>
        </div>
      </dl>
    );
  return (
    <div class="address-list">
      <div class="address-row">
        <label for={toField}>{t.to}</label>
        <LiveField
          id={toField}
          value={letter.to ?? ''}
          placeholder={t.toMissing}
          onText={(to) => state.editDraft({ to })}
        />
      </div>
      <div class="address-row">
        <label for="draft-subject">{t.subject}</label>
        <LiveField
          id="draft-subject"
          value={letter.subject}
          onText={(subject) => state.editDraft({ subject })}
        />
      </div>
    </div>
  );
}
