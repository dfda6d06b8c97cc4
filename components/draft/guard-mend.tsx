import type { Day } from '../../lib/domain/day.ts';
import type { Finding } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { toField } from './address-rows.tsx';
import { momentText, useMove } from './use-move.ts';

const t = texts.draft;

/** Where a mend leads on the screen it stands on. */
export type Goes = {
  readonly askSender: () => void;
  readonly editWords: () => void;
  /** The contact was put off: the screen has done its work. */
  readonly leave: () => void;
};

type MendProps = {
  readonly finding: Finding;
  readonly account: string;
  readonly primary: boolean;
  readonly goes: Goes;
};

/** The one click that does something about a finding. */
export function MendButton({ finding, account, primary, goes }: MendProps) {
  const { state } = usePanel();
  const putOff = useMove(account);
  const { mend, says } = finding;
  if (mend === null) return null;
  const places = {
    'ask-sender': goes.askSender,
    'read-again': state.readAgain,
    'add-recipient': () => document.getElementById(toField)?.focus(),
    'open-reading': () => state.show({ name: 'reading' }),
    'open-account': () => state.show({ name: 'account', account }),
    'open-contacts': () => state.show({ name: 'contacts', account }),
    'open-template': () => {
      const own = state.draftView.value?.own;
      if (own) state.openTemplate(own.id);
    },
    'edit-words': goes.editWords,
    'put-off': () => state.show({ name: 'put-off', account }),
    'change-way': () => document.querySelector<HTMLElement>('.control-strip select')?.focus(),
    'write-instead': () => state.draftFor(account),
  };
  const act = (): void => {
    if (typeof mend === 'string') places[mend]();
    else if ('move' in mend)
      void putOff(mend.move, texts.guardText(says).title).then((moved) => moved && goes.leave());
    else state.mendDraft(finding);
  };
  return (
    <Button compact look={primary ? 'primary' : undefined} onClick={act}>
      {nameOf(mend, state.today.value)}
    </Button>
  );
}

function nameOf(mend: NonNullable<Finding['mend']>, today: Day): string {
  if (typeof mend === 'string') return t.mend[mend];
  if ('move' in mend) return t.mend.move(momentText(mend.move, today));
  if ('language' in mend) return t.mend.language(t.languageName[mend.language]);
  if ('add' in mend) return t.mend.add;
  return mend.write === '' ? t.mend.takeOut : t.mend.write(mend.write);
}
