// The bundler puts the styles that a script imports into a file of their own.
declare module "*.css";
