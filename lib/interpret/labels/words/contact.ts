import type { Words } from './words.ts';

/** The person to reach at the customer's. Several of these words are also used for the customer itself. */
export const contact: Words = {
  en: 'Contact; Contact name; Contact person; Person; Attention; Attn; Attn.; Primary contact; Billing contact',
  de: 'Ansprechpartner; Ansprechpartnerin; Kontakt; Kontaktperson; Ansprechperson; z. Hd.; zu Händen',
  fr: 'Contact; Nom du contact; Interlocuteur; Personne à contacter; Personne de contact; À l’attention de',
  es: 'Contacto; Nombre del contacto; Persona de contacto; A la atención de; Interlocutor',
  nl: 'Contact; Contactpersoon; Ter attentie van; T.a.v.; Naam contact; Aanspreekpunt',
  it: 'Contatto; Referente; Persona di contatto; Nome contatto; Alla cortese attenzione',
  pt: 'Contacto; Contato; Pessoa de contacto; Pessoa de contato; Nome do contacto; Nome do contato',
  sv: 'Kontakt; Kontaktperson; Er referens; Referens person; Att',
  da: 'Kontakt; Kontaktperson; Att.; Deres ref.',
  no: 'Kontakt; Kontaktperson; Att.; Deres ref.',
  fi: 'Yhteyshenkilö; Kontaktihenkilö; Kontakti',
  pl: 'Kontakt; Osoba kontaktowa; Osoba do kontaktu',
  cs: 'Kontakt; Kontaktní osoba',
  ja: 'ご担当者; ご担当者名; 連絡先担当者',
  zh: '联系人; 聯絡人; 联络人; 联系人姓名; 聯絡人姓名',
};
