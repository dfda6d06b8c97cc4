import { useState } from 'preact/hooks';
import type { Letter } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft;

/** Id of the field that a missing recipient leads to. */
export const toField = 'draft-to';

type RowsProps = {
  readonly letter: Letter;
  /** It goes to an address; paper has its window. */
  readonly mailed: boolean;
};

/** To whom, with which copies, and about what. */
export function AddressRows({ fixed, ...of }: RowsProps & { fixed: boolean }) {
  return fixed ? <FixedRows {...of} /> : <OpenRows {...of} />;
}

function FixedRows({ letter, mailed }: RowsProps) {
  const rows = [
    ...(mailed ? [[t.to, letter.to]] : []),
    ...(mailed && letter.cc.length > 0 ? [[t.cc, letter.cc.join(', ')]] : []),
    ...(mailed && letter.bcc.length > 0 ? [[t.bcc, letter.bcc.join(', ')]] : []),
    [t.subject, letter.subject],
  ];
  return (
    <dl class="address-list">
      {rows.map(([label, value]) => (
        <div class="address-row" key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function OpenRows({ letter, mailed }: RowsProps) {
  const { state } = usePanel();
  return (
    <div class="address-list">
      {mailed && <MailRows letter={letter} />}
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

function MailRows({ letter }: { letter: Letter }) {
  const { state } = usePanel();
  const [copies, setCopies] = useState(false);
  const copied = copies || letter.cc.length + letter.bcc.length > 0;
  return (
    <>
      <div class={copied ? 'address-row' : 'address-row with-more'}>
        <label for={toField}>{t.to}</label>
        <LiveField
          id={toField}
          value={letter.to ?? ''}
          placeholder={t.toMissing}
          onText={(to) => state.editDraft({ to })}
        />
        {!copied && (
          <button type="button" class="link small" onClick={() => setCopies(true)}>
            {t.copyTo}
          </button>
        )}
      </div>
      {copied && (
        <>
          <div class="address-row">
            <label for="draft-cc">{t.cc}</label>
            <LiveField id="draft-cc" value={letter.cc.join(', ')} onText={(cc) => state.editDraft({ cc })} />
          </div>
          <div class="address-row">
            <label for="draft-bcc">{t.bcc}</label>
            <LiveField
              id="draft-bcc"
              value={letter.bcc.join(', ')}
              onText={(bcc) => state.editDraft({ bcc })}
            />
          </div>
        </>
      )}
    </>
  );
}
