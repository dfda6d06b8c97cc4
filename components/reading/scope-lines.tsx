import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { PageLink } from '../shared/page-link.tsx';

/** What the reading can speak for. */
export function ScopeLines({ snapshot: { scope, title, url } }: { snapshot: Snapshot }) {
  const t = texts.reading;
  const counts = [t.scopeRead(scope.read), scope.stated === null ? null : t.scopeStated(scope.stated)];
  const filter = scope.filtered === null ? t.filterUnknown : scope.filtered ? t.filtered : t.notFiltered;
  return (
    <section class="section last">
      <div class="section-head">
        <h2>{t.scope}</h2>
      </div>
      <p>{counts.filter((count) => count !== null).join(' · ')}</p>
      <p class="quiet">{filter}</p>
      <p class="quiet">{scope.complete ? t.complete : t.partial}</p>
      <p class="small quiet page-name">
        <PageLink url={url}>{title || url}</PageLink>
      </p>
    </section>
  );
}
