import type { Finding } from '../../lib/letters/letter.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { toField } from './address-rows.tsx';

const t = texts.draft;

export type Goes = { readonly askSender: () => void; readonly editWords: () => void };

/** The one click that does something about a finding. */
export function MendButton({ finding, primary, goes }: { finding: Finding; primary: boolean; goes: Goes }) {
  const { state } = usePanel();
  const { mend } = finding;
  if (mend === null) return null;
  const places = {
    'ask-sender': goes.askSender,
    'read-again': state.readAgain,
    'add-recipient': () => document.getElementById(toField)?.focus(),
    'open-reading': () => state.show({ name: 'reading' }),
    'open-account': () => state.show({ name: 'account', account: state.draftView.value?.account ?? '' }),
    'open-template': () => {
      const own = state.draftView.value?.own;
      if (own) state.openTemplate(own.id);
    },
    'edit-words': goes.editWords,
    'put-off': () => state.show({ name: 'put-off', account: state.draftView.value?.account ?? '' }),
    'change-way': () => document.querySelector<HTMLElement>('.control-strip select')?.focus(),
  };
  const act = typeof mend === 'string' ? places[mend] : () => state.mendDraft(finding);
  return (
    <Button compact look={primary ? 'primary' : undefined} onClick={act}>
      {nameOf(mend)}
    </Button>
  );
}

function nameOf(mend: NonNullable<Finding['mend']>): string {
  if (typeof mend === 'string') return t.mend[mend];
  if ('language' in mend) return t.mend.language(t.languageName[mend.language]);
  if ('add' in mend) return t.mend.add;
  return mend.write === '' ? t.mend.takeOut : t.mend.write(mend.write);
}
