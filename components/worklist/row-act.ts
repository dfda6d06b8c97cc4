import type { TaskKind, WorklistRow } from '../../lib/collect/next-action.ts';
import type { RowLook } from '../../lib/domain/first-list.ts';
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

type RowAct = RowLook['act'];

/** Does what a row's button stands for; while the book is being read, it opens the account. */
export function actFor(account: string, goes: RowAct['goes'], state: PanelState): void {
  if (goes === 'account' || state.worklist.peek() === null) state.show({ name: 'account', account });
  else if (goes === 'call') state.journal.openCall(account);
  else state.draftFor(account);
}

/** The one button of a row: for what is to be done today, a task where the contact waits for its day. */
export function rowAct({ standing, action }: WorklistRow): RowAct {
  const lead = leadOf(action, standing.today);
  if (lead?.contact) {
    const { code, stage, channel } = lead.contact;
    const icon = channelIcon[channel];
    if (channel === 'call') return { label: texts.call.button, icon, hint: 'c', goes: 'call' };
    const label = code === 'stage' ? texts.stageButton[stage] : texts.contactButton[code];
    return channel === 'internal'
      ? { label, icon, hint: null, goes: 'account' }
      : { label, icon, hint: 'd', goes: 'draft' };
  }
  if (!lead) return { label: texts.worklist.openAccount, icon: 'next', hint: null, goes: 'account' };
  const { kind } = lead.task;
  return { label: texts.taskButton[kind], icon: taskIcon[kind] ?? 'note', hint: null, goes: 'account' };
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
