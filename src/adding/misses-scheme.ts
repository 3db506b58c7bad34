/** Whether what is given for a file may be an address without its scheme: "www.northport.example", "northport.example/news". */
export const missesScheme = (given: string): boolean =>
  /^www\.\S+\.\S+$/i.test(given) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*$/u.test(given);
