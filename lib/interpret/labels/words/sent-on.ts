import type { Words } from './words.ts';

/**
 * The day an invoice was sent or delivered to the customer. The day goods were delivered, a reminder was sent or the
 * customer opened it is another thing.
 */
export const sentOn: Words = {
  en: `
    Sent; Sent on; Sent at; Sent date; Date sent; Invoice sent; Invoice sent on; Invoice sent date; First sent;
    Issued to customer on; Emailed; Emailed on; E-mailed on; Email sent on; Date emailed; Delivered on;
    Delivered at; Invoice delivered on; Invoice delivery date; Mailed on; Dispatched on`,
  de: `
    Versendet; Versendet am; Versandt am; Gesendet; Gesendet am; Verschickt am; Rechnung versendet am;
    Rechnungsversand; Rechnungsversand am; Zugestellt am; Versanddatum Rechnung; Gemailt am; Per E-Mail am`,
  fr: `
    Envoyée le; Envoyé le; Envoyée; Date d'envoi; Date d'envoi facture; Facture envoyée le; Transmise le;
    Date de transmission; Remise le`,
  es: `
    Enviada el; Enviado el; Enviada; Fecha de envío; Factura enviada el; Fecha de envío de la factura; Entregada el;
    Remitida el`,
  nl: `
    Verzonden; Verzonden op; Verstuurd; Verstuurd op; Verzenddatum; Verzenddatum factuur; Factuur verzonden op;
    Gemaild op`,
  it: `
    Inviata il; Inviato il; Inviata; Data invio; Data di invio; Data invio fattura; Fattura inviata il; Consegnata il;
    Trasmessa il`,
  pt: `
    Enviada em; Enviado em; Enviada; Data de envio; Data do envio; Fatura enviada em; Entregue em; Data de envio da
    fatura`,
  sv: `
    Skickad; Skickad den; Skickades; Skickat; Skickat datum; Utskickad; Utskickad den; Utskicksdatum; Faktura skickad`,
  da: `
    Sendt; Sendt den; Afsendt; Afsendt den; Afsendelsesdato; Faktura sendt; Sendt dato`,
  no: `
    Sendt; Sendt den; Utsendt; Utsendt den; Utsendelsesdato; Faktura sendt; Sendt dato`,
  fi: `
    Lähetetty; Lähetyspäivä; Lähetetty pvm; Laskun lähetyspäivä; Lasku lähetetty; Toimitettu asiakkaalle`,
  pl: `
    Wysłano; Wysłana; Data wysłania; Data wysyłki faktury; Wysłano dnia; Faktura wysłana; Data wysyłki e-mail;
    Doręczono`,
  cs: `
    Odesláno; Odeslána; Odesláno dne; Datum odeslání; Datum odeslání faktury; Faktura odeslána; Doručeno dne`,
  ja: `
    送信日; 送付日; 発送日; 請求書送付日; 請求書送信日; 送信日時; 送付済み日; メール送信日`,
  zh: `
    发送日期; 發送日期; 发送时间; 發送時間; 寄出日期; 发出日期; 發出日期; 开票发送日; 送达日期; 送達日期`,
};
