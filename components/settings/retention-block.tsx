import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.settings;
const choices = [1, 2, 3, 5, 7, 10];
const never = '';

/** After how long what is done goes; what that would delete is counted first. */
export function RetentionBlock() {
  const { state } = usePanel();
  const years = state.retention.value;
  const found = state.outdated.value;
  return (
    <>
      <h3>{t.retention}</h3>
      <p class="small quiet">{t.retentionText}</p>
      <Picker
        class="picker boxed"
        shown={false}
        label={t.retention}
        value={String(found?.years ?? years ?? never)}
        choices={[
          { value: never, label: t.retentionNever },
          ...choices.map((value) => ({ value: String(value), label: t.retentionYears(value) })),
        ]}
        onPick={(picked) => state.chooseRetention(picked === never ? null : Number(picked))}
      />
      {found && (
        <div class="guard-finding" data-tone="bad" role="alert">
          <Icon name="warn" />
          <div>
            <p>{t.retentionFinds(found.years, found.counts)}</p>
            <div class="mend">
              <Button compact onClick={state.confirmRetention}>
                {t.retentionYes}
              </Button>
              <Button compact look="plain" onClick={state.leaveRetention}>
                {t.keep}
              </Button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
