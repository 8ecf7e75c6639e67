/** How the page looks, in light and in dark surroundings and on paper. */
export const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.6 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0; width: 100% }
th, td { border-bottom: 1px solid #8884; padding: .25rem .5rem; text-align: left }
td + td, th + th { text-align: right; white-space: nowrap }
article { border-left: .3rem solid; padding: .2rem 1rem; margin: 1rem 0 }
article.right { border-color: #2a8a4a }
article.wrong { border-color: #c0392b }
article header { font-weight: 600; font-size: .9rem }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .3rem 1rem; margin: .3rem 0 }
dt { opacity: .7 } dd { margin: 0 }
blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 2px solid #8886; opacity: .8 }
ul { margin: 0; padding-left: 1.2rem } ul.cited { list-style: none; padding: 0; font-size: .9rem; opacity: .8 }
#only:checked ~ main article.right { display: none }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } }
@media print { article { break-inside: avoid } }
`;
