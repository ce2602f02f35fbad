/** The two languages that every message, heading and help text exists in. */
export type Language = 'vi' | 'en';

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
