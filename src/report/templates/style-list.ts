/** A paragraph style as Word lists it. Sizes in half-points, lengths in twips (1 cm = 567). */
export interface Style {
  readonly id: string;
  /** As Word shows it. */
  readonly name: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUpper?: boolean;
  readonly isGrey?: boolean;
  /** In the font of signs that Times New Roman lacks. */
  readonly hasSymbols?: boolean;
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** The exact height of a line. */
  readonly line?: number;
  /** A line below, between the indents: solid under what stands above, dashed where papers are cut apart. */
  readonly rule?: 'single' | 'dashed';
  /** Stays on the page of the paragraph after it. */
  readonly keepsNext?: boolean;
}

/** The head of a paper: 40 % of the text's width for the issuing body, the rest for quốc hiệu. */
export function headColumns(textWidth: number): readonly [left: number, right: number] {
  const left = Math.trunc((textWidth * 40) / 100);
  return [left, textWidth - left];
}

/** What keeps the name of the issuing body away from quốc hiệu. */
const bodyIndent = 140;

/** Tiêu ngữ in 13 pt bold is so long; its rule is as long as the line. */
const mottoLength = 3280;

/**
 * Sizes and forms by Nghị định 30/2020, Phụ lục I: the first-line indent is 1,27 cm, 6 pt stand between paragraphs, rules
 * under body and trích yếu are between a third and half of a line.
 */
export function styleList(textWidth: number): readonly Style[] {
  const [left, right] = headColumns(textWidth);
  const isLandscape = textWidth > 12_000;
  const bodyRule = centred(left - bodyIndent, isLandscape ? 2000 : 1440);
  return [
    { id: 'CoQuanCapTren', name: 'Cơ quan cấp trên', size: 24, align: 'center', right: bodyIndent, isUpper: true },
    {
      id: 'CoQuan',
      name: 'Cơ quan ban hành',
      size: 24,
      align: 'center',
      right: bodyIndent,
      isBold: true,
      isUpper: true,
    },
    { ...rule('KeCoQuan', 'Kẻ dưới cơ quan', bodyRule, 60), right: bodyRule + bodyIndent },
    { id: 'QuocHieu', name: 'Quốc hiệu', size: 24, align: 'center', isBold: true, isUpper: true },
    { id: 'TieuNgu', name: 'Tiêu ngữ', size: 26, align: 'center', isBold: true },
    rule('KeTieuNgu', 'Kẻ dưới tiêu ngữ', centred(right, mottoLength), 60),
    { id: 'SoVanBan', name: 'Số văn bản', size: 26, align: 'center', right: bodyIndent },
    { id: 'DiaDanh', name: 'Địa danh, ngày tháng', size: 26, align: 'center', isItalic: true },
    {
      id: 'TenLoai',
      name: 'Tên loại',
      size: 28,
      align: 'center',
      isBold: true,
      isUpper: true,
      before: 240,
      keepsNext: true,
    },
    { id: 'TrichYeu', name: 'Trích yếu', size: 28, align: 'center', isBold: true, keepsNext: true },
    { ...rule('KeTrichYeu', 'Kẻ dưới trích yếu', centred(textWidth, 2500), 200), keepsNext: true },
    { id: 'KinhGui', name: 'Kính gửi', size: 28, align: 'center', before: 120, after: 200 },
    { id: 'CanCu', name: 'Căn cứ', size: 28, align: 'both', isItalic: true, firstLine: 720, before: 120, after: 120 },
    {
      id: 'Muc',
      name: 'Mục',
      size: 28,
      align: 'both',
      isBold: true,
      firstLine: 720,
      before: 160,
      after: 120,
      keepsNext: true,
    },
    { id: 'NoiDung', name: 'Nội dung', size: 28, align: 'both', firstLine: 720, before: 120, after: 120 },
    ...tableStyles,
    ...signatureStyles,
    ...ballotStyles,
    { id: 'SoTrang', name: 'Số trang', size: 26, align: 'center' },
    { id: 'DongLenh', name: 'Dòng lệnh của mẫu', size: 18, isGrey: true },
    { id: 'DongTrong', name: 'Dòng trống', size: 16, keepsNext: true },
    { id: 'NgatTrang', name: 'Ngắt trang', size: 2, line: 20 },
  ];
}

