import type { Policy } from '../domain/policy.ts';
import { reaches } from './major.ts';
import type { Standing } from './standing.ts';

/** The balance in one of its currencies reaches the plan's threshold; amounts of unknown currency prove nothing. */
export const isLarge = ({ balance }: Pick<Standing, 'balance'>, { largeFrom }: Policy): boolean =>
  balance.some((sum) => reaches(sum, largeFrom));
