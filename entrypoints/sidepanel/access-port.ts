import {
  grantedOrigins,
  hasOrigins,
  removeOrigins,
  requestOrigins,
  watchOrigins,
} from '../../lib/browser/permissions.ts';
import { askToNotify, mayNotify } from '../../lib/browser/reminders.ts';
import type { AccessPort } from '../../lib/panel/ports.ts';

export const accessPort: AccessPort = {
  has: hasOrigins,
  request: requestOrigins,
  async remove(origin) {
    await removeOrigins([origin]);
  },
  list: grantedOrigins,
  mayNotify,
  askToNotify,
  onChange: watchOrigins,
};
