import nodeLog from 'astro/logger/node';

type Destination = ReturnType<typeof nodeLog>;

/**
 * Where Astro's log goes: to the terminal, as without us, but for the line that calls an error in a hook unhandled. A
 * refusal in a hook of ours is handled: `run.ts` says its sentence, and the trace of any other error.
 */
export default function log(): Destination {
  const terminal = nodeLog({ level: 'info' });
  return {
    ...terminal,
    write(event) {
      if (!event.message.startsWith('An unhandled error occurred while running the ')) terminal.write(event);
    },
  };
}
