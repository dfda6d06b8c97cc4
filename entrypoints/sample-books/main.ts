import { dayInZone } from '../../lib/domain/day.ts';
import { showSampleBooks } from './show-sample-books.ts';

const today = dayInZone(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId());

showSampleBooks(document, today);
