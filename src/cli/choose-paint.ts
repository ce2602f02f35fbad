import { type Paint, plainPaint } from '../report/paint.ts';
import type { Host, OutputStream } from './host.ts';

/** Colours for a terminal; nothing elsewhere. FORCE_COLOR goes before NO_COLOR, as in Node itself. */
export async function choosePaint(stream: OutputStream, { env }: Host): Promise<Paint> {
  if (!showsColour(stream, env)) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { error: chalk.red, warning: chalk.yellow, good: chalk.green, strong: chalk.bold, dim: chalk.dim };
}

function showsColour({ isTTY }: OutputStream, { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal }: Host['env']) {
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return isTTY && terminal !== 'dumb';
}
