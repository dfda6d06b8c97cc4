import type { Words } from './words.ts';

/** Terms of payment as words. */
export const terms: Words = {
  en: `
    Payment Terms; Payment Term; Terms; Payment Terms Code; Net terms; Pay terms; Pmt. terms; Terms of
    payment; Payment condition; Payment conditions`,
  de: `
    Zahlungsbedingungen; Zahlungsbedingung; Bedingungen; Zahlungskonditionen; Zahl.-Bed.; Konditionen; ZB`,
  fr: `
    Conditions de paiement; Termes de paiement; Terme de paiement; Conditions de règlement; Condition de
    règlement; Conditions; Délai de paiement; Modalités de paiement; Cond. paiement`,
  es: `
    Condiciones de pago; Plazos de pago; Términos de pago; Plazo de pago; Condición de pago; Términos;
    Condiciones; Forma y plazo; Cond. pago`,
  nl: `
    Betaalvoorwaarden; Betalingscondities; Betalingstermijn; Betalingsvoorwaarden; Betaalvoorwaarde;
    Voorwaarden; Betalingsvoorwaarde; Betaalconditie`,
  it: `
    Termini di pagamento; Termine di pagamento; Termini; Condizioni di pagamento; Cond. pagamento;
    Condizioni`,
  pt: `
    Termos de Pagamento; Condições de pagamento; Termo de pagamento; Condição de Pagamento; Condições; Prazo
    de Pagamento; Cond. pagamento; Condições pagamento`,
  sv: 'Betalningsvillkor; Betalning Villkor; Villkor; Bet.villkor',
  da: 'Betalingsbetingelser; Betalingsvilkår; Vilkår; Bet.betingelser',
  no: 'Betalingsvilkår; Betalingsbetingelser; Vilkår; Bet.betingelser',
  fi: 'Maksuehdot; Maksuehto; Ehdot; Maksuehto pv',
  pl: 'Warunki płatności; Zasady płatności; Warunki; Warunki zapłaty',
  cs: 'Platební podmínky; Platební termín; Podmínky; Podmínky platby',
  ja: '支払条件; 支払期限; 条項; 支払条項; お支払条件',
  zh: '付款条款; 付款條件; 付款条件; 付款期限; 條款; 付款方式条款; 账期; 帳期; 收款条件',
};
