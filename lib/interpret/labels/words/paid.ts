import type { Words } from './words.ts';

/** What was paid so far. */
export const paid: Words = {
  en: `
    Recd.; Rcvd.; Amt. Recd.; Amt Recd; Paid Amount; Already paid; Received; Paid to Date; Paid; Payment Amount; Amount Paid; Amt Paid; Amt.
    paid; Total paid; Payments; Paid so far; Payment; Payments received; Amount received; Received amount;
    Amount settled; Settled; Settled amount; Collected; Collected amount; Cleared; Cleared amount; Credits;
    Applied; Applied amount; Amount applied; Payments/Credits; Payments & credits; Payments applied; Total
    payments; Paid to-date; Less payments; Paid/credited; Partial payment; Paid amt; Already received;
    Allocated; Amount collected; Paid in`,
  de: `
    Gezahlter Betrag; Bereits bezahlt; Erhalten; Bereits gezahlt; Bezahlt; Gezahlt; Zahlung; Zahlungen;
    Bezahlter Betrag; Zahlbetrag erhalten; Zahlungseingänge; Eingegangen; Geleistet; Beglichen;
    Ausgeglichener Betrag; Ausgeglichen; Summe Zahlungen; Erhaltene Zahlungen; Bisher bezahlt; Bisher
    gezahlt; Teilzahlung; Teilzahlungen; Bez. Betrag; Verrechnet; davon bezahlt; Zahlungsbetrag; Erhaltener
    Betrag; Bereits beglichen; Summe bezahlt; bezahlt (gesamt)`,
  fr: `
    Montant payé; Déjà réglé; Reçu; Payé à ce jour; Payé; Total payé; Réglé; Montant réglé; Montant reçu;
    Encaissé; Encaissements; Paiements; Paiement; Règlements; Règlement; Versé; Acomptes; Acompte versé;
    Acquitté; Montant encaissé; Déjà payé; Total réglé; Montant versé; Payée; Montant perçu; Total encaissé;
    Lettré`,
  es: `
    Cantidad Pagada; Ya pagado; Recibido; Pagado; Monto del pago; Importe pagado; Pagos; Pago; Cobrado;
    Importe cobrado; Total pagado; Total cobrado; Abonado; Abonos; Cobros; Monto pagado; Recibos; Pagos
    recibidos; Importe recibido; Monto recibido; Pagada; Ya cobrado; Valor pagado; Pagado hasta la fecha; A
    cuenta; Monto cobrado`,
  nl: `
    Betaald bedrag; Reeds betaald; Ontvangen; Betaald; Reeds voldaan; Voldaan; Betalingen; Betaling;
    Ontvangen bedrag; Totaal betaald; Al betaald; Betaald tot nu toe; Afgeletterd; Aanbetaling; Betaald
    totaal; Reeds ontvangen; Betaalde bedrag`,
  it: `
    Importo pagato; Già pagato; Ricevuto; Pagato a oggi; Pagata; Pagato; Incassato; Importo incassato;
    Pagamenti; Totale pagato; Saldato; Acconto; Acconti; Versato; Totale incassato; Importo versato; Importo
    saldato; Incassi; Riscosso; Già incassato; Pagato ad oggi; Pagato finora`,
  pt: `
    Montante Pago; Valor Pago; Já está pago; Recebido; Pago até à data; Pago até Hoje; Pago; Paga; Total
    Pago; Total Efetuado; Pagamentos; Total pago até à data; Valor recebido; Liquidado; Valor liquidado;
    Montante recebido; Recebimentos; Valor já pago; Já pago; Valor quitado; Recebido até à data;
    Regularizado; Amortizado; Quantia paga; Adiantamento; Pago até agora`,
  sv: `
    Betald Belopp; Redan betalats ut; Mottagna; Betalt hittills; Betald; Betalt; Betalningsbelopp; Inbetalt;
    Inbetalningar; Betalningar; Betalat; Betalat belopp; Inbetalt belopp; Betalt belopp; Erhållet; Totalt
    betalt; Hittills betalt; Betalning; Delbetalt belopp; Mottaget belopp`,
  da: `
    Allerede betalt; Modtaget; Betalt pr. d.d.; Betalt; Betalt beløb; Indbetalt; Indbetalinger; Betalinger;
    Indbetalt beløb; Modtaget beløb; Total betalt; Betalt i alt; Betaling; Hidtil betalt; Udlignet`,
  no: `
    Allerede betalt; Mottatt; Betalt til Dato; Betalt; Betalt beløp; Innbetalt; Innbetalinger; Betalinger;
    Innbetalt beløp; Mottatt beløp; Totalt betalt; Betaling; Hittil betalt; Betalt så langt`,
  fi: `
    Maksettu summa; Jo maksanut; Vastaanotetut; Maksettu tähän mennessä; Maksettu; Suoritettu; Suoritukset;
    Maksut; Maksettu yhteensä; Saatu; Saadut maksut; Maksettu määrä; Maksusuoritukset; Suoritus; Maksu`,
  pl: `
    Zapłacono; Przyjęto; Zapłacone; Zapłacona kwota; Kwota zapłacona; Wpłaty; Wpłacono; Wpłata; Otrzymano;
    Opłacono; Rozliczono; Kwota wpłacona; Zapłacona; Suma wpłat; Uregulowano; Opłacone; Płatności; Kwota
    otrzymana`,
  cs: `
    Již zaplacené; Zaplaceno ke dni; Zaplacené; Zaplaceno; Uhrazeno; Zaplacená částka; Uhrazená částka;
    Úhrady; Úhrada; Platby; Přijaté platby; Přijato; Již uhrazeno; Zaplaceno celkem; Uhrazeno celkem; Zapl.
    částka; Placeno`,
  ja: `
    既に支払済; 受信済; 現在までの支払済額; 支払済; 支払済み; 入金額; 入金済; 入金済額; 入金済み; 入金済金額; 支払済額; 支払済金額; 受領額; 回収額; 回収済; 入金; 消込額;
    入金合計; 既入金額; 決済額; 支払い済み`,
  zh: `
    已付金额; 已支付; 已付款; 已收; 已收到; 已付; 已付款金额; 已收金额; 已收金額; 已收款; 收款金额; 收款金額; 已支付金额; 已付金額; 已结金额; 已核销金额; 已核销; 實收金額;
    实收金额; 付款; 已收款项; 已收帳款; 已沖帳`,
};
