/** The first argument of a thread's own start of the program, beside its task. */
export const threadMark = '--thread';
