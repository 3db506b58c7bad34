import nodeLog from 'astro/logger/node';

type Destination = ReturnType<typeof nodeLog>;

/**
 * What Astro says of an error before it throws it, that one in a hook is unhandled, and the trace of a server's; and how many
 * pages it wrote itself, which are none.
 */
const saidByUs =
  /^An unhandled error occurred while running the |^Error: (?:listen|getaddrinfo) |^0 page\(s\) built in /;

/**
 * Where Astro's log goes: to the terminal, as without us, but for what we say ourselves, as of errors that it throws. `run.ts` says
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
