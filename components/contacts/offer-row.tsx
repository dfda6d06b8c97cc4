import type { PageOffer } from '../../lib/panel/journal/page-offer.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';

const t = texts.talk.contacts;

type OfferRowProps = {
  readonly offer: PageOffer;
  readonly onTake: () => void;
  readonly onDismiss: () => void;
};

/** What the page says otherwise than the contacts; taken over only by the user, and shown no more once waved away. */
export function OfferRow({ offer, onTake, onDismiss }: OfferRowProps) {
  const { name, role, email, phone, language } = offer;
  const facts = [name, role, email, phone, language && t.languages[language]];
  return (
    <p class="person-row">
      <span class="lines">{t.pageShows(facts.filter(Boolean).join(' · '))}</span>
      <span class="acts">
        <Button compact onClick={onTake}>
          {t.take}
        </Button>
        <Button compact look="plain" onClick={onDismiss}>
          {t.dismiss}
        </Button>
      </span>
    </p>
  );
}
