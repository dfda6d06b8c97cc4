import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** A complaint arrived: it is looked into, and nobody presses meanwhile. */
export const disputeReceived: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Your query has arrived, {{ customer.name }}',
      opening: `Hello,

Thank you for telling us that something is not right with {{ 'invoice number' | blank }}: {{ 'what is disputed' | blank }}. It is being looked into by {{ 'who works on it' | blank }}, and you will have an answer by {{ 'day of the answer' | blank }}.

Until then we do not remind you of the disputed part. Anything that helps, such as a delivery note or a photo, is welcome as a reply to this message.`,
      closing: closing.en,
    },
    de: {
      subject: 'Ihre Beanstandung ist angekommen, {{ customer.name }}',
      opening: `Guten Tag,

danke, dass Sie uns sagen, was an {{ 'invoice number' | blank }} nicht stimmt: {{ 'what is disputed' | blank }}. {{ 'who works on it' | blank }} prüft das, und Sie erhalten bis zum {{ 'day of the answer' | blank }} eine Antwort.

Bis dahin erinnern wir Sie nicht an den beanstandeten Teil. Was uns bei der Prüfung hilft, etwa ein Lieferschein oder ein Foto, schicken Sie gern als Antwort auf diese Nachricht.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Votre réclamation nous est parvenue, {{ customer.name }}',
      opening: `Bonjour,

Merci de nous avoir signalé un problème sur {{ 'invoice number' | blank }} : {{ 'what is disputed' | blank }}. {{ 'who works on it' | blank }} s’en occupe, et vous aurez une réponse le {{ 'day of the answer' | blank }} au plus tard.

D’ici là, la partie contestée ne fera l’objet d’aucun rappel. Tout élément utile, un bon de livraison ou une photo par exemple, peut être envoyé en réponse à ce message.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Hemos recibido su reclamación, {{ customer.name }}',
      opening: `Buenos días:

Gracias por avisarnos de que algo no es correcto en {{ 'invoice number' | blank }}: {{ 'what is disputed' | blank }}. Lo está revisando {{ 'who works on it' | blank }}, y tendrá una respuesta a más tardar el {{ 'day of the answer' | blank }}.

Hasta entonces no le recordaremos la parte reclamada. Todo lo que ayude, como un albarán o una foto, puede enviarlo en respuesta a este mensaje.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Uw melding is ontvangen, {{ customer.name }}',
      opening: `Goedendag,

Dank dat u ons laat weten wat er niet klopt aan {{ 'invoice number' | blank }}: {{ 'what is disputed' | blank }}. {{ 'who works on it' | blank }} zoekt het uit, en u krijgt uiterlijk {{ 'day of the answer' | blank }} antwoord.

Tot die tijd herinneren wij u niet aan het betwiste deel. Wat helpt bij het uitzoeken, zoals een pakbon of een foto, kunt u als antwoord op dit bericht sturen.`,
      closing: closing.nl,
    },
  },
};
