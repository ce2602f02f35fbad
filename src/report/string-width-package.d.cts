export declare const load: () => (text: string) => number;
