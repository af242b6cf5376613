// Their declarations do not pass this project's compiler settings, so packages.d.mts declares what is used of them.
export { table } from "arquero";
export { HyperFormula } from "hyperformula";
