import { dayInZone } from '../../lib/domain/day.ts';
import { showSampleBooks } from './show-sample-books.ts';

showSampleBooks(document, dayInZone(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId()));
