import { parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';

/** Reads XML strictly: unlike HTML's, its readers stop at the first fault. @throws Error that says where it is. */
export function parseXml(text: string): ReturnType<typeof parseDocument> {
  const strict = new SaxesParser({ xmlns: true });
  strict.on('error', (error) => {
    throw error;
  });
  strict.write(text).close();
  return parseDocument(text, { xmlMode: true });
}
