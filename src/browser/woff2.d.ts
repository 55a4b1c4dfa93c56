/** A font's address, seen from the script that names it (`file` in src/build/assets.ts). */
declare module "*.woff2" {
  const address: string;
  export default address;
}
