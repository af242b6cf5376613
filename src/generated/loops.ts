// Printed by `npm run generate` from the library's own rules and not edited by hand.

type Loop = (
  inputs: readonly Float64Array[],
  results: readonly (Float64Array | Uint8Array)[],
  factors: Float64Array,
  from: number,
  to: number,
  unfit: Int32Array,
  before: number,
) => number;

/** costBasis, places, occupancy → tariff */
const dayTariff1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k8 = factors[0] as number;
  const m8 = factors[1] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x2 * x3;
    const a8 = k8 * x1;
    const b8 = m8 * x4;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + 0.5 * b8) / b8);
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) === 0 && x4 > 0 && s8 + b8 < FITS) {
      o0[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** costBasis, places, occupancy, index → tariff */
const dayTariff2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k10 = factors[0] as number;
  const m10 = factors[1] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x2 * x3;
    const x9 = x4 * x1;
    const a10 = k10 * x9;
    const b10 = m10 * x5;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + 0.5 * b10) / b10);
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) === 0 && x5 > 0 && s10 + b10 < FITS) {
      o0[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

/** costBasis, places, occupancy, days → tariff */
const dayTariff3: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k10 = factors[0] as number;
  const m10 = factors[1] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x2 * x3;
    const x6 = x4 * x5;
    const a10 = k10 * x1;
    const b10 = m10 * x6;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + 0.5 * b10) / b10);
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) === 0 && x6 > 0 && s10 + b10 < FITS) {
      o0[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

/** costBasis, places, occupancy, days, index → tariff */
const dayTariff4: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k12 = factors[0] as number;
  const m12 = factors[1] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const x6 = x2 * x3;
    const x7 = x4 * x6;
    const x11 = x5 * x1;
    const a12 = k12 * x11;
    const b12 = m12 * x7;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + 0.5 * b12) / b12);
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) === 0 && x7 > 0 && s12 + b12 < FITS) {
      o0[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, fullYearBudget → limit, available, carriedOut, toTariff */
const carryOver1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const k7 = factors[8] as number;
  const m7 = factors[9] as number;
  const limit = factors[10] as number;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3;
    const b3 = m3 * x1;
    const x3 = a3 + b3;
    const a4 = k4 * x2;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const x4 = Math.trunc(a4 / b4);
    const a5 = k5 * x3;
    const b5 = m5 * x4;
    const x5 = (a5 + b5 + Math.abs(a5 - b5)) * 0.5;
    const a6 = k6 * x5;
    const b6 = m6 * x4;
    const x6 = (a6 + b6 - Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x3;
    const b7 = m7 * x6;
    const x7 = a7 + b7;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) === 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x4 + 0;
      o1[i] = x3 + 0;
      o2[i] = x6 + 0;
      o3[i] = x7 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, carriedIn, fullYearBudget → limit, available, carriedOut, toTariff */
const carryOver2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const k7 = factors[6] as number;
  const m7 = factors[7] as number;
  const k8 = factors[8] as number;
  const m8 = factors[9] as number;
  const limit = factors[10] as number;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x2;
    const b4 = m4 * x1;
    const x4 = a4 + b4;
    const a5 = k5 * x3;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const x5 = Math.trunc(a5 / b5);
    const a6 = k6 * x4;
    const b6 = m6 * x5;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x6;
    const b7 = m7 * x5;
    const x7 = (a7 + b7 - Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x4;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) === 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) <= limit) {
      o0[i] = x5 + 0;
      o1[i] = x4 + 0;
      o2[i] = x7 + 0;
      o3[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** cost → refund */
const stateRefund1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k4 = factors[4] as number;
  const m4 = factors[5] as number;
  const k5 = factors[6] as number;
  const m5 = factors[7] as number;
  const k6 = factors[8] as number;
  const m6 = factors[9] as number;
  const k7 = factors[10] as number;
  const m7 = factors[11] as number;
  const k8 = factors[12] as number;
  const m8 = factors[13] as number;
  const k9 = factors[14] as number;
  const m9 = factors[15] as number;
  const k10 = factors[16] as number;
  const m10 = factors[17] as number;
  const k11 = factors[18] as number;
  const m11 = factors[19] as number;
  const k12 = factors[20] as number;
  const m12 = factors[21] as number;
  const limit = factors[22] as number;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const x2 = (a2 + b2 - Math.abs(a2 - b2)) * 0.5;
    const a3 = k3 * x2;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a5 = k5 * x1;
    const b5 = m5;
    const x5 = (a5 + b5 - Math.abs(a5 - b5)) * 0.5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = a6 + b6;
    const a7 = k7 * x6;
    const b7 = m7;
    const x7 = (a7 + b7 + Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x1;
    const b8 = m8;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const x9 = (a9 + b9 + Math.abs(a9 - b9)) * 0.5;
    const a10 = k10 * x4;
    const b10 = m10 * x7;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11 * x9;
    const x11 = a11 + b11;
    const a12 = k12 * x11;
    const b12 = m12;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + 0.5 * b12) / b12);
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) === 0 && Math.abs(x1) <= limit) {
      o0[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, proposed → limit, excess, isAbove */
const noticeLimit1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const k7 = factors[8] as number;
  const m7 = factors[9] as number;
  const k8 = factors[10] as number;
  const m8 = factors[11] as number;
  const k9 = factors[12] as number;
  const m9 = factors[13] as number;
  const limit = factors[14] as number;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + 0.5 * b4) / b4);
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5 * x2;
    const b5 = m5;
    const x5 = a5 + b5;
    const a6 = k6 * x4;
    const b6 = m6 * x3;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x5;
    const b7 = m7 * x6;
    const x7 = Number(a7 > b7);
    const a8 = k8 * x5;
    const b8 = m8 * x4;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const x9 = b9 + x7 * (a9 - b9);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) === 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x4;
      o1[i] = x9 + 0;
      o2[i] = x7;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, proposed, index → limit, excess, isAbove */
