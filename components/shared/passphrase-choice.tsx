import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.backup;
const enough = 8;

/** A file goes out as it is (null), or behind a passphrase that is long enough. */
export const isPassphraseReady = (passphrase: string | null): boolean =>
  passphrase === null || passphrase.length >= enough;

/** Whether a file goes out behind a passphrase, and which. */
export function PassphraseChoice(props: {
  /** Of the field; its hint has `-hint` behind it. */
  readonly id: string;
  /** Null: none is wanted. */
  readonly passphrase: string | null;
  readonly onChange: (passphrase: string | null) => void;
}) {
  const { id, passphrase, onChange } = props;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={passphrase !== null}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? '' : null)}
        />
        {t.withPassphrase}
      </label>
      {passphrase !== null && (
        <div class="form-row">
          <label for={id}>{t.passphrase}</label>
          <input
            id={id}
            class="field"
            type="password"
            autocomplete="new-password"
            value={passphrase}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <p id={`${id}-hint`} class="small quiet">
            {t.passphraseHint}
          </p>
        </div>
      )}
    </>
  );
}
