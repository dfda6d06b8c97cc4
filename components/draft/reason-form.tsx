import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';

const t = texts.draft;

/** Why a finding is sent over; kept in the log. Without words there is no reason. */
export function ReasonForm(props: { onReason: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = (): void => {
    if (reason.trim() !== '') props.onReason(reason.trim());
    else field.current?.focus();
  };
  return (
    <form
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label class="small" for="overrule-reason">
        {t.reason}
      </label>
      <input
        ref={field}
        id="overrule-reason"
        class="field"
        type="text"
        maxLength={300}
        placeholder={t.reasonHint}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="button-row">
        <Button compact onClick={give}>
          {t.giveReason}
        </Button>
        <Button compact look="plain" onClick={props.onCancel}>
          {texts.frame.cancel}
        </Button>
      </div>
    </form>
  );
}