const noticeLimit2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k7 = factors[4] as number;
  const m7 = factors[5] as number;
  const k8 = factors[6] as number;
  const m8 = factors[7] as number;
  const k9 = factors[8] as number;
  const m9 = factors[9] as number;
  const k10 = factors[10] as number;
  const m10 = factors[11] as number;
  const k11 = factors[12] as number;
  const m11 = factors[13] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x1;
    const b4 = m4;
    const x4 = a4 + b4;
    const x5 = x3 * x4;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + 0.5 * b6) / b6);
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7 * x2;
    const b7 = m7;
    const x7 = a7 + b7;
    const a8 = k8 * x6;
    const b8 = m8 * x5;
    const x8 = (a8 + b8 + Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x7;
    const b9 = m9 * x8;
    const x9 = Number(a9 > b9);
    const a10 = k10 * x7;
    const b10 = m10 * x6;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11;
    const x11 = b11 + x9 * (a11 - b11);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) === 0 && Math.abs(a4) + Math.abs(b4) + s6 + b6 + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + Math.abs(a9) + Math.abs(b9) + Math.abs(a10) + Math.abs(b10) + Math.abs(a11) + Math.abs(b11) < FITS) {
      o0[i] = x6;
      o1[i] = x11 + 0;
      o2[i] = x9;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, currentBackRegulation, proposed, proposedBackRegulation → limit, excess, isAbove */
const noticeLimit3: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k7 = factors[4] as number;
  const m7 = factors[5] as number;
  const k8 = factors[6] as number;
  const m8 = factors[7] as number;
  const k9 = factors[8] as number;
  const m9 = factors[9] as number;
  const k10 = factors[10] as number;
  const m10 = factors[11] as number;
  const k11 = factors[12] as number;
  const m11 = factors[13] as number;
  const limit = factors[14] as number;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const a5 = k5 * x1;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + 0.5 * b6) / b6);
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7 * x3;
    const b7 = m7 * x4;
    const x7 = a7 + b7;
    const a8 = k8 * x6;
    const b8 = m8 * x5;
    const x8 = (a8 + b8 + Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x7;
    const b9 = m9 * x8;
    const x9 = Number(a9 > b9);
    const a10 = k10 * x7;
    const b10 = m10 * x6;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11;
    const x11 = b11 + x9 * (a11 - b11);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) === 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) + Math.abs(x4) <= limit) {
      o0[i] = x6;
      o1[i] = x11 + 0;
      o2[i] = x9;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, currentBackRegulation, proposed, proposedBackRegulation, index → limit, excess, isAbove */
const noticeLimit4: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k9 = factors[4] as number;
  const m9 = factors[5] as number;
  const k10 = factors[6] as number;
  const m10 = factors[7] as number;
  const k11 = factors[8] as number;
  const m11 = factors[9] as number;
  const k12 = factors[10] as number;
  const m12 = factors[11] as number;
  const k13 = factors[12] as number;
  const m13 = factors[13] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const a6 = k6 * x1;
    const b6 = m6 * x2;
    const x6 = a6 + b6;
    const x7 = x5 * x6;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + 0.5 * b8) / b8);
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const a9 = k9 * x3;
    const b9 = m9 * x4;
    const x9 = a9 + b9;
    const a10 = k10 * x8;
    const b10 = m10 * x7;
    const x10 = (a10 + b10 + Math.abs(a10 - b10)) * 0.5;
    const a11 = k11 * x9;
    const b11 = m11 * x10;
    const x11 = Number(a11 > b11);
    const a12 = k12 * x9;
    const b12 = m12 * x8;
    const x12 = a12 + b12;
    const a13 = k13 * x12;
    const b13 = m13;
    const x13 = b13 + x11 * (a13 - b13);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) === 0 && Math.abs(a6) + Math.abs(b6) + s8 + b8 + Math.abs(a9) + Math.abs(b9) + Math.abs(a10) + Math.abs(b10) + Math.abs(a11) + Math.abs(b11) + Math.abs(a12) + Math.abs(b12) + Math.abs(a13) + Math.abs(b13) < FITS) {
      o0[i] = x8;
      o1[i] = x13 + 0;
      o2[i] = x11;
    } else unfit[found++] = i;
  }
  return found;
};

