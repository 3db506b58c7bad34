/**
 * The two scripts of every page, and but for the search the only ones. The switch of colours works without them, by style alone;
 * they remember the choice in the reader's own browser. Their hashes stand in the policy.
 */
export const themeScripts = {
  /** In the head, where no body is yet that could be drawn: gives the page the colours chosen, until the switch has them. */
  head: 'try{let t=localStorage.theme;/^(light|dark)$/.test(t)&&(document.documentElement.style.colorScheme=t)}catch{}',
  /**
   * Behind the switch: makes the choice again, on a new page and on one that the Back button brings as it was left; keeps the
   * next; and tells the browser whose colour goes around the page.
   */
  switch:
    "(onpageshow=()=>{let t,q=n=>document.getElementsByName(n);try{t=localStorage.theme}catch{}for(let i of q('theme')){let v=i.value;i.onchange=()=>{for(let m of q('theme-color'))m.media=m.id==v?'':v<'b'?'(prefers-color-scheme:'+m.id+')':'not all';try{localStorage.theme=v}catch{}};v==t&&i.click()}document.documentElement.style=''})()",
} as const;
