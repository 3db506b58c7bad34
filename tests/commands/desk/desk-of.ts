import { type Desk, openDesk } from '../../../src/commands/desk/desk.ts';
import { day } from '../../../src/model/date.ts';
import { saga } from '../../../src/saga/saga.ts';
import { always, seedFile } from '../../ingest/read-text.ts';

/** A desk of the site's own saga, on 3 March 2026. */
export const deskOf = (): Desk => openDesk(saga, () => ({ ...always, today: day('2026-03-03') }));

/** A folder of files with these texts. */
export const folderOf = (texts: Readonly<Record<string, string>>) => ({
  files: Object.entries(texts).map(([name, text]) => seedFile(text, name)),
  problems: [],
});
