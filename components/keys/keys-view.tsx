import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';

/** Which key does what. */
export function KeysView() {
  const t = texts.keys;
  return (
    <Frame bar={<BackBar title={t.title} />}>
      <section class="section">
        <p class="quiet">{t.text}</p>
        <dl class="key-list">
          {t.list.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd class="key-hint" key={key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Frame>
  );
}
