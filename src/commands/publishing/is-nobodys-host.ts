/** Ends of names that can belong to nobody, or only to the machine itself: RFC 2606 and 6761. */
const reserved = /(?:^|\.)(?:example|invalid|test|localhost|local|example\.(?:com|net|org))$/;

/** The machine itself, and networks that lead nowhere from outside: RFC 1122, 1918, 3927 and 4291. */
const inside =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(?:::1?|f[cd][\da-f:]+|fe80:[\da-f:]+)\]$/;

/** Whether a host, as `URL` has it, is one that no reader on the web can reach. */
export const isNobodysHost = (host: string): boolean => reserved.test(host) || inside.test(host);
