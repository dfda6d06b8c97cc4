import type { Check, Snapshot } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.reading;

/** The proofs with their arithmetic, failed ones first. */
export function Checks({ snapshot: { checks } }: { snapshot: Snapshot }) {
  const failed = checks.filter(({ ok, partly }) => !ok && !partly);
  const open = checks.filter(({ partly }) => partly);
  const passed = checks.filter(({ ok }) => ok);
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.checks}{' '}
          {checks.length > 0 && <span class="count">{t.checkCount(passed.length, failed.length)}</span>}
        </h2>
      </div>
      {checks.length === 0 && <p class="quiet">{t.noChecks}</p>}
      <ul>
        {[...failed, ...open, ...passed].map((check) => (
          <CheckRow key={check.name} check={check} />
        ))}
      </ul>
    </section>
  );
}

function CheckRow({ check }: { check: Check }) {
  const { state } = usePanel();
  const { one } = useMoneyText();
  const detail = texts.findings.check(check.detail, one);
  // Only a sum that differs needs a yes before drafting; a failed row check withholds its row by itself.
  const needsYes = !check.ok && check.name === 'totals-row';
  if (check.partly)
    return (
      <li class="check-row" data-tone="neutral">
        <Icon name="more" />
        <div>
          {t.notYet} {texts.checkName[check.name]}
          <p class="small">{detail}</p>
          <p class="small">{t.scrollForRest}</p>
        </div>
      </li>
    );
  return (
    <li class="check-row" data-tone={check.ok ? 'good' : 'bad'}>
      <Icon name={check.ok ? 'ok' : 'stop'} />
      <div>
        {check.ok ? t.passed : <b>{t.failed}</b>} {texts.checkName[check.name]}
        <p class="small">{detail}</p>
        {needsYes && state.sumsAccepted.value && <p class="small">{t.accepted}</p>}
        {needsYes && !state.sumsAccepted.value && (
          <Button compact onClick={state.acceptSums}>
            {t.acceptSums}
          </Button>
        )}
      </div>
    </li>
  );
}
