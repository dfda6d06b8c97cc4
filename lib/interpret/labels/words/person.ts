import type { Words } from './words.ts';

/** What somebody at the customer's does there. Read only beside the name of a person: a line has a position, too. */
export const role: Words = {
  en: 'Role; Job title; Job; Position; Title; Contact role; Contact title',
  de: 'Funktion; Rolle; Position; Stellung; Aufgabe',
  fr: 'Fonction; Rôle; Poste; Qualité',
  es: 'Cargo; Puesto; Función; Rol',
  nl: 'Functie; Rol; Functietitel',
  it: 'Ruolo; Qualifica; Funzione',
  pt: 'Cargo; Função',
  sv: 'Roll; Befattning; Titel',
  da: 'Rolle; Stilling; Titel',
  no: 'Rolle; Stilling; Tittel',
  fi: 'Rooli; Tehtävänimike',
  pl: 'Stanowisko; Rola',
  cs: 'Pozice; Funkce; Role',
  ja: '役職',
  zh: '职位; 職稱; 职务',
};

/** The language somebody is written to in. */
export const spoken: Words = {
  en: 'Language; Preferred language; Correspondence language; Contact language',
  de: 'Sprache; Korrespondenzsprache; Bevorzugte Sprache',
  fr: 'Langue; Langue de correspondance; Langue préférée',
  es: 'Idioma; Idioma preferido',
  nl: 'Taal; Voorkeurstaal; Correspondentietaal',
  it: 'Lingua; Lingua preferita',
  pt: 'Idioma; Língua',
  sv: 'Språk',
  da: 'Sprog',
  no: 'Språk',
  fi: 'Kieli',
  pl: 'Język',
  cs: 'Jazyk',
  ja: '言語',
  zh: '语言; 語言',
};
