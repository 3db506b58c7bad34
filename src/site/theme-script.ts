/**
 * The one script of the site. The switch of colours works without it, by style alone; this remembers the choice in the
 * reader's own browser and makes it again on the next page, before anything is drawn. Its hash stands in the policy.
 */
export const themeScript =
  "try{for(const i of document.querySelectorAll('[name=theme]')){if(i.value===localStorage.theme)i.checked=true;i.onchange=()=>{try{localStorage.theme=i.value}catch{}}}}catch{}";
