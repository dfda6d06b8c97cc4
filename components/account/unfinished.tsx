import type { FormName } from '../../lib/domain/form-draft.ts';
import type { View } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk;

const titles: Readonly<Record<FormName, string>> = {
  promise: t.promises.title,
  dispute: t.disputes.new,
  question: t.questions.title,
  plan: t.plans.title,
  pause: t.pauses.title,
  'follow-up': t.followUps.title,
  person: t.contacts.person,
  correction: t.history.correction,
};

/** Where a form is filled in; `of`: id of the entry it is about. */
function viewOf(form: FormName, account: string, of: string | null): View {
  switch (form) {
    case 'promise':
      return { name: form, account, promise: of };
    case 'question':
      return { name: form, account, question: of };
    case 'dispute':
      return { name: form, account, dispute: null };
    case 'plan':
      return { name: form, account, plan: null };
    case 'follow-up':
      return { name: form, account, of };
    case 'person':
      return { name: form, account, person: of };
    // Its box stands open at the entry.
    case 'correction':
      return { name: 'timeline', account, invoice: null };
    case 'pause':
      return { name: form, account };
  }
}

/** Forms of this account that were begun and not saved, and the way back to each. */
export function Unfinished({ account }: { account: string }) {
  const { state } = usePanel();
  const drafts = Object.entries(state.journal.forms.drafts.value ?? {});
  if (drafts.length === 0) return null;
  return (
    <section class="section">
      {drafts.map(([key, { form }]) => (
        <div class="effect" key={key}>
          <span class="grow">{t.account.unfinished(titles[form])}</span>
          <Button
            compact
            onClick={() => state.show(viewOf(form, account, key.slice(form.length + 1) || null))}
          >
            {t.account.goOn}
          </Button>
        </div>
      ))}
    </section>
  );
}
