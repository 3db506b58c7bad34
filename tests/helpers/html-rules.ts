import type { ConfigData } from 'html-validate';

/** What a valid page is: everything html-validate recommends, its accessibility and document rules, less what follows. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Headlines are quoted whole, however long their publishers made them.
    'long-title': 'off',
    // White space at the end of a line shows nowhere; it comes from how components are laid out.
    'no-trailing-whitespace': 'off',
    // A digest is for scripts of others; the search’s is of the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The one form, around the choice of colours, has nothing to send.
    'wcag/h32': 'off',
  },
};
