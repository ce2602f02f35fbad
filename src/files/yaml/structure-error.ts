/** One finding of a precompiled validator (src/files/generated/). */
export interface StructureError {
  readonly keyword: string;
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string; readonly error?: string };
}

/** Whether a file has the structure of its schema; `errors` are those of the last call. */
export interface ValidateStructure {
  (value: unknown): boolean;
  readonly errors?: readonly StructureError[] | null;
}
