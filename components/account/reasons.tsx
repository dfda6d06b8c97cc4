import type { Reason } from '../../lib/collect/next-action.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { reasonSign } from '../worklist/leading-reason.ts';
import { EvidenceLink } from './evidence-link.tsx';

/** Reasons with their figures, each leading to what it rests on. */
export function Reasons({ reasons, view }: { reasons: readonly Reason[]; view: AccountView }) {
  const money = useMoneyText();
  if (reasons.length === 0) return null;
  return (
    <ul class="reason-list">
      {reasons.map((reason) => {
        const sign = reasonSign(reason);
        const { strong, rest } = texts.reasonSentence(reason, money.sums);
        return (
          <li key={`${reason.code} ${JSON.stringify(reason.evidence)}`} data-tone={sign.tone}>
            <Icon name={sign.icon} />
            <span>
              <b>{strong}</b>
              {rest}
            </span>
            <EvidenceLink of={reason.evidence} view={view} />
          </li>
        );
      })}
    </ul>
  );
}
