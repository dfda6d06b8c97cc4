import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.contacts;
const channels = ['mail', 'phone', 'sms', 'letter'] as const;

/** Ways the customer asked not to be reached by, with the day they said so. */
export function OptOuts({ account, settings }: { account: string; settings: AccountSettings }) {
  const { state } = usePanel();
  const today = state.today.value;
  const change = (next: (before: AccountSettings) => AccountSettings): void =>
    void state.journal.changeSettings(account, next, t.changed);
  return (
    <fieldset class="check-list">
      <legend class="section-head">{t.optOuts}</legend>
      {channels.map((channel) => {
        const known = settings.optOuts.find((one) => one.channel === channel);
        return (
          <label key={channel}>
            <input
              type="checkbox"
              checked={known !== undefined}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                change((before) => {
                  const others = before.optOuts.filter((one) => one.channel !== channel);
                  return {
                    ...before,
                    optOuts: on ? [...others, { channel, since: today, said: '' }] : others,
                  };
                });
              }}
            />
            <span>{t.channel[channel]}</span>
            <span class="small quiet">{known && t.since(texts.dates.short(known.since, today))}</span>
          </label>
        );
      })}
      <label>
        <input
          type="checkbox"
          checked={settings.doNotContact !== null}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            change((before) => ({ ...before, doNotContact: on ? { since: today, reason: '' } : null }));
          }}
        />
        <span>{t.doNotContact}</span>
        <span class="small quiet">
          {settings.doNotContact && t.since(texts.dates.short(settings.doNotContact.since, today))}
        </span>
      </label>
    </fieldset>
  );
}
