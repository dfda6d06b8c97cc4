import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** A complaint arrived: it is looked into, and nobody presses meanwhile. */
export const disputeReceived: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Your query has arrived, {{ customer.name }}',
      opening: `Hello,

Thank you for telling us that something is not right with {{ dispute.invoice }}: {{ dispute.about }}. It is being looked into by {{ dispute.owner }}, and you will have an answer by {{ dispute.answer_by }}.

Until then you will not be reminded of the disputed part. Anything that helps, such as a delivery note or a photo, is welcome as a reply to this message.`,
      closing: closing.en,
    },
    de: {
      subject: 'Ihre Beanstandung ist angekommen, {{ customer.name }}',
      opening: `Guten Tag,

danke, dass Sie uns sagen, was an {{ dispute.invoice }} nicht stimmt: {{ dispute.about }}. {{ dispute.owner }} prüft das, und Sie erhalten bis zum {{ dispute.answer_by }} eine Antwort.

Bis dahin erinnern wir Sie nicht an den beanstandeten Teil. Was uns bei der Prüfung hilft, etwa ein Lieferschein oder ein Foto, schicken Sie gern als Antwort auf diese Nachricht.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Votre réclamation nous est parvenue, {{ customer.name }}',
      opening: `Bonjour,

Merci de nous avoir signalé un problème sur {{ dispute.invoice }} : {{ dispute.about }}. {{ dispute.owner }} s’en occupe, et vous aurez une réponse le {{ dispute.answer_by }} au plus tard.

D’ici là, la partie contestée ne fera l’objet d’aucun rappel. Tout élément utile, un bon de livraison ou une photo par exemple, peut être envoyé en réponse à ce message.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Hemos recibido su reclamación, {{ customer.name }}',
      opening: `Buenos días:

Gracias por avisarnos de que algo no es correcto en {{ dispute.invoice }}: {{ dispute.about }}. Lo está revisando {{ dispute.owner }}, y tendrá una respuesta a más tardar el {{ dispute.answer_by }}.

Hasta entonces no le recordaremos la parte reclamada. Todo lo que ayude, como un albarán o una foto, puede enviarlo en respuesta a este mensaje.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Uw melding is ontvangen, {{ customer.name }}',
      opening: `Goedendag,

Dank u dat u ons laat weten wat er niet klopt aan {{ dispute.invoice }}: {{ dispute.about }}. {{ dispute.owner }} zoekt het uit, en u krijgt uiterlijk {{ dispute.answer_by }} antwoord.

Tot die tijd herinneren wij u niet aan het betwiste deel. Wat helpt bij het uitzoeken, zoals een pakbon of een foto, kunt u als antwoord op dit bericht sturen.`,
      closing: closing.nl,
    },
  },
};
