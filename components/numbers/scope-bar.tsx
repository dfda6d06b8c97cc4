import { segmentId } from '../../lib/domain/policy.ts';
import type { NumbersView } from '../../lib/panel/numbers/numbers-view.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.numbers;
/** Stands for "all": no owner, segment or book is called so. */
const all = '*';

/** Of whom the numbers are: owner, segment, currency, books; each only where there is a choice. */
export function ScopeBar({ view }: { view: NumbersView }) {
  const { state } = usePanel();
  const desk = state.numbers;
  const scope = desk.scope.value;
  const into = desk.ratesInto.value;
  if (scope.account !== null)
    return (
      <div class="scope-bar">
        <b class="cut" dir="auto">
          {t.onlyCustomer(view.names.get(scope.account) ?? scope.account)}
        </b>
        <Button compact look="plain" onClick={() => desk.pick({ account: null })}>
          {t.wholeBook}
        </Button>
      </div>
    );
  return (
    <div class="scope-bar">
      {view.owners.some((owner) => owner !== '') && (
        <Picker
          class="picker boxed"
          shown={false}
          label={t.whose}
          value={scope.owner ?? all}
          choices={[
            { value: all, label: t.everybody },
            ...view.owners.map((owner) => ({ value: owner, label: owner || t.nobody })),
          ]}
          onPick={(value) => desk.pick({ owner: value === all ? null : value })}
        />
      )}
      <Picker
        class="picker boxed"
        shown={false}
        label={t.segment}
        value={scope.segment ?? all}
        choices={[
          { value: all, label: t.allSegments },
          ...segmentId.options.map((value) => ({ value, label: texts.segmentName[value] })),
        ]}
        onPick={(value) => desk.pick({ segment: segmentId.options.find((one) => one === value) ?? null })}
      />
      {(view.currencies.length > 1 || into !== null) && (
        <Picker
          class="picker boxed"
          shown={false}
          label={t.currency}
          value={scope.currency === 'all' ? 'all' : view.currency}
          choices={[
            ...view.currencies.map((value) => ({ value, label: value })),
            ...(into === null ? [] : [{ value: 'all', label: t.allIn(into) }]),
          ]}
          onPick={(currency) => desk.pick({ currency })}
        />
      )}
      {state.books.value.length > 1 && (
        <Picker
          class="picker boxed"
          shown={false}
          label={t.books}
          value={scope.allBooks ? 'all' : 'this'}
          choices={[
            { value: 'this', label: t.thisBook },
            { value: 'all', label: t.allBooks },
          ]}
          onPick={(value) => desk.pick({ allBooks: value === 'all' })}
        />
      )}
    </div>
  );
}
