import { day } from '../../domain/day.ts';
import type { InterestRule } from '../../domain/letter-rules.ts';

type Base = InterestRule['base'];

/** The rates of each half-year from January 2022 on, in hundredths of a percentage point. */
const halfYears = (...rates: readonly number[]): Base['rates'] =>
  rates.map((rate, at) => ({
    from: day.parse(`${2022 + Math.floor(at / 2)}-${at % 2 === 0 ? '01' : '07'}-01`),
    rate,
  }));

/** Bank Rate on the 31 December or 30 June before: the Bank of England's list of changes, up to the decision of 18 June 2026. */
export const bankRate: Base = {
  name: 'Bank of England base rate',
  rates: halfYears(25, 125, 350, 500, 525, 525, 475, 425, 375, 375),
};

/** Rate in force on 1 January or 1 July: the ECB's list of key interest rates, up to the decision of 11 June 2026. */
export const ecbRate: Base = {
  name: 'ECB main refinancing rate',
  rates: halfYears(0, 0, 250, 400, 450, 425, 315, 215, 215, 240),
};

/** § 247 BGB: moves by what the ECB's rate moved; −0.88 % from July 2016, 1.62 % in January 2023. */
export const basiszins: Base = {
  name: 'Basiszinssatz',
  rates: halfYears(-88, -88, 162, 312, 362, 337, 227, 127, 127, 152),
};
