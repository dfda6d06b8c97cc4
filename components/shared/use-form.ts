import { useMemo } from 'preact/hooks';
import { type FormDraft, type FormName, type FormOf, formKey } from '../../lib/domain/form-draft.ts';
import { usePanel } from './panel-context.ts';

export type Form<F extends FormName> = {
  /** As it was left; null: being read. */
  readonly now: FormOf<F> | null;
  /** Something is typed in it that is not saved. */
  readonly begun: boolean;
  /** Kept on disk with every key. */
  readonly change: (changes: Partial<FormOf<F>>) => void;
  /** It was saved. */
  readonly done: () => void;
  readonly discard: () => void;
};

/** A form of the account on screen: there again as it was left, until it is saved or discarded. `of`: id of what it is about. */
export function useForm<F extends FormName>(form: F, of: string, blank: () => FormOf<F>): Form<F> {
  const { forms } = usePanel().state.journal;
  const key = formKey(form, of);
  const first = useMemo(blank, [key]);
  const all = forms.drafts.value;
  const kept = all?.[key];
  const now = kept && isOf(kept, form) ? kept : first;
  return {
    now: all && now,
    begun: kept !== undefined,
    change: (changes) => forms.keep(key, { ...now, ...changes }),
    done: () => forms.drop(key),
    discard: () => forms.discard(key),
  };
}

const isOf = <F extends FormName>(draft: FormDraft, form: F): draft is FormOf<F> => draft.form === form;
