import type { Language } from '../domain/language.ts';

/** How to have no more messages at this address, as a paragraph of its own. */
export const optOutLines: { readonly [language in Language]: string } = {
  en: 'If you would rather not hear from us at this address, reply “stop” and we will write to it no more.',
  de: 'Möchten Sie unter dieser Adresse keine Nachrichten mehr von uns, antworten Sie mit „Stopp“; wir schreiben dann nicht mehr dorthin.',
  fr: 'Si vous ne souhaitez plus recevoir nos messages à cette adresse, répondez «\u00A0stop\u00A0» et nous n’y écrirons plus.',
  es: 'Si prefiere no recibir más mensajes en esta dirección, responda «baja» y no volveremos a escribirle a ella.',
  nl: 'Wilt u op dit adres geen berichten meer van ons, antwoord dan met ‘stop’; wij schrijven er dan niet meer naartoe.',
};

/** Somebody's own way of saying so counts as well. */
export const speaksOfOptingOut = (text: string): boolean =>
  /[“„‘«"']\s?(?:stop|stopp|baja)\s?[”“’»"']|\bopt(?:ing)? out\b|\bunsubscribe\b|\babmelden\b|désinscri|\bdarse de baja\b|\bafmelden\b/iu.test(
    text,
  );
