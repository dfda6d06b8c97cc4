import { useState } from 'preact/hooks';
import type { ContactRule } from '../../lib/domain/letter-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';
import { TextRow } from '../shared/text-row.tsx';

const t = texts.templates.ruleEditor;
const kinds = ['both', 'consumer', 'business'] as const satisfies readonly ContactRule['of'][];

/** A rule for a country that has none. */
export function AddRule() {
  const { state } = usePanel();
  const [country, setCountry] = useState('');
  const [of, setOf] = useState<ContactRule['of']>('both');
  return (
    <details class="file-rows">
      <summary class="small">{t.country}</summary>
      <TextRow id="rule-country" label={t.country} hint={t.countryHint} value={country} onText={setCountry} />
      <div class="pair-line">
        <Picker
          class="picker boxed"
          shown={false}
          label={t.kind}
          value={of}
          choices={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onPick={(picked) => setOf(kinds.find((one) => one === picked) ?? of)}
        />
        <Button
          compact
          onClick={() => {
            state.tables.addRule(country, of);
            setCountry('');
          }}
        >
          {t.addRule}
        </Button>
      </div>
    </details>
  );
}
