/** How many names a message lists. */
const mostListed = 12;

/** What there is, for a message; of many the first ones. */
export function listNames(names: readonly string[]): string {
  const listed = names.slice(0, mostListed).join(', ');
  return names.length > mostListed ? `${listed}, …` : listed;
}
