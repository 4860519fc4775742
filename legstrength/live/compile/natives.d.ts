// The types of what natives.js gives to scripts; they stand here, since its functions go into every figure's code as they are written.
export function py_fixed(x: number, digits: number): string;
export function py_signed(x: number, digits: number): string;
