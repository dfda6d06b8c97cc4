import type { Day } from '../../../domain/day.ts';
import { entryEvidence } from '../../reasons.ts';
import { firstStage } from '../../stage-order.ts';
import type { Standing } from '../../standing.ts';
import type { PlanState } from '../../states/states.ts';
import { contactOf, messageOf, type Rule } from './rule.ts';

/** An instalment of a payment plan: a word on its day, a reminder once it is missed. Each once. */
export const instalment: Rule = (standing, plan, today) => {
  for (const agreed of standing.agreements.plans) {
    if (agreed.state !== 'agreed' && agreed.state !== 'broken') continue;
    const missed = agreed.instalments.findLast(({ state }) => state === 'missed');
    if (missed && standing.demand.length > 0 && !spokenSince(standing, missed.on)) {
      const stage = plan.stages.find(({ id }) => id === standing.reached?.stage) ?? firstStage(plan);
      const because = [reason(agreed, missed, true)];
      if (stage)
        return contactOf(
          standing,
          { ...stage, channel: 'mail', who: 'collector', needsYes: false },
          because,
          {
            code: 'instalment-missed',
            template: 'instalment-reminder',
          },
        );
    }
    const due = agreed.instalments.find(({ state }) => state === 'due-today');
    if (due && agreed.state === 'agreed' && !writtenOn(standing, today)) {
      const because = [reason(agreed, due, false)];
      return messageOf(standing, plan, { code: 'instalment-due', template: 'instalment-reminder', because });
    }
  }
  return null;
};

type Instalment = PlanState['instalments'][number];

const reason = ({ entry }: PlanState, { on, amount }: Instalment, missed: boolean) =>
  ({ code: 'instalment', on, amount: [amount], missed, evidence: entryEvidence(entry.id) }) as const;

const spokenSince = ({ entries }: Standing, day: Day): boolean =>
  entries.some(
    ({ on, entry }) =>
      on > day &&
      (entry.kind === 'reminder' ||
        (entry.kind === 'message' && entry.template === 'instalment-reminder') ||
        (entry.kind === 'call' && entry.stage !== null)),
  );

const writtenOn = ({ entries }: Standing, day: Day): boolean =>
  entries.some(
    ({ on, entry }) => on === day && entry.kind === 'message' && entry.template === 'instalment-reminder',
  );
