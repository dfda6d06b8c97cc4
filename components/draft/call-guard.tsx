import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { MendButton } from './guard-mend.tsx';

/** What stands against this call, each with what to do instead. `leave`: there will be no call. Nothing where nothing does. */
export function CallGuard({ account, leave }: { account: string; leave: () => void }) {
  const { state } = usePanel();
  const write = (): void => state.draftFor(account);
  const goes = { askSender: write, editWords: write, leave };
  return (
    <>
      {state.callFindings(account).map((finding) => {
        const { check, blocking, says } = finding;
        const { title, why } = texts.guardText(says);
        return (
          <div class="guard-finding" data-tone={blocking ? 'bad' : 'warn'} key={check}>
            <Icon name={blocking ? 'stop' : 'warn'} />
            <div>
              <p>
                <b>{title}</b>
              </p>
              <p class="small quiet">{why}</p>
              <div class="mend">
                <MendButton finding={finding} account={account} primary={false} goes={goes} />
              </div>
            </div>
          </div>
        );
      })}
    </>
  );
}
