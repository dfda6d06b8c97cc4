import type { AccountSettings } from '../domain/account-settings.ts';
import type { Policy, SegmentId } from '../domain/policy.ts';

/** The plan as it holds for one account: stages of its own, else of its segment, else everybody's. */
export function planFor(
  { settings, segment }: { readonly settings: AccountSettings; readonly segment: SegmentId },
  policy: Policy,
): Policy {
  const stages = settings.stages ?? policy.segments[segment]?.stages ?? policy.stages;
  return stages === policy.stages ? policy : { ...policy, stages };
}