const tableStyles: readonly Style[] = [
  { id: 'TenBang', name: 'Tên bảng', size: 26, align: 'left', isBold: true, before: 160, after: 80, keepsNext: true },
  {
    id: 'TieuDeBang',
    name: 'Tiêu đề bảng',
    size: 24,
    align: 'center',
    isBold: true,
    before: 40,
    after: 40,
    keepsNext: true,
  },
  { id: 'Bang', name: 'Bảng', size: 24, align: 'left', before: 30, after: 30 },
  { id: 'BangGiua', name: 'Bảng, giữa', size: 24, align: 'center', before: 30, after: 30 },
  { id: 'BangPhai', name: 'Bảng, phải', size: 24, align: 'right', before: 30, after: 30 },
  { id: 'BangDam', name: 'Bảng, đậm', size: 24, align: 'right', isBold: true, before: 30, after: 30 },
];

const signatureStyles: readonly Style[] = [
  {
    id: 'QuyenHan',
    name: 'Quyền hạn, chức vụ',
    size: 28,
    align: 'center',
    isBold: true,
    isUpper: true,
    keepsNext: true,
  },
  { id: 'ChucVu', name: 'Chức vụ người ký', size: 26, align: 'center', isBold: true, keepsNext: true },
  { id: 'KyTen', name: 'Ký, họ tên', size: 26, align: 'center', isItalic: true, keepsNext: true },
  { id: 'ChoKy', name: 'Chỗ ký', size: 28, align: 'center', keepsNext: true },
  { id: 'HoTen', name: 'Họ tên', size: 28, align: 'center', isBold: true },
  { id: 'NoiNhan', name: 'Nơi nhận', size: 24, align: 'left', isBold: true, isItalic: true },
  { id: 'NoiNhanMuc', name: 'Nơi nhận, từng mục', size: 22, align: 'left' },
];

/**
 * Ballot papers: rows so low that forty names have room on one page. What stands above the names stays with them; a list
 * longer than a page goes on with its headings repeated.
 */
const ballotStyles: readonly Style[] = [
  { id: 'PhieuKhoi', name: 'Phiếu, tên khối', size: 24, align: 'center', right: 200, isBold: true, keepsNext: true },
  { id: 'PhieuQuocHieu', name: 'Phiếu, quốc hiệu', size: 24, align: 'center', isBold: true, keepsNext: true },
  {
    id: 'PhieuTen',
    name: 'Phiếu, tên loại',
    size: 28,
    align: 'center',
    isBold: true,
    isUpper: true,
    before: 80,
    keepsNext: true,
  },
  { id: 'PhieuNoiDung', name: 'Phiếu, nội dung', size: 26, align: 'center', isBold: true, keepsNext: true },
  { id: 'PhieuHoiNghi', name: 'Phiếu, hội nghị', size: 24, align: 'center', keepsNext: true },
  {
    id: 'PhieuCach',
    name: 'Phiếu, cách ghi',
    size: 24,
    align: 'center',
    isItalic: true,
    before: 40,
    after: 80,
    keepsNext: true,
  },
  { ...rule('PhieuKe', 'Phiếu, kẻ dưới tiêu ngữ', centred(5538, 3030), 40), keepsNext: true },
  { id: 'PhieuTenDonVi', name: 'Phiếu, tên đơn vị', size: 24, align: 'left', before: 16, after: 16 },
  { id: 'PhieuSo', name: 'Phiếu, số thứ tự', size: 24, align: 'center', before: 16, after: 16 },
  {
    id: 'PhieuO',
    name: 'Phiếu, ô đánh dấu',
    size: 28,
    align: 'center',
    line: 276,
    before: 16,
    after: 16,
    hasSymbols: true,
  },
  {
    id: 'PhieuCat',
    name: 'Phiếu, đường cắt',
    size: 20,
    align: 'left',
    line: 240,
    before: 120,
    after: 280,
    rule: 'dashed',
    hasSymbols: true,
    keepsNext: true,
  },
];

function centred(width: number, length: number): number {
  return Math.trunc((width - length) / 2);
}

/** An empty paragraph that is nothing but its line. */
function rule(id: string, name: string, indent: number, after: number): Style {
  return { id, name, size: 4, line: 40, left: indent, right: indent, after, rule: 'single' };
}
