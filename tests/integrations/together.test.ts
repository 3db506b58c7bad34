import { expect, test } from 'vitest';
import { together } from '../../src/integrations/together.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

test('does no more at one time than it may, and all by its end', async () => {
  const { start, end } = together(3);
  let [now, most, done] = [0, 0, 0];
  for (let piece = 0; piece < 20; piece += 1)
    await start(async () => {
      now += 1;
      most = Math.max(most, now);
      await pause();
      now -= 1;
      done += 1;
    });
  await end();
  expect([most, done]).toEqual([3, 20]);
});

test('tells what failed, at the next piece or at the end', async () => {
  const { start, end } = together(1);
  const fail = async () => {
    await pause();
    throw new Error('no room');
  };
  await start(fail);
  await expect(start(pause)).rejects.toThrow('no room');
  await expect(end()).rejects.toThrow('no room');
});
