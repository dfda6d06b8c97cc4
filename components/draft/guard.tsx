import type { Finding } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { toField } from './address-rows.tsx';

const t = texts.draft;

/** What the checks found, blocking ones first; the first blocking one's mend is the view's primary button. */
export function Guard({ findings, askSender }: { findings: readonly Finding[]; askSender: () => void }) {
  const sorted = [
    ...findings.filter(({ blocking }) => blocking),
    ...findings.filter(({ blocking }) => !blocking),
  ];
  const primary = sorted.find(({ blocking, mend }) => blocking && mend !== null);
  return (
    <section class="guard" aria-label={t.checks}>
      {sorted.map((finding) => (
        <FindingCard
          key={finding.check}
          finding={finding}
          primary={finding === primary}
          askSender={askSender}
        />
      ))}
      {sorted.length === 0 && (
        <div class="guard-finding" data-tone="good">
          <Icon name="ok" />
          <p>
            <b>{t.allGood}</b>
            {t.allGoodRest}
          </p>
        </div>
      )}
    </section>
  );
}

type CardProps = { readonly finding: Finding; readonly primary: boolean; readonly askSender: () => void };

function FindingCard({ finding, primary, askSender }: CardProps) {
  const { state } = usePanel();
  const { blocking, mend, title, why } = finding;
  const run = {
    'ask-sender': askSender,
    'read-again': state.readAgain,
    'add-recipient': () => document.getElementById(toField)?.focus(),
    'open-reading': () => state.show({ name: 'reading' }),
  };
  return (
    <div class="guard-finding" data-tone={blocking ? 'bad' : 'warn'}>
      <Icon name={blocking ? 'stop' : 'warn'} />
      <div>
        <p>
          <b>{blocking ? t.mendFirst : t.consider}</b> {title}
        </p>
        <p class="small quiet">{why}</p>
        {mend && (
          <div class="mend">
            <Button compact look={primary ? 'primary' : undefined} onClick={run[mend]}>
              {t.mend[mend]}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
