/** The switch of light and dark: each choice, and what follows it for those who hear it. */
export const theme = {
  legend: 'Colours',
  auto: ['Auto', ', as your device has them'],
  light: ['Light', ' colours'],
  dark: ['Dark', ' colours'],
} as const;
