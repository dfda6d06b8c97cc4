import type { ActivityOf } from '../../../domain/activity.ts';
import type { Channel, Role, SegmentId } from '../../../domain/policy.ts';

export const channelName: Readonly<Record<Channel, string>> = {
  mail: 'Mail',
  call: 'Calls',
  sms: 'Text messages',
  letter: 'Letters',
  internal: 'Inside',
};

export const roleName: Readonly<Record<Role, string>> = {
  collector: 'Collector',
  manager: 'Manager',
  sales: 'Sales',
  agency: 'Agency or lawyer',
};

export const segmentName: Readonly<Record<SegmentId, string>> = {
  key: 'Key',
  watch: 'Watch',
  standard: 'Standard',
  new: 'New',
};

type About = ActivityOf<'decision'>['about'];

/** What a yes or no is about, as a noun. */
export const decisionName: Readonly<Record<About, string>> = {
  manager: 'Hand-over to the manager',
  agency: 'Agency or lawyer',
  'write-off': 'Write-off',
  'credit-hold': 'Credit hold',
  'lift-hold': 'End of the credit hold',
  residue: 'Remainder',
};
