/** The government service hotline, which every place in the country answers under the same number. */
export const HOTLINE = {
  phone: "12345",
  name: { zh: "12345政务服务便民热线", en: "the 12345 government service hotline" },
} as const;
