/** A style sheet's text, minified when the widget is bundled. */
declare module "*.css" {
  const text: string;
  export default text;
}
