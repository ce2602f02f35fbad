import { join, type Markup, paragraph, repeat, table } from './markup.ts';
import { headColumns } from './style-list.ts';

/** The head of every paper: issuing body and number at the left, quốc hiệu and date at the right. */
export function documentHead(textWidth: number): Markup {
  return table({ widths: headColumns(textWidth), hasLines: false }, [
    {
      cells: [
        join(
          repeat('superior', paragraph('CoQuanCapTren', '{superior}')),
          paragraph('CoQuan', '{issuer}'),
          paragraph('KeCoQuan', ''),
        ),
        join(
          paragraph('QuocHieu', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
          paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
          paragraph('KeTieuNgu', ''),
        ),
      ],
    },
    { cells: [paragraph('SoVanBan', '{number}'), paragraph('DiaDanh', '{place_date}')] },
  ]);
}

/** The name of the kind of paper, what it is about, and the rule below. */
export function documentTitle(kind: string, about: readonly string[]): Markup {
  return join(
    paragraph('TenLoai', kind),
    ...about.map((line) => paragraph('TrichYeu', line)),
    paragraph('KeTrichYeu', ''),
  );
}

/** Room for the signature by hand: four lines. */
const roomToSign: Markup = join(...[1, 2, 3, 4].map(() => paragraph('ChoKy', '')));

export interface SignaturePlace {
  /** The width of its column. */
  readonly width: number;
  /** Quyền hạn, chức vụ. */
  readonly title: string;
  /** A tag: the office held, left out where it is empty. */
  readonly position?: string;
  /** What stands under the title: `(Ký, họ tên)`. */
  readonly remark: string;
  readonly name: string;
}

/** Places to sign side by side, kept on one page, the names in line. */
export function signatures(places: readonly SignaturePlace[]): Markup {
  const titles = places.map(({ title, position }) => join(paragraph('QuyenHan', title), positionLine(position)));
  return join(
    paragraph('DongTrong', ''),
    table({ widths: places.map(({ width }) => width), hasLines: false }, [
      { cells: titles },
      { cells: places.map(({ remark }) => join(paragraph('KyTen', remark), roomToSign)) },
      { cells: places.map(({ name }) => paragraph('HoTen', name)) },
    ]),
  );
}

function positionLine(position: string | undefined): Markup {
  return position === undefined ? join() : repeat(position, paragraph('ChucVu', `{${position}}`));
}

/** Nơi nhận at the left, who signs for the bloc at the right. */
export function recipientsAndSignature(textWidth: number): Markup {
  const left = Math.trunc(textWidth / 2);
  return table({ widths: [left, textWidth - left], hasLines: false }, [
    {
      cells: [
        join(paragraph('NoiNhan', 'Nơi nhận:'), repeat('recipients', paragraph('NoiNhanMuc', '- {recipient}'))),
        join(
          paragraph('QuyenHan', 'TM. {issuer}'),
          paragraph('QuyenHan', '{signer_title}'),
          positionLine('signer_position'),
          roomToSign,
          paragraph('HoTen', '{signer_name}'),
        ),
      ],
    },
  ]);
}

/** Remarks in sentences, one a paragraph. */
export const remarksOf = (list: string): Markup => repeat(list, paragraph('NoiDung', '{remark}'));
