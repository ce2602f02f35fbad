const { THIDUA_CASES = '200', THIDUA_SEED = '20211203' } = process.env;

/** How many random cases each property is tried on. */
export const caseCount = Number(THIDUA_CASES);

/** Where the random cases start: always the same, so that a run can be repeated, unless told otherwise. */
const seed = Number(THIDUA_SEED);

/** For properties over whole folders, each of which is written, read and worked out several times. */
export const folderRuns = { numRuns: caseCount, seed };

/** Milliseconds that a property over whole folders may take. */
export const folderTimeout = 60_000 + caseCount * 400;
