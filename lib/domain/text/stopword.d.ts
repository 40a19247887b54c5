declare module 'stopword' {
  export const swe: string[]
  export const eng: string[]
}
