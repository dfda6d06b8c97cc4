import { texts } from '../../../lib/panel/texts/texts.ts';
import { Button } from '../../shared/button.tsx';
import { FilePicker } from '../../shared/file-picker.tsx';
import { Icon } from '../../shared/icon.tsx';
import { usePanel } from '../../shared/panel-context.ts';

const t = texts.policy;

/** The plan as one file; one with errors is refused whole, each named by its line with its mend. */
export function PlanFile() {
  const { state } = usePanel();
  const faults = state.plan.fileFaults.value;
  return (
    <section class="section last">
      <div class="section-head">
        <h2>{t.file}</h2>
        <span class="small quiet">{t.version(state.plan.policy.value.version)}</span>
      </div>
      <div class="button-row data-row">
        <Button icon="download" onClick={state.plan.saveFile}>
          {t.saveFile}
        </Button>
        <FilePicker label={t.readFile} accept=".json,application/json" onFile={state.plan.readFile} />
        <Button look="plain" onClick={state.plan.usual}>
          {t.usual}
        </Button>
      </div>
      {faults.length > 0 && (
        <div class="guard-finding" data-tone="bad" role="alert">
          <Icon name="warn" />
          <div>
            <p>{t.refused(faults.length)}</p>
            <ul>
              {faults.slice(0, 20).map((fault) => (
                <li key={`${fault.line} ${fault.at}`}>
                  {fault.line !== null && <b>{t.line(fault.line)} </b>}
                  {t.faultAt(fault)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
