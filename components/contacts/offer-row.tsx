import type { PageOffer } from '../../lib/panel/journal/page-offer.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';

const t = texts.talk.contacts;

type OfferRowProps = { readonly offer: PageOffer; readonly onTake: (offer: PageOffer) => void };

/** What the page says otherwise than the contacts; taken over only by the user. */
export function OfferRow({ offer, onTake }: OfferRowProps) {
  const { name, email, phone } = offer;
  return (
    <p class="person-row">
      <span class="lines">{t.pageShows([name, email, phone].filter(Boolean).join(' · '))}</span>
      <Button compact onClick={() => onTake(offer)}>
        {t.take}
      </Button>
    </p>
  );
}
