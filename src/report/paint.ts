/** Colour as functions: the cli passes chalk's, or `plainPaint` where the output is no terminal. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plainPaint: Paint = {
  error: unchanged,
  warning: unchanged,
  good: unchanged,
  strong: unchanged,
  dim: unchanged,
};
