import type { Words } from './words.ts';

/** Where mail to the customer goes. */
export const email: Words = {
  en: `
    Email; Email Id; Contact Email; E-mail; E-mail address; Email address; Customer email; Client email;
    Mail; Billing email; Email to; Contact e-mail; Customer e-mail; Invoice email; A/P email; Accounts
    payable email`,
  de: `
    E-Mail; E-Mail-ID; E-Mail-Adresse des Kontakts; E-Mail-Adresse; Email; Mail; E-Mail Kunde;
    Rechnungs-E-Mail; Mailadresse; Kunden-E-Mail`,
  fr: `
    Identifiant Email; Email; E-mail; Courriel du contact; Courriel; Adresse e-mail; Adresse email; Adresse
    électronique; Mail; Courriel client; Mél; Email client`,
  es: `
    Correo electrónico; Correo; Email del Contacto; Correo de Contacto; E-mail; Email; Correo-e; Correo
    electrónico del cliente; Mail`,
  nl: 'E-mail; E-mail-ID; Contact e-mail; E-mailadres; Email; E-mail adres; Mail; E-mail klant',
  it: `
    E-mail; ID Email; Email; Email di contatto; Indirizzo e-mail; Posta elettronica; Mail; Indirizzo email;
    PEC; Email cliente`,
  pt: `
    Email; ID de Email; E-mail; Email de Contato; Correio eletrónico; Endereço de e-mail; Correio
    electrónico; E-mail do cliente; Endereço de email`,
  sv: 'E-post; epost; Kontakt e-post; E-postadress; E-mail; Email; Mejl; Mejladress; E-postadr.; Mail',
  da: 'E-mail; E-mailkontakt; E-post; Email; E-mailadresse; Mail; E-mail adresse',
  no: 'E-post; Kontakt Epost; Epost; E-mail; Email; E-postadresse; Mail; E-post adresse',
  fi: `
    Sähköpostiosoite; sähköpostitunnus; Sähköposti; E-mail; Email; S-posti; Sähköpostiosoitteet; Sposti`,
  pl: `
    Adres e-mail; Email kontaktowy; E-mail; Email; Mail; Poczta e-mail; E-mail klienta; Adres email`,
  cs: 'E-mail; Email; Mail; E-mailová adresa; Emailová adresa',
  ja: 'Eメール; メールアドレス; メール; Email; E-mail; 電子メール; Eメールアドレス; メアド; E-メール',
  zh: '电子邮件; 电子邮件ID; 電子郵件; 聯絡人電子郵件; 邮箱; 邮件; 電郵; 電子郵件地址; 电子邮箱; 邮箱地址; E-mail; Email; 電子信箱; 邮件地址; 信箱',
};
