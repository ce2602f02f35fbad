/** Whoever signs or keeps a paper: as it is to stand under the signature. */
export interface Signatory {
  /** Chức vụ, such as `Cục trưởng Cục Thi hành án dân sự`. */
  readonly position?: string;
  readonly name?: string;
}

/**
 * What printed papers need and the figures do not give (`papers:` in bloc.yaml). All of it is optional: what is absent
 * is a dotted line to fill in by hand, and never made up.
 */
export interface PaperFacts {
  /** Cơ quan cấp trên, above the issuing body at the head. */
  readonly superior?: string;
  /** The issuing body; absent: the bloc's name. */
  readonly issuer?: string;
  /** Its abbreviation in numbers: `KTĐNC` in `05/TTr-KTĐNC`. */
  readonly mark?: string;
  /** Địa danh of the date line. */
  readonly place?: string;
  /** ISO date of the submission and of the summary; absent: dotted. Minutes bear the meeting's. */
  readonly date?: string;
  /** Numbers by paper (`to-trinh`, `bang-tong-hop`, `bien-ban-kiem-phieu`, `bien-ban-hoi-nghi`), as written: `05`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Địa điểm họp. */
  readonly venue?: string;
  /** Times of the conference as written: `8 giờ 00`. */
  readonly opened?: string;
  readonly closed?: string;
  readonly signer?: Signatory;
  readonly chair?: Signatory;
  readonly secretary?: Signatory;
  /** Ban kiểm phiếu; its head first. */
  readonly tellers: readonly Signatory[];
  /** Căn cứ, one a line, without the last `;`. */
  readonly grounds: readonly string[];
  /** Nơi nhận. */
  readonly recipients: readonly string[];
  /** How and by when units return their sheets: free text. */
  readonly returnTo?: string;
  /** ISO date. */
  readonly returnBy?: string;
}
