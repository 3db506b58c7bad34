/** Whether a name is one that systems put into folders by themselves, and nobody misses. */
export const ofTheSystem = (name: string): boolean =>
  ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found'].includes(name);
