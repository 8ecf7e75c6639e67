/** Plain decimal digits, without exponent and without the noise of binary fractions: 0.5, 12000000. */
export const plain = (value: number): string => String(Number(value.toFixed(6)));

/** 3000000 as "3,000,000". */
export function grouped(value: number): string {
  const [whole = "", part] = plain(value).split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? parted : `${parted}.${part}`;
}

/** Digits, signs and Latin letters as a Chinese input method widens them: "３００". */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Whether the value is told in `unit`s with few digits: 1.2 of a million, not 1.234567. */
export const roundIn = (value: number, unit: number, places: number): boolean => {
  const scaled = (value / unit) * 10 ** places;
  return value >= unit / 100 && Math.abs(scaled - Math.round(scaled)) < 1e-6;
};
