import type { Activity } from '../../lib/domain/activity.ts';
import { groupOf, type KindGroup } from '../../lib/panel/journal/entry-about.ts';
import type { IconName } from '../shared/icon.tsx';

const icons: Readonly<Record<KindGroup, IconName>> = {
  messages: 'mail',
  calls: 'phone',
  notes: 'note',
  promises: 'promise',
  disputes: 'dispute',
  questions: 'ask',
  plans: 'coin',
  pauses: 'pause',
  other: 'clock',
};

export function entryIcon(entry: Activity): IconName {
  if (entry.kind === 'reminder' && entry.channel !== 'mail')
    return entry.channel === 'call' ? 'phone' : 'user';
  if (entry.kind === 'cheque') return 'file';
  if (entry.kind === 'note' && entry.again) return 'clock';
  return icons[groupOf(entry)];
}
