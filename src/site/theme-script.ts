/**
 * The one script of every page, and but for the search the only one. The switch of colours works without it, by style alone; this remembers the choice in the
 * reader's own browser and makes it again on the next page before anything is drawn, and on a page that the Back button
 * brings as it was left; and it tells the browser whose colour goes around the page. Its hash stands in the policy.
 */
export const themeScript =
  "(onpageshow=()=>{let t,q=n=>document.getElementsByName(n);try{t=localStorage.theme}catch{}for(let i of q('theme')){let v=i.value;i.onchange=()=>{for(let m of q('theme-color'))m.media=m.id==v?'':v<'b'?'(prefers-color-scheme:'+m.id+')':'not all';try{localStorage.theme=v}catch{}};v==t&&i.click()}})()";
