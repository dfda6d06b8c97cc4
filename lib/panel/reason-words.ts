import {
  type DisputeRules,
  offeredReasons,
  type ReasonName,
  reasonNameOf,
} from '../domain/dispute-reason.ts';
import { texts } from './texts/texts.ts';

/** The name of a reason in the panel's language. */
export const reasonWords = (name: ReasonName): string =>
  'own' in name ? name.own : texts.disputeReasons[name.ours];

/** The reasons to choose from; one already chosen is among them, hidden or not. */
export function reasonChoices(rules: DisputeRules | undefined, chosen: string) {
  const offered = offeredReasons(rules);
  return (offered.includes(chosen) ? offered : [...offered, chosen]).map((value) => ({
    value,
    label: reasonWords(reasonNameOf(value, rules)),
  }));
}
