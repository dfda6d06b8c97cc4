import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** What stands against this call: wishes, hours, how often. Nothing where nothing does. */
export function CallGuard({ account }: { account: string }) {
  const { state } = usePanel();
  return (
    <>
      {state.callFindings(account).map(({ check, blocking, says }) => {
        const { title, why } = texts.guardText(says);
        return (
          <div class="guard-finding" data-tone={blocking ? 'bad' : 'warn'} key={check}>
            <Icon name={blocking ? 'stop' : 'warn'} />
            <div>
              <p>
                <b>{title}</b>
              </p>
              <p class="small quiet">{why}</p>
            </div>
          </div>
        );
      })}
    </>
  );
}
