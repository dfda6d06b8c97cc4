import type { TaskKind, WorklistRow } from '../../lib/collect/next-action.ts';
import type { Channel } from '../../lib/domain/policy.ts';
import { leadOf } from '../../lib/panel/lead-of.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from '../shared/icon.tsx';

export const channelIcon: Readonly<Record<Channel, IconName>> = {
  mail: 'mail',
  call: 'phone',
  sms: 'phone',
  letter: 'file',
  internal: 'user',
};

export type RowAct = {
  readonly label: string;
  readonly icon: IconName;
  /** The key that does the same. */
  readonly hint?: string;
  readonly run: () => void;
};

/** The one button of a row: for what is to be done today, a task where the contact waits for its day. */
export function rowAct({ standing, action }: WorklistRow, state: PanelState): RowAct {
  const { key } = standing.account;
  const open = (): void => state.show({ name: 'account', account: key });
  const lead = leadOf(action, standing.today);
  if (lead?.contact) {
    const { code, stage, channel } = lead.contact;
    if (channel === 'call') {
      const call = (): void => state.journal.openCall(key);
      return { label: texts.call.button, icon: channelIcon.call, hint: 'c', run: call };
    }
    const label = code === 'stage' ? texts.stageButton[stage] : texts.contactButton[code];
    const common = { label, icon: channelIcon[channel] };
    if (channel === 'internal') return { ...common, run: open };
    return { ...common, hint: 'd', run: () => state.draftFor(key) };
  }
  if (!lead) return { label: texts.worklist.openAccount, icon: 'next', run: open };
  const { kind } = lead.task;
  return { label: texts.taskButton[kind], icon: taskIcon[kind] ?? 'note', run: open };
}

const taskIcon: { readonly [kind in TaskKind]?: IconName } = {
  'apply-credit': 'coin',
  'settle-residue': 'coin',
  'write-off': 'coin',
  'show-balance': 'ask',
  'mend-invoice': 'ask',
  'answer-question': 'mail',
  'send-invoice': 'mail',
  'follow-up': 'phone',
  'check-promise': 'search',
  'check-instalment': 'search',
  'check-debit': 'search',
};
