/** Bytes that no file of the data passes, however many stories there are. */
export const largestFile = 1_000_000;

/** Bytes that something takes as JSON, with the comma behind it. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) + 1;
