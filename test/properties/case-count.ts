const { THIDUA_CASES = '150' } = process.env;

/** How many random cases each property is tried on. */
export const caseCount = Number(THIDUA_CASES);
