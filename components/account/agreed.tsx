import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgreedDisputes } from '../dispute/agreed-disputes.tsx';
import { AgreedPlans } from '../plan/agreed-plans.tsx';
import { AgreedPromises } from '../promise/agreed-promises.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Pauses } from './pauses.tsx';
import { Questions } from './questions.tsx';

/** What stands agreed with the account, and what waits: each row leads to what it is. */
export function Agreed({ standing }: { standing: Standing }) {
  const { promises, disputes, questions, plans, followUps } = standing.agreements;
  const some = [promises.all, disputes, questions, plans, followUps, standing.pauses].some(
    ({ length }) => length > 0,
  );
  if (!some) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{texts.talk.account.agreed}</h2>
      </div>
      <ul>
        <FollowUps standing={standing} />
        <Questions standing={standing} />
        <AgreedPromises standing={standing} />
        <AgreedDisputes standing={standing} />
        <AgreedPlans standing={standing} />
        <Pauses standing={standing} />
      </ul>
    </section>
  );
}
