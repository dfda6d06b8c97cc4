import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { type Goes, MendButton } from './guard-mend.tsx';
import { ReasonForm } from './reason-form.tsx';

const t = texts.draft;

type GuardProps = { readonly findings: readonly Finding[]; readonly account: string; readonly goes: Goes };

/** What the checks found, blocking ones first; the first blocking one's mend is the view's primary button. */
export function Guard({ findings, account, goes }: GuardProps) {
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
          account={account}
          primary={finding === primary}
          goes={goes}
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

type CardProps = Omit<GuardProps, 'findings'> & { readonly finding: Finding; readonly primary: boolean };

function FindingCard({ finding, account, primary, goes }: CardProps) {
  const { state } = usePanel();
  const [asks, setAsks] = useState(false);
  const { check, blocking, says, overrulable, overruled } = finding;
  const { title, why } = texts.guardText(says);
  return (
    <div class="guard-finding" data-tone={blocking ? 'bad' : 'warn'}>
      <Icon name={blocking ? 'stop' : 'warn'} />
      <div>
        <p>
          <b>{blocking ? t.mendFirst : t.consider}</b> {title}
        </p>
        <p class="small quiet">{why}</p>
        {overruled !== null && <p class="small">{t.overruled(overruled)}</p>}
        <div class="mend">
          {overruled === null && (
            <MendButton finding={finding} account={account} primary={primary} goes={goes} />
          )}
          {overrulable && overruled === null && !asks && (
            <Button compact look="plain" onClick={() => setAsks(true)}>
              {t.overrule}
            </Button>
          )}
          {overruled !== null && (
            <Button compact look="plain" onClick={() => state.overrule(check, null)}>
              {t.takeBack}
            </Button>
          )}
        </div>
        {asks && overruled === null && (
          <ReasonForm
            onReason={(reason) => {
              setAsks(false);
              state.overrule(check, reason);
            }}
            onCancel={() => setAsks(false)}
          />
        )}
      </div>
    </div>
  );
}
