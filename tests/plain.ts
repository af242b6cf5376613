/** Text with ordinary spaces in place of those that never break. */
export const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
