import type { Words } from './words.ts';

/** The day payment is due. */
export const dueDate: Words = {
  en: `
    Payable until; Pay until; Settle by; Due until; Payment expected by;
    Due at;
    Net due; Instalment due; Installment due; Instalment date; Installment date; Instalment due date;
    Due Date; Payment Due Date; Payment due on; Due; Due on; Due by; Date due; Due Dt; Net due date; Pay by;
    Payable by; Payment due; Payment date due; Maturity; Maturity date; Expiry date; Expiration date;
    Expires; Deadline; Payment deadline; Invoice due; Invoice due date; Falls due; Falls due on; Final due
    date; Baseline due date; Due for payment; Expected payment date due; Must be paid by; Inv. Due Date; Wanted by; Settle by; Pay by`,
  de: `
    Fälligkeitsdatum; Zahlungsstichtag; Zahlungsziel; Fälligkeit; Fälligkeits datum; Fällig; Fällig am;
    Fällig bis; Fällig zum; Zahlbar bis; Zahlbar am; Zu zahlen bis; Zahlungsfrist; Zahlungstermin;
    Nettofälligkeit; Netto-Fälligkeit; Nettofälligkeitsdatum; Netto fällig; Netto fällig am; Fälligk.;
    Fälligk.datum; Fäll.-Datum; Fälligkeitstag; Fälligkeitstermin; Fäll. am; Fälligkeit am; Fällig seit;
    Ablaufdatum; Zahlbar; Fälligkeitsdat.; Zahlungsfälligkeit`,
  fr: `
    Échéance; Date d'échéance; Date d'Échéance de Paiement; Date échéance; Date limite règlement; Échéance
    le; À échéance le; Échéance de paiement; Date limite de paiement; Date limite; Date d'exigibilité; À
    payer avant; À payer avant le; À payer le; À régler avant le; Date de paiement prévue; Date d’échéance;
    Exigible le; Échoit le; Éch.; Date éch.; Date ech.; Date d'éch.; Payable le; Dû le; Due le; Date de
    règlement prévue; Echéance; Date d'echeance; Date échéance facture`,
  es: `
    Fec. vto.; Fec. vcto.; F. vto.; Fecha de vencimiento; Fecha de pago; Fecha límite de pago; Vencimiento; Fecha vencimiento; Vence; Vence
    el; Vencimiento el; F. vencimiento; Fecha vto.; F. vto.; Fec. vencimiento; Fecha venc.; F. venc.; Vto.;
    Venc.; Fecha límite; Fecha de vcto.; Vcto.; Fecha de venc.; Pagar antes de; Fecha tope; Vencimiento de
    la factura; Plazo; Fecha de vencimiento neto; Caducidad; Vencimiento de pago; Fecha de vto.; Pago antes
    de`,
  nl: `
    Vervaldatum; Betaling Vervaldatum; Betaling vóór; Verval datum; Vervalt; Vervalt op; Vervaldag; Verval;
    Te betalen voor; Te betalen vóór; Betalen voor; Betalen vóór; Uiterste betaaldatum; Betaaldatum
    uiterlijk; Betaaltermijn; Betalingstermijn datum; Vervaldat.; Uiterlijke betaaldatum; Uiterlijk;
    Vervaldatum factuur; Betaald vóór; Betalen uiterlijk; Due date; Verv.dat.; Verv. dat.; Verv.datum;
    Vervaldt.`,
  it: `
    Scadenza; Data di scadenza; Pagamento dovuto per; Scadenza Fattura; Data scadenza; Data scad.; Scad.;
    Scade il; Scade; In scadenza; Scadenza pagamento; Data di scad.; Termine; Data scadenza fattura; Da
    pagare entro; Pagare entro; Pagamento entro; Data di scadenza netta; Termine di pagamento data; Data
    scadenza pagamento`,
  pt: `
    Vencto.; Vencimento em; Data de Vencimento; Data Limite de Pagamento; Data Vencimento; Pagamento devido em; Vencimento; Vence
    em; Vence a; Venc.; Data de venc.; Data venc.; Data vcto.; Vcto.; Dt. vencimento; Dt vencimento; Prazo;
    Data limite; Data-limite; Pagar até; Pagamento até; Dt. venc.; Data de pagamento prevista; Data do
    vencimento; Data vencto; Data de expiração; Expira`,
  sv: `
    Förfallodatum; Förfallo Datum; Förfallodag; Förfaller; Förfaller den; Förf.datum; Förf.dat; Förf.dag;
    Betalas senast; Betala senast; Sista betalningsdag; Sista bet.dag; Förfallodat; Betalningsdatum senast;
    Slutbetalningsdatum; Förfall; Oss tillhanda; Förfallodatum netto; Utgångsdatum`,
  da: `
    Forfaldsdato; Forfaldsdag; Betaling forfalder den; Betalingsfrist; Forfald; Forfalder; Forfalder den;
    Betales senest; Sidste betalingsdag; Sidste rettidige betalingsdag; Sidste rettidige betaling;
    Betalingsdato senest; Forf.dato; Rettidig betaling; Frist; Forfaldsdato netto; Udløbsdato;
    Betalingsfrist dato; Forfalds dato; Sidste betalingsfrist`,
  no: `
    Forfallsdato; Utløpsdato; Betaling forfaller; Forfall; Forfaller; Forfaller den; Betales innen;
    Betalingsfrist; Siste betalingsdag; Forf.dato; Frist; Forfallsdag; Betal innen; Forfalls dato;
    Betalingsfrist dato; Forfaller til betaling`,
  fi: `
    Eräpäivä; Maksun eräpäivä; Eräpvm; Erä pvm; Erääntyy; Erääntyy pvm; Eräpv; Viimeinen maksupäivä;
    Maksupäivä viimeistään; Maksettava viimeistään; Eräpäivämäärä; Maksuaika päättyy; Maksun eräpvm; Netto
    eräpäivä; Eräpäivä (netto); Maksupäivä; Vanhenee`,
  pl: `
    Term. płatn.; Termin płatności; Termin; Termin zapłaty; Termin płat.; Data płatności; Termin wymagalności; Data
    wymagalności; Płatne do; Zapłata do; Termin zapł.; Data zapłaty do; Wymagalność; Płatność do; Data
    terminu płatności; Zapłacić do; Termin płatności faktury; Data wygaśnięcia`,
  cs: `
    Datum splatnosti; Termín splnění; Platba splatná dne; Splatnost; Splatná; Splatné; Splatno; Splatné dne;
    Splatno dne; Splatná dne; Dat. splatnosti; Zaplatit do; Lhůta splatnosti; Den splatnosti; Uhradit do;
    Termín splatnosti; Splatnost faktury; Splatnost dne; Termín platby; Datum splatnosti faktury`,
  ja: `
    支払期日; 期日; 期限; 支払い期日; 支払い期限; 期限日; 支払期限日; 入金予定日; 入金期日; 入金期限; 回収予定日; 決済期日; 満期日; 正味支払期日; 支払予定日; 振込期限; お支払期限;
    お支払い期限; 支払期限; 請求期限; 回収期日`,
  zh: `
    到期日期; 到期日; 付款到期日; 截止日期; 付款到期; 應付款日期; 付款期限日; 应收日期; 應收日期; 应付日期; 付款截止日期; 付款截止日; 付款到期日期; 截止付款日期; 到期; 最后付款日;
    最後付款日; 收款期限; 应收款日期; 净到期日; 還款日; 預計收款日; 付款日`,
};
