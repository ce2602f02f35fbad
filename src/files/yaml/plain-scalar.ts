const nullForm = /^(?:~|null|Null|NULL|)$/;
const trueForm = /^(?:true|True|TRUE)$/;
const falseForm = /^(?:false|False|FALSE)$/;
const numberForm =
  /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** First characters of those scalars that may be something else than text. */
const special = /^[-+.\d~tTfFnN]/;

/** What a scalar without quotes stands for (YAML 1.2, core schema); 0 for any number. */
export function readPlainScalar(text: string): string | 0 | boolean | null {
  if (text === '') return null;
  if (!special.test(text)) return text;
  if (numberForm.test(text)) return 0;
  if (trueForm.test(text)) return true;
  if (falseForm.test(text)) return false;
  return nullForm.test(text) ? null : text;
}
