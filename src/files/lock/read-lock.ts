import type { DetailsOf } from '../../domain/diagnostic.ts';
import {
  type Lock,
  type LockChange,
  type LockedBytes,
  type LockedFile,
  type LockState,
  lockedFiles,
  type Meaning,
} from '../../domain/lock.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { hashMeaning, sealState } from './lock-hashes.ts';

/** The form of thidua.lock that this version reads and writes. */
export const lockForm = 1;

type Problem = DetailsOf['lock-broken'];

/** Reads thidua.lock. One that is not as it was written locks nothing reliably, and is refused as a whole. */
export function readLock(source: SourceFile, complain: Complain): Lock | undefined {
  const lock = parseLock(source.text);
  if (!('problem' in lock)) return lock;
  complain({ code: 'lock-broken', at: { file: 'lock' }, details: lock });
  return undefined;
}

function parseLock(text: string): Lock | Problem {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  if (!isObject(root)) return { problem: 'form' };
  if (typeof root['lock'] === 'number' && root['lock'] > lockForm) return { problem: 'newer' };
  const lock = root['lock'] === lockForm ? lockOf(root) : undefined;
  return lock ? (findForgery(lock) ?? lock) : { problem: 'form' };
}

/** What was changed by hand, as the hashes tell. */
function findForgery(lock: Lock): Problem | undefined {
  let before = '';
  for (const [index, state] of lock.states.entries()) {
    if (sealState(lock, before, state) !== state.seal) return { problem: 'seal', state: index + 1 };
    before = state.seal;
  }
  const last = lock.states[lock.states.length - 1];
  const isWhole = lockedFiles.every((file) => hashMeaning(lock.meaning[file]) === last?.files[file].meaning);
  return isWhole ? undefined : { problem: 'meaning' };
}

type Fields = Readonly<Record<string, unknown>>;

function lockOf(root: Fields): Lock | undefined {
  const { bloc, season } = root;
  const states = listOf(root['states'], stateOf);
  const meaning = filesOf(root['meaning'], meaningOf);
  if (typeof bloc !== 'string' || typeof season !== 'string' || !states || states.length === 0 || !meaning) {
    return undefined;
  }
  return { bloc, season, states, meaning };
}

function stateOf(value: unknown): LockState | undefined {
  if (!isObject(value)) return undefined;
  const { authority, tool, after_scores: afterScores, seal } = value;
  const files = filesOf(value['files'], bytesOf);
  const changes = listOf(value['changes'], changeOf);
  if (!isOptionalText(authority) || typeof tool !== 'string' || typeof afterScores !== 'boolean') return undefined;
  if (!files || !changes || typeof seal !== 'string') return undefined;
  return { ...(authority === undefined ? {} : { authority }), tool, afterScores, files, changes, seal };
}

function bytesOf(value: unknown): LockedBytes | undefined {
  if (!isObject(value)) return undefined;
  const { path, sha256, meaning } = value;
  if (typeof path !== 'string' || typeof sha256 !== 'string' || typeof meaning !== 'string') return undefined;
  return { path, sha256, meaning };
}

function changeOf(value: unknown): LockChange | undefined {
  if (!isObject(value)) return undefined;
  const { file, entry, field, from, to } = value;
  const known = lockedFiles.find((one) => one === file);
  if (known === undefined || typeof entry !== 'string') return undefined;
  if (!isOptionalText(field) || !isOptionalText(from) || !isOptionalText(to)) return undefined;
  return {
    file: known,
    entry,
    ...(field === undefined ? {} : { field }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function meaningOf(value: unknown): Meaning | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([name, fields]) => [name, fieldsOf(fields)] as const);
  return entries.every((entry): entry is readonly [string, ReadonlyMap<string, string>] => entry[1] !== undefined)
    ? new Map(entries)
    : undefined;
}

function fieldsOf(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const fields = Object.entries(value);
  return fields.every((field): field is [string, string] => typeof field[1] === 'string') ? new Map(fields) : undefined;
}

/** One value for each of the locked files, and nothing missing. */
function filesOf<Value>(
  value: unknown,
  read: (value: unknown) => Value | undefined,
): Readonly<Record<LockedFile, Value>> | undefined {
  if (!isObject(value)) return undefined;
  const rules = read(value['rules']);
  const criteria = read(value['criteria']);
  const members = read(value['members']);
  return rules === undefined || criteria === undefined || members === undefined
    ? undefined
    : { rules, criteria, members };
}

function listOf<Item>(value: unknown, read: (value: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? (items as Item[]) : undefined;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
