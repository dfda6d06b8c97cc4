import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.settings;

/** The sites that were allowed, each to be given back. */
export function SitesSection() {
  const { state } = usePanel();
  const sites = state.sites.value;
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t.sites}</h2>
      </div>
      {sites.length === 0 && <p class="quiet">{t.noSites}</p>}
      <ul>
        {sites.map((site) => (
          <li class="site-row" key={site}>
            <span class="cut" title={site}>
              {site.replace(/\/\*$/, '')}
            </span>
            <Button compact look="plain" label={t.forgetSite(site)} onClick={() => state.forgetSite(site)}>
              {t.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
