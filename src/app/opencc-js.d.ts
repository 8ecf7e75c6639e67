/** The package's own types name their files in a way that TypeScript's Node resolution doesn't follow. */
declare module "opencc-js/cn2t" {
  export function Converter(options: { readonly from: "cn"; readonly to: "tw" }): (text: string) => string;
}
