export function a() { return "saknas.js"; }
