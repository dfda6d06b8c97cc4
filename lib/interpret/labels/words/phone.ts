import type { Words } from './words.ts';

/** Telephone. */
export const phone: Words = {
  en: `
    Phone; Phone No; Mobile No; Phone Number; Telephone; Tel; Tel.; Mobile; Phone no.; Contact number;
    Contact no; Cell; Cell phone; Contact phone; Telephone number`,
  de: `
    Telefon; Telefonnummer; Mobilfunknummer; Tel.; Telefon-Nr.; Tel; Tel.-Nr.; Handy; Mobil; Rufnummer;
    Mobiltelefon; Tel.nr.`,
  fr: `
    Téléphone; N° Mobile; Tél.; Tél; Téléphone client; Numéro de téléphone; Mobile; Portable; Tel; N° de
    téléphone`,
  es: `
    Teléfono; Teléfono No.; Nº Móvil; Número de teléfono; Tel.; Tfno.; Tlf.; Tlfno.; Móvil; Celular; Tel;
    Tfno`,
  nl: 'Telefoon; Telefoonnummer; Mobiel nummer; Tel.; Tel; Mobiel; GSM; Telefoonnr.; Telefoon nr.',
  it: `
    Telefono; N. di telefono; Num. Cellulare; Tel.; Tel; Cellulare; Cell.; Numero di telefono; Recapito`,
  pt: `
    Telefone; Nº de Telefone; Nr. de Telemóvel; Telefone Celular; Fone; Tel.; Telemóvel; Celular; Tel;
    Contacto telefónico; Nº telefone`,
  sv: 'Telefon; Telefon Nummer; Mobil Nummer; Telefonnummer; Tel; Tel.; Mobil; Mobilnummer; Telefonnr',
  da: 'Telefon; Tel.; Tlf.; Tlf; Mobil; Telefonnummer; Telefonnr.; Mobilnr.',
  no: 'Telefon; Tlf; Tlf.; Mobil; Telefonnummer; Tel.; Telefonnr; Mobilnummer',
  fi: `
    Puhelin; Puhelinnumero; Matkapuhelin; Puh.; Puh; Matkapuh.; GSM; Puhelinnro; Matkapuhelinnumero`,
  pl: 'Telefon; Tel.; Tel; Nr telefonu; Numer telefonu; Telefon kontaktowy; Komórka',
  cs: 'Telefon; Tel.; Tel; Mobil; Telefonní číslo; Tel. číslo',
  ja: '電話; 電話番号; TEL; 携帯; 携帯電話; 連絡先電話番号; 電話No',
  zh: '电话; 手机号码; 電話; 电话号码; 電話號碼; 联系电话; 聯絡電話; 手机; 手機; 手机号; 电话号; 聯繫電話; 手機號碼',
};
