/**
 * What we use of opencc-js. Its own types import each other without file endings, which Node's module resolution
 * doesn't follow: everything would be of an unknown type.
 */
declare module "opencc-js/t2cn" {
  export function Converter(options: { readonly from: "t"; readonly to: "cn" }): (text: string) => string;
}

declare module "opencc-js/cn2t" {
  export function Converter(options: { readonly from: "cn"; readonly to: "tw" }): (text: string) => string;
}
