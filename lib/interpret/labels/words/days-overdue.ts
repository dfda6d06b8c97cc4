import type { Words } from './words.ts';

/** Days past due, or the age in days. */
export const daysOverdue: Words = {
  en: `
    Overdue Days; Age (Days); Age; Overdue; Days overdue; Aging; Days past due; Days late; Overdue (days);
    Days o/d; Past due days; Past due (days); Days Past Due (DPD); DPD; Age in days; Ageing; Ageing (days);
    Aging (days); Aging days; Arrears (days); Days in arrears; Days delayed; Delay (days); Days outstanding;
    Overdue by; Overdue by (days); Late (days); Days late (net); Late by; Days since due; Days due; Past
    due; Days; Number of days overdue; Days delinquent; No. of days overdue; Delay; Days after due`,
  de: `
    Überfällige Tage; Alter (Tage); Alter; Tage überfällig; Überfällig (Tage); Überfällig seit; Überfällig
    seit (Tage); Verzug; Verzugstage; Tage in Verzug; Verzug (Tage); Tage Verzug; Verspätung (Tage); Tage;
    Überfälligkeit; Überfälligkeit (Tage); Überfällig; Tage nach Fälligkeit; Verspätung; Verzug in Tagen;
    Überf. Tage; Fällig seit Tagen; Alter in Tagen; Tage fällig`,
  fr: `
    Jours en retard; Age (jours); Âge; Ancienneté; Retard; Retard (jours); Jours de retard; Nb jours de
    retard; Nb de jours de retard; Nombre de jours de retard; Jours échus; Ancienneté (jours); Âge (jours);
    Retard en jours; Retard (j); J. de retard; Jours; Délai dépassé; Dépassement; Nb jours; En retard
    (jours); En retard de; Jours après échéance`,
  es: `
    Días atrasados; Edad (Días); Edad; Días de retraso; Días de atraso; Días vencidos; Retraso; Retraso
    (días); Días de mora; Días mora; Mora; Antigüedad; Antigüedad (días); Días; Días vencida; Atraso; Atraso
    (días); Días transcurridos; Vencido (días); Días de vencimiento; Días de vencido; Días vencido; Nº días`,
  nl: `
    Achterstallige dagen; Leeftijd (dagen); Leeftijd; Dagen te laat; Dagen achterstallig; Dagen over
    vervaldatum; Te laat (dagen); Dagen over; Dagen vervallen; Achterstand (dagen); Dagen; Ouderdom;
    Ouderdom (dagen); Dagen open; Aantal dagen te laat; Dagen verlopen; Vervallen (dagen); Overschrijding;
    Aantal dagen; Dagen overschreden; Dagen over tijd; Dgn; Dgn. te laat; Dgn te laat`,
  it: `
    Giorni di ritardo; Età (giorni); Età; Giorni ritardo; Ritardo; Ritardo (giorni); Ritardo (gg); GG
    ritardo; Gg. ritardo; Gg di ritardo; Giorni scaduti; Giorni; Giorni di scaduto; Anzianità; Anzianità
    (giorni); Giorni scadenza; Giorni da scadenza; Scaduto da; Scaduto da (giorni); Gg; Giorni oltre
    scadenza`,
  pt: `
    Dias Vencidos; Idade (dias); Idade; Dias de atraso; Dias em atraso; Atraso; Atraso (dias); Dias vencido;
    Dias; Antiguidade; Antiguidade (dias); Dias após vencimento; Dias vencida; Vencido (dias); Vencido há;
    Vencido há (dias); Nº dias; Dias decorridos; Dias de vencido`,
  sv: `
    Försening Dagar; Ålder (Dagar); Ålder; Dagar försenad; Försenade dagar; Dagar sen; Försenad (dagar);
    Dagar efter förfall; Förfallna dagar; Dagar förfallen; Dagar; Försening; Försening (dagar); Förfallen
    (dagar); Antal dagar försenad; Dagar över förfall; Dröjsmål; Dagar sent; Antal dagar`,
  da: `
    Alder; Dage forfalden; Dage overskredet; Dage over forfald; Forfaldne dage; Dage forsinket; Forsinket
    (dage); Dage; Overskredet (dage); Forfalden (dage); Antal dage forfalden; Dage efter forfald; Alder
    (dage); Dage for sent; Forsinkelse; Antal dage; Dage over`,
  no: `
    Alder; Dager forfalt; Dager over forfall; Forfalte dager; Dager forsinket; Forsinket (dager); Dager;
    Forfalt (dager); Antall dager forfalt; Dager etter forfall; Alder (dager); Dager for sent; Forsinkelse;
    Antall dager; Dager over; Dager siden forfall`,
  fi: `
    Erääntyneet päivät; Ikä (päivää); Ikä; Päivää myöhässä; Myöhässä (pv); Myöhässä (päivää); Myöhässä;
    Erääntynyt (pv); Erääntynyt (päivää); Päivää erääntynyt; Päiviä myöhässä; Päivät; Myöhästyminen;
    Viivästys; Viivästyspäivät; Erääntyneitä päiviä; Pv; Viive; Myöhässä pv; Erääntynyt pv; Viivästys (pv);
    Myöhästymispäivät`,
  pl: `
    Wiek; Dni po terminie; Dni opóźnienia; Opóźnienie; Opóźnienie (dni); Przeterminowane (dni); Dni
    przeterminowania; Dni; Dni zwłoki; Zwłoka; Zwłoka (dni); Wiek (dni); Wiekowanie; Przeterminowanie;
    Liczba dni opóźnienia; Po terminie (dni); Liczba dni; Dni przeterminowane; Ilość dni po terminie; Dni po
    terminie płatności`,
  cs: `
    Dní po splatnosti; Dny po splatnosti; Po splatnosti (dní); Po splatnosti (dny); Prodlení; Prodlení
    (dny); Dní prodlení; Počet dní po splatnosti; Dní; Dny; Zpoždění; Zpoždění (dny); Stáří (dny); Po
    splatnosti; Stáří; Dnů po splatnosti; Dny prodlení; Počet dnů po splatnosti; Počet dní`,
  ja: '遅延日数; 延滞日数; 経過日数; 超過日数; 期限超過日数; 滞納日数; 日数; 遅れ日数; 期日超過日数; 期限経過日数; 支払遅延日数; エイジング; 年齢; 超過',
  zh: `
    时间（天）; 账龄; 年齡; 逾期天数; 逾期天數; 账龄天数; 账龄(天); 帳齡; 帳齡(天); 帳齡天數; 超期天数; 天数; 天數; 过期天数; 過期天數; 拖欠天数; 逾期日數; 延迟天数;
    账龄（天）; 逾期(天); 逾期（天）; 帐龄`,
};