/** change, excess, quantity → thisYear, fullYear, ofExcess */
const annualEffect1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k8 = factors[4] as number;
  const m8 = factors[5] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + 0.5 * b5) / b5);
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x4;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + 0.5 * b6) / b6);
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const x7 = x2 * x3;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + 0.5 * b8) / b8);
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) === 0 && s5 + b5 + s6 + b6 + s8 + b8 < FITS) {
      o0[i] = x5;
      o1[i] = x6;
      o2[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** change, excess, quantity, shareOfYear → thisYear, fullYear, ofExcess */
const annualEffect2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k7 = factors[0] as number;
  const m7 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k10 = factors[4] as number;
  const m10 = factors[5] as number;
  const FITS = 4503599627370496;
  let found = before;
  for (let i = from; i < to; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x1 * x3;
    const x6 = x4 * x5;
    const a7 = k7 * x6;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + 0.5 * b7) / b7);
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x5;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + 0.5 * b8) / b8);
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const x9 = x2 * x3;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + 0.5 * b10) / b10);
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) === 0 && s7 + b7 + s8 + b8 + s10 + b10 < FITS) {
      o0[i] = x7;
      o1[i] = x8;
      o2[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

export const LOOPS: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  ["input, input, input, product 2 3, signed 0 4, size 4, product 1 5, half-away 7 6 = 8", dayTariff1],
  ["input, input, input, input, product 2 3, signed 0 5, size 5, product 1 6, product 4 8, half-away 9 7 = 10", dayTariff2],
  ["input, input, input, input, product 2 3, product 4 5, signed 0 6, size 6, product 1 7, half-away 9 8 = 10", dayTariff3],
  ["input, input, input, input, input, product 2 3, product 4 6, signed 0 7, size 7, product 1 8, product 5 10, half-away 11 9 = 12", dayTariff4],
  ["input, input, sum 0 1, towards-zero 2 0, larger 3 4, smaller 5 4, sum 3 6 = 4, 3, 6, 7", carryOver1],
  ["input, input, input, sum 2 1, towards-zero 3 0, larger 4 5, smaller 6 5, sum 4 7 = 5, 4, 7, 8", carryOver2],
  ["input, smaller 1 0, sum 2 0, larger 3 0, smaller 1 0, sum 5 0, larger 6 0, sum 1 0, larger 8 0, sum 4 7, sum 10 9, half-away 11 0 = 12", stateRefund1],
  ["input, input, sum 1 0, half-away 3 0, sum 2 0, larger 4 3, exceeds 5 6, sum 5 4, choose 7 8 0 = 4, 9, flag 7", noticeLimit1],
  ["input, input, input, sum 1 0, product 3 4, half-away 5 0, sum 2 0, larger 6 5, exceeds 7 8, sum 7 6, choose 9 10 0 = 6, 11, flag 9", noticeLimit2],
  ["input, input, input, input, sum 1 2, half-away 5 0, sum 3 4, larger 6 5, exceeds 7 8, sum 7 6, choose 9 10 0 = 6, 11, flag 9", noticeLimit3],
  ["input, input, input, input, input, sum 1 2, product 5 6, half-away 7 0, sum 3 4, larger 8 7, exceeds 9 10, sum 9 8, choose 11 12 0 = 8, 13, flag 11", noticeLimit4],
  ["input, input, input, product 1 3, half-away 4 0, half-away 4 0, product 2 3, half-away 7 0 = 5, 6, 8", annualEffect1],
  ["input, input, input, input, product 1 3, product 4 5, half-away 6 0, half-away 5 0, product 2 3, half-away 9 0 = 7, 8, 10", annualEffect2],
]);
