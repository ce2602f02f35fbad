import { describe, expect, test } from 'vitest';
import { readDialect } from '../../../src/files/csv/dialect.ts';

/** The delimiter, then the text from the headings on. */
function seen(text: string): readonly [string, string] {
  const { delimiter, start } = readDialect(text);
  return [delimiter, text.slice(start)];
}

describe('the delimiter', () => {
  test.each<[string, string, string]>([
    ['is a comma', 'member,name\na,b\n', ','],
    ['is a semicolon', 'member;name\na;b\n', ';'],
    ['is a tab', 'member\tname\na\tb\n', '\t'],
    ['is the more frequent one of the headings', 'a;b;c,d\n1;2;3\n', ';'],
    ['is not sought below the headings', 'a;b\n1,2,3,4,5,6\n', ';'],
    ['is not sought inside quotation marks', '"a,b,c,d";e\n', ';'],
    ['is not sought inside quotation marks that run over a line', '"a,\nb,c,d";e;f\n1;2;3\n', ';'],
    ['is found behind quotation marks that are doubled', '"a "",,,"" b";c\n', ';'],
    ['is a comma where there is only one column', 'member\na\n', ','],
    ['is a comma at equal frequency', 'a,b;c\n', ','],
    ['is found in a last line without line end', 'a\tb', '\t'],
    ['is what a line above states', 'sep=;\na,b,c;d\n', ';'],
    ['is what a line above states in capitals and quotation marks', '"SEP=;"\r\na,b,c;d\r\n', ';'],
    ['is a tab that a line above states', 'sep=\t\na,b\tc\n', '\t'],
  ])('%s', (_, text, delimiter) => {
    expect(seen(text)[0]).toBe(delimiter);
  });
});

describe('the headings stand', () => {
  test.each<[string, string, string]>([
    ['at the beginning', 'a,b\n1,2', 'a,b\n1,2'],
    ['below a line sep=', 'sep=,\r\na,b', 'a,b'],
    ['below a line sep= that Excel has filled up', 'sep=;;;\na;b;c', 'a;b;c'],
    ['below blank lines', '\n\r\n  \na,b', 'a,b'],
    ['below lines of delimiters only', ',,,\n;;\n"",""\na,b', 'a,b'],
    ['below sep= and blank lines', 'sep=,\n\n,\na,b', 'a,b'],
    ['nowhere in a line sep= only', 'sep=;', ''],
    ['nowhere in blank lines', '\n,,\n', ''],
  ])('%s', (_, text, rest) => {
    expect(seen(text)[1]).toBe(rest);
  });
});
