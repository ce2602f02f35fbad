/** Whether a process of this machine is still there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs, though we may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
