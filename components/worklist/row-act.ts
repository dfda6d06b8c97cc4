import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { Channel } from '../../lib/domain/policy.ts';
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

/** The one button of a row. A call is made outside, so its button opens the note that is taken during it. */
export function rowAct({ standing, action }: WorklistRow, state: PanelState): RowAct {
  const { key } = standing.account;
  const open = (): void => state.show({ name: 'account', account: key });
  if (action.contact) {
    const { stage, channel } = action.contact;
    if (channel === 'call') {
      return { label: texts.call.button, icon: channelIcon.call, hint: 'n', run: () => state.openNote(key) };
    }
    const common = { label: texts.stageButton[stage], icon: channelIcon[channel] };
    if (channel === 'internal') return { ...common, run: open };
    return { ...common, hint: 'd', run: () => state.draftFor(key) };
  }
  switch (action.tasks[0]?.kind) {
    case 'apply-credit':
      return { label: texts.worklist.applyCredit, icon: 'coin', run: open };
    case 'show-balance':
      return { label: texts.worklist.showBalance, icon: 'ask', run: open };
    default:
      return { label: texts.worklist.openAccount, icon: 'next', run: open };
  }
}
