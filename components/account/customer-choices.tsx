import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import { language } from '../../lib/domain/language.ts';
import { segmentId } from '../../lib/domain/policy.ts';
import { tone } from '../../lib/domain/tone.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.customer;
const kinds = ['business', 'consumer'] as const;

type Props = {
  readonly account: string;
  readonly settings: AccountSettings;
  readonly onChange: (settings: AccountSettings) => void;
};

/** Segment, kind, language, tone, who pays, and how. */
export function CustomerChoices({ account, settings, onChange }: Props) {
  const { state } = usePanel();
  const others = (state.worklist.value ?? []).flatMap(({ standing }) =>
    standing.account.key === account ? [] : [{ value: standing.account.key, label: standing.account.name }],
  );
  const put = (change: Partial<AccountSettings>): void => onChange({ ...settings, ...change });
  const one = <T extends string>(
    label: string,
    value: T | null,
    none: string,
    options: readonly { readonly value: T; readonly label: string }[],
    pick: (value: T | null) => void,
  ) => (
    <div class="pair-line">
      <span class="quiet">{label}</span>
      <Picker
        class="picker boxed"
        shown={false}
        label={label}
        value={value ?? ''}
        choices={[{ value: '', label: none }, ...options]}
        onPick={(picked) => pick(options.find((option) => option.value === picked)?.value ?? null)}
      />
    </div>
  );
  return (
    <>
      {one(
        t.segment,
        settings.segment,
        t.byRules,
        segmentId.options.map((value) => ({ value, label: texts.segmentName[value] })),
        (segment) => put({ segment }),
      )}
      {one(
        t.kind,
        settings.customerKind,
        t.notKnown,
        kinds.map((value) => ({ value, label: t.kinds[value] })),
        (customerKind) => put({ customerKind }),
      )}
      {one(
        t.language,
        settings.language,
        t.ofTheBook,
        language.options.map((value) => ({ value, label: texts.draft.languageName[value] })),
        (next) => put({ language: next }),
      )}
      {one(
        t.tone,
        settings.tone,
        t.ofTheStep,
        tone.options.map((value) => ({ value, label: texts.policy.tones[value] })),
        (next) => put({ tone: next }),
      )}
      {one(t.head, settings.headOffice, t.itself, others, (headOffice) => put({ headOffice }))}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.directDebit}
          onChange={(event) => put({ directDebit: event.currentTarget.checked })}
        />
        {t.debit}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.interest}
          onChange={(event) => put({ interest: event.currentTarget.checked })}
        />
        {t.interest}
      </label>
    </>
  );
}
