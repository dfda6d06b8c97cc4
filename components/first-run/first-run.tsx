import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';
import { usePanel } from '../shared/panel-context.ts';

const icons: readonly IconName[] = ['page', 'check', 'mail'];

/** Three sentences and the one site that will be asked for. */
export function FirstRun({ host }: { host: string }) {
  const { state } = usePanel();
  const t = texts.firstRun;
  return (
    <section class="first-run">
      <Mark />
      <h2>{t.title}</h2>
      <ol>
        {t.steps.map((step, index) => (
          <li key={step}>
            <Icon name={icons[index] ?? 'check'} />
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <Button look="primary" icon="page" onClick={state.readSite}>
        {t.read(host)}
      </Button>
      <Button onClick={state.openSampleBooks}>{t.sample}</Button>
      <p class="promise small">
        <Icon name="lock" />
        <span>{t.promise}</span>
      </p>
    </section>
  );
}
