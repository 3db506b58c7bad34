import nodeLog from 'astro/logger/node';

type Destination = ReturnType<typeof nodeLog>;

/** What Astro says of an error before it throws it: that one in a hook is unhandled, and the trace of a server's. */
const saidByUs = /^An unhandled error occurred while running the |^Error: (?:listen|getaddrinfo) /;

/**
 * Where Astro's log goes: to the terminal, as without us, but for what it says of errors that it throws. `run.ts` says
 * the sentence of a refusal, and the trace of any other error.
 */
export default function log(): Destination {
  const terminal = nodeLog({ level: 'info' });
  return {
    ...terminal,
    write(event) {
      if (!saidByUs.test(event.message)) terminal.write(event);
    },
  };
}
