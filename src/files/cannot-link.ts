/** What file systems answer that know no second name for a file. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES', 'EINVAL']);

/** Whether linking failed because the file system has no links, and not because the name is taken or nothing is there. */
export function cannotLink(error: unknown): boolean {
  return withoutLinks.has((error as NodeJS.ErrnoException).code ?? '');
}
