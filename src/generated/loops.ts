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
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x2 * x3;
    const a8 = k8 * x1;
    const b8 = m8 * x4;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x4 > 0 && s8 + b8 < limit) {
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
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x2 * x3;
    const x9 = x4 * x1;
    const a10 = k10 * x9;
    const b10 = m10 * x5;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && x5 > 0 && s10 + b10 < limit) {
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
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x2 * x3;
    const x6 = x4 * x5;
    const a10 = k10 * x1;
    const b10 = m10 * x6;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && x6 > 0 && s10 + b10 < limit) {
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
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && x7 > 0 && s12 + b12 < limit) {
      o0[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** costBasis, expectedQuantity → tariffWithoutBackRegulation, backRegulationPerUnit, tariff */
const unitTariff1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k7 = factors[2] as number;
  const m7 = factors[3] as number;
  const k8 = factors[4] as number;
  const m8 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a6 = k6 * x1;
    const b6 = m6 * x2;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7;
    const b7 = m7 * x2;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x6;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && x2 > 0 && s6 + b6 + s7 + b7 + Math.abs(a8) + Math.abs(b8) < limit) {
      o0[i] = x6;
      o1[i] = x7;
      o2[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** costBasis, backRegulation, expectedQuantity → tariffWithoutBackRegulation, backRegulationPerUnit, tariff */
const unitTariff2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k7 = factors[0] as number;
  const m7 = factors[1] as number;
  const k9 = factors[2] as number;
  const m9 = factors[3] as number;
  const k10 = factors[4] as number;
  const m10 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a7 = k7 * x1;
    const b7 = m7 * x3;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a9 = k9 * x2;
    const b9 = m9 * x3;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    const a10 = k10 * x7;
    const b10 = m10 * x9;
    const x10 = a10 + b10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x3 > 0 && s7 + b7 + s9 + b9 + Math.abs(a10) + Math.abs(b10) < limit) {
      o0[i] = x7;
      o1[i] = x9;
      o2[i] = x10 + 0;
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
  const k8 = factors[10] as number;
  const m8 = factors[11] as number;
  const k9 = factors[12] as number;
  const m9 = factors[13] as number;
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length, o3.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3;
    const b3 = m3 * x1;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = Number(a4 > b4);
    const a5 = k5 * x2;
    const b5 = m5 * x2;
    const x5 = b5 + x4 * (a5 - b5);
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const x6 = Math.trunc(a6 / b6);
    const a7 = k7 * x3;
    const b7 = m7 * x6;
    const x7 = (a7 + b7 + Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x7;
    const b8 = m8 * x6;
    const x8 = (a8 + b8 - Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x3;
    const b9 = m9 * x8;
    const x9 = a9 + b9;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x6 + 0;
      o1[i] = x3 + 0;
      o2[i] = x8 + 0;
      o3[i] = x9 + 0;
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
  const k9 = factors[10] as number;
  const m9 = factors[11] as number;
  const k10 = factors[12] as number;
  const m10 = factors[13] as number;
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length, o3.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x2;
    const b4 = m4 * x1;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5;
    const x5 = Number(a5 > b5);
    const a6 = k6 * x3;
    const b6 = m6 * x3;
    const x6 = b6 + x5 * (a6 - b6);
    const a7 = k7 * x6;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const x7 = Math.trunc(a7 / b7);
    const a8 = k8 * x4;
    const b8 = m8 * x7;
    const x8 = (a8 + b8 + Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x8;
    const b9 = m9 * x7;
    const x9 = (a9 + b9 - Math.abs(a9 - b9)) * 0.5;
    const a10 = k10 * x4;
    const b10 = m10 * x9;
    const x10 = a10 + b10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) <= limit) {
      o0[i] = x7 + 0;
      o1[i] = x4 + 0;
      o2[i] = x9 + 0;
      o3[i] = x10 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, carriedIn, fullYearBudget, carry → limit, available, lowestCarry, highestCarry, isAllowed, carriedOut, toTariff */
const carryOverAsStated1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const o4 = results[4] as Uint8Array;
  const o5 = results[5] as Float64Array;
  const o6 = results[6] as Float64Array;
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
  const k12 = factors[14] as number;
  const m12 = factors[15] as number;
  const k13 = factors[16] as number;
  const m13 = factors[17] as number;
  const k14 = factors[18] as number;
  const m14 = factors[19] as number;
  const k16 = factors[20] as number;
  const m16 = factors[21] as number;
  const k17 = factors[22] as number;
  const m17 = factors[23] as number;
  const k18 = factors[24] as number;
  const m18 = factors[25] as number;
  const limit = factors[26] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length, o1.length, o2.length, o3.length, o4.length, o5.length, o6.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const a5 = k5 * x2;
    const b5 = m5 * x1;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = Number(a6 > b6);
    const a7 = k7 * x3;
    const b7 = m7 * x3;
    const x7 = b7 + x6 * (a7 - b7);
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const x8 = Math.trunc(a8 / b8);
    const a9 = k9 * x5;
    const b9 = m9;
    const x9 = (a9 + b9 - Math.abs(a9 - b9)) * 0.5;
    const a10 = k10 * x9;
    const b10 = m10 * x8;
    const x10 = (a10 + b10 + Math.abs(a10 - b10)) * 0.5;
    const a11 = k11 * x5;
    const b11 = m11;
    const x11 = (a11 + b11 + Math.abs(a11 - b11)) * 0.5;
    const a12 = k12 * x11;
    const b12 = m12 * x8;
    const x12 = (a12 + b12 - Math.abs(a12 - b12)) * 0.5;
    const a13 = k13 * x4;
    const b13 = m13 * x10;
    const x13 = Number(a13 >= b13);
    const a14 = k14 * x12;
    const b14 = m14 * x4;
    const x14 = Number(a14 >= b14);
    const x15 = x13 * x14;
    const a16 = k16 * x4;
    const b16 = m16 * x10;
    const x16 = (a16 + b16 + Math.abs(a16 - b16)) * 0.5;
    const a17 = k17 * x16;
    const b17 = m17 * x12;
    const x17 = (a17 + b17 - Math.abs(a17 - b17)) * 0.5;
    const a18 = k18 * x5;
    const b18 = m18 * x17;
    const x18 = a18 + b18;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) + Math.abs(x4) <= limit) {
      o0[i] = x8 + 0;
      o1[i] = x5 + 0;
      o2[i] = x10 + 0;
      o3[i] = x12 + 0;
      o4[i] = x15;
      o5[i] = x17 + 0;
      o6[i] = x18 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** revenue, costs → result, surplus, deficit */
const yearResult1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
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
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x5;
    const b7 = m7;
    const x7 = (a7 + b7 + Math.abs(a7 - b7)) * 0.5;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x5;
      o1[i] = x6 + 0;
      o2[i] = x7 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** revenue, costs, backRegulation → result, surplus, deficit */
const yearResult2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
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
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x1;
    const b4 = m4 * x2;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5 * x3;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7 * x6;
    const b7 = m7;
    const x7 = (a7 + b7 + Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x6;
    const b8 = m8;
    const x8 = (a8 + b8 + Math.abs(a8 - b8)) * 0.5;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) <= limit) {
      o0[i] = x6;
      o1[i] = x7 + 0;
      o2[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** budget, accounts → overspending, underspending */
const budgetDeviation1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x2;
    const b3 = m3 * x1;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a5 = k5 * x1;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x4 + 0;
      o1[i] = x6 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, closingCosts → left, leftOfBuyers, closingCostsOfBuyers, settledWithBuyers, borneByOperator */
const closingSettlement1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const o4 = results[4] as Float64Array;
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
  const k10 = factors[14] as number;
  const m10 = factors[15] as number;
  const k11 = factors[16] as number;
  const m11 = factors[17] as number;
  const limit = factors[18] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length, o3.length, o4.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7 * x2;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const a9 = k9 * x6;
    const b9 = m9 * x8;
    const x9 = a9 + b9;
    const a10 = k10 * x5;
    const b10 = m10 * x7;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11 * x9;
    const x11 = a11 + b11;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x5;
      o1[i] = x6;
      o2[i] = x8;
      o3[i] = x9 + 0;
      o4[i] = x11 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, carriedIn, onItsWay, closingCosts, buyersShare, closingCostsShare → left, leftOfBuyers, closingCostsOfBuyers, settledWithBuyers, borneByOperator */
const closingSettlement2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const c6 = inputs[5] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const o4 = results[4] as Float64Array;
  const k7 = factors[0] as number;
  const m7 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k9 = factors[4] as number;
  const m9 = factors[5] as number;
  const k11 = factors[6] as number;
  const m11 = factors[7] as number;
  const k12 = factors[8] as number;
  const m12 = factors[9] as number;
  const k14 = factors[10] as number;
  const m14 = factors[11] as number;
  const k15 = factors[12] as number;
  const m15 = factors[13] as number;
  const k16 = factors[14] as number;
  const m16 = factors[15] as number;
  const k17 = factors[16] as number;
  const m17 = factors[17] as number;
  const limit = factors[18] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, c6.length, o0.length, o1.length, o2.length, o3.length, o4.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const x6 = c6[i] as number;
    const a7 = k7 * x1;
    const b7 = m7 * x2;
    const x7 = a7 + b7;
    const a8 = k8 * x7;
    const b8 = m8 * x3;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    const x10 = x5 * x9;
    const a11 = k11 * x10;
    const b11 = m11;
    const s11 = Math.abs(a11);
    const q11 = Math.floor((s11 + s11 + b11) / (b11 + b11));
    const x11 = a11 < 0 ? 0 - q11 : q11;
    const a12 = k12 * x4;
    const b12 = m12;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    const x13 = x6 * x12;
    const a14 = k14 * x13;
    const b14 = m14;
    const s14 = Math.abs(a14);
    const q14 = Math.floor((s14 + s14 + b14) / (b14 + b14));
    const x14 = a14 < 0 ? 0 - q14 : q14;
    const a15 = k15 * x11;
    const b15 = m15 * x14;
    const x15 = a15 + b15;
    const a16 = k16 * x9;
    const b16 = m16 * x12;
    const x16 = a16 + b16;
    const a17 = k17 * x16;
    const b17 = m17 * x15;
    const x17 = a17 + b17;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) + (x6 - Math.floor(x6)) <= 0 && Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + s9 + b9 + s11 + b11 + s12 + b12 + s14 + b14 + Math.abs(a15) + Math.abs(b15) + Math.abs(a16) + Math.abs(b16) + Math.abs(a17) + Math.abs(b17) < limit) {
      o0[i] = x9;
      o1[i] = x11;
      o2[i] = x14;
      o3[i] = x15 + 0;
      o4[i] = x17 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, fullYearBudget → limit, setAside, aboveLimit */
const setAside1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
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
  const limit = factors[12] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = (a3 + b3 + Math.abs(a3 - b3)) * 0.5;
    const a4 = k4 * x2;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const x4 = Math.trunc(a4 / b4);
    const a5 = k5 * x4;
    const b5 = m5;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x3;
    const b7 = m7 * x6;
    const x7 = (a7 + b7 - Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x3;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x4 + 0;
      o1[i] = x7 + 0;
      o2[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** result, setAsideBefore, fullYearBudget → limit, setAside, aboveLimit */
const setAside2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
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
  const k9 = factors[10] as number;
  const m9 = factors[11] as number;
  const limit = factors[12] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x1;
    const b4 = m4;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a5 = k5 * x3;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const x5 = Math.trunc(a5 / b5);
    const a6 = k6 * x5;
    const b6 = m6 * x2;
    const x6 = a6 + b6;
    const a7 = k7 * x6;
    const b7 = m7;
    const x7 = (a7 + b7 + Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x4;
    const b8 = m8 * x7;
    const x8 = (a8 + b8 - Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x4;
    const b9 = m9 * x8;
    const x9 = a9 + b9;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) <= limit) {
      o0[i] = x5 + 0;
      o1[i] = x8 + 0;
      o2[i] = x9 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** tariff, budgetedDays, occupiedDays → revenueDeviation, leapDayEffect, occupancyEffect */
const revenueDeviation1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k7 = factors[4] as number;
  const m7 = factors[5] as number;
  const k10 = factors[6] as number;
  const m10 = factors[7] as number;
  const k11 = factors[8] as number;
  const m11 = factors[9] as number;
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x3;
    const b4 = m4 * x2;
    const x4 = a4 + b4;
    const x5 = x1 * x4;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7;
    const b7 = m7;
    const x7 = a7 + b7;
    const x8 = x1 * x2;
    const x9 = x7 * x8;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    const a11 = k11 * x6;
    const b11 = m11 * x10;
    const x11 = a11 + b11;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(a4) + Math.abs(b4) + s6 + b6 + Math.abs(a7) + Math.abs(b7) + s10 + b10 + Math.abs(a11) + Math.abs(b11) < limit) {
      o0[i] = x6;
      o1[i] = x10;
      o2[i] = x11 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** tariff, budgetedDays, occupiedDays, daysOfYear, daysOfTariff → revenueDeviation, leapDayEffect, occupancyEffect */
const revenueDeviation2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k9 = factors[4] as number;
  const m9 = factors[5] as number;
  const k15 = factors[6] as number;
  const m15 = factors[7] as number;
  const k16 = factors[8] as number;
  const m16 = factors[9] as number;
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const a6 = k6 * x3;
    const b6 = m6 * x2;
    const x6 = a6 + b6;
    const x7 = x1 * x6;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const a9 = k9 * x4;
    const b9 = m9 * x5;
    const x9 = a9 + b9;
    const x13 = x1 * x2;
    const x14 = x9 * x13;
    const a15 = k15 * x14;
    const b15 = m15 * x5;
    const s15 = Math.abs(a15);
    const q15 = Math.floor((s15 + s15 + b15) / (b15 + b15));
    const x15 = a15 < 0 ? 0 - q15 : q15;
    const a16 = k16 * x8;
    const b16 = m16 * x15;
    const x16 = a16 + b16;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && x5 > 0 && Math.abs(a6) + Math.abs(b6) + s8 + b8 + Math.abs(a9) + Math.abs(b9) + s15 + b15 + Math.abs(a16) + Math.abs(b16) < limit) {
      o0[i] = x8;
      o1[i] = x15;
      o2[i] = x16 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** cost → refund */
const yearlyRefund1: Loop = (inputs, results, factors, from, to, unfit, before) => {
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
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** monthlyCost, months → refund */
const monthlyRefund2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k7 = factors[6] as number;
  const m7 = factors[7] as number;
  const k8 = factors[8] as number;
  const m8 = factors[9] as number;
  const k9 = factors[10] as number;
  const m9 = factors[11] as number;
  const k11 = factors[12] as number;
  const m11 = factors[13] as number;
  const k12 = factors[14] as number;
  const m12 = factors[15] as number;
  const k14 = factors[16] as number;
  const m14 = factors[17] as number;
  const k15 = factors[18] as number;
  const m15 = factors[19] as number;
  const k16 = factors[20] as number;
  const m16 = factors[21] as number;
  const limit = factors[22] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = (a3 + b3 - Math.abs(a3 - b3)) * 0.5;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5;
    const x5 = (a5 + b5 + Math.abs(a5 - b5)) * 0.5;
    const x6 = x2 * x5;
    const a7 = k7 * x1;
    const b7 = m7;
    const x7 = (a7 + b7 - Math.abs(a7 - b7)) * 0.5;
    const a8 = k8 * x7;
    const b8 = m8;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const x9 = (a9 + b9 + Math.abs(a9 - b9)) * 0.5;
    const x10 = x2 * x9;
    const a11 = k11 * x1;
    const b11 = m11;
    const x11 = a11 + b11;
    const a12 = k12 * x11;
    const b12 = m12;
    const x12 = (a12 + b12 + Math.abs(a12 - b12)) * 0.5;
    const x13 = x2 * x12;
    const a14 = k14 * x6;
    const b14 = m14 * x10;
    const x14 = a14 + b14;
    const a15 = k15 * x14;
    const b15 = m15 * x13;
    const x15 = a15 + b15;
    const a16 = k16 * x15;
    const b16 = m16;
    const s16 = Math.abs(a16);
    const q16 = Math.floor((s16 + s16 + b16) / (b16 + b16));
    const x16 = a16 < 0 ? 0 - q16 : q16;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(a3) + Math.abs(b3) + Math.abs(a4) + Math.abs(b4) + Math.abs(a5) + Math.abs(b5) + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + Math.abs(a9) + Math.abs(b9) + Math.abs(a11) + Math.abs(b11) + Math.abs(a12) + Math.abs(b12) + Math.abs(a14) + Math.abs(b14) + Math.abs(a15) + Math.abs(b15) + s16 + b16 < limit) {
      o0[i] = x16;
    } else unfit[found++] = i;
  }
  return found;
};

/** cost → refund */
const olderRefund1: Loop = (inputs, results, factors, from, to, unfit, before) => {
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
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x4;
    const b7 = m7 * x6;
    const x7 = a7 + b7;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** places → supervisionTariff, intensified */
const supervisionTariff1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
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
  const limit = factors[16] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const x2 = Number(a2 >= b2);
    const a3 = k3;
    const b3 = m3;
    const x3 = b3 + x2 * (a3 - b3);
    const a4 = k4 * x1;
    const b4 = m4;
    const x4 = Number(a4 >= b4);
    const a5 = k5;
    const b5 = m5 * x3;
    const x5 = b5 + x4 * (a5 - b5);
    const a6 = k6 * x1;
    const b6 = m6;
    const x6 = Number(a6 >= b6);
    const a7 = k7;
    const b7 = m7 * x5;
    const x7 = b7 + x6 * (a7 - b7);
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const a9 = k9 * x7;
    const b9 = m9;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x8;
      o1[i] = x9;
    } else unfit[found++] = i;
  }
  return found;
};

/** unroundedBase, places → supervisionTariff, intensified */
const supervisionTariff2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
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
  const k10 = factors[12] as number;
  const m10 = factors[13] as number;
  const k11 = factors[14] as number;
  const m11 = factors[15] as number;
  const limit = factors[16] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x2;
    const b3 = m3;
    const x3 = Number(a3 >= b3);
    const a4 = k4;
    const b4 = m4;
    const x4 = b4 + x3 * (a4 - b4);
    const a5 = k5 * x2;
    const b5 = m5;
    const x5 = Number(a5 >= b5);
    const a6 = k6;
    const b6 = m6 * x4;
    const x6 = b6 + x5 * (a6 - b6);
    const a7 = k7 * x2;
    const b7 = m7;
    const x7 = Number(a7 >= b7);
    const a8 = k8;
    const b8 = m8 * x6;
    const x8 = b8 + x7 * (a8 - b8);
    const x9 = x1 * x8;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    const a11 = k11 * x9;
    const b11 = m11;
    const s11 = Math.abs(a11);
    const q11 = Math.floor((s11 + s11 + b11) / (b11 + b11));
    const x11 = a11 < 0 ? 0 - q11 : q11;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(a3) + Math.abs(b3) + Math.abs(a4) + Math.abs(b4) + Math.abs(a5) + Math.abs(b5) + Math.abs(a6) + Math.abs(b6) + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + s10 + b10 + s11 + b11 < limit) {
      o0[i] = x10;
      o1[i] = x11;
    } else unfit[found++] = i;
  }
  return found;
};

/** supervisionTariff, months → supervisionCharge */
const supervisionCharge1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = x1 * x2;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && s4 + b4 < limit) {
      o0[i] = x4;
    } else unfit[found++] = i;
  }
  return found;
};

/** capTariff → limit, excess, isAbove */
const capLimit1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
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
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const s2 = Math.abs(a2);
    const q2 = Math.floor((s2 + s2 + b2) / (b2 + b2));
    const x2 = a2 < 0 ? 0 - q2 : q2;
    const a3 = k3 * x2;
    const b3 = m3;
    const x3 = (a3 + b3 + Math.abs(a3 - b3)) * 0.5;
    const a4 = k4 * x1;
    const b4 = m4 * x3;
    const x4 = Number(a4 > b4);
    const a5 = k5 * x1;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = b6 + x4 * (a6 - b6);
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x2;
      o1[i] = x6 + 0;
      o2[i] = x4;
    } else unfit[found++] = i;
  }
  return found;
};

/** cap, capTariff → limit, excess, isAbove */
const capLimit2: Loop = (inputs, results, factors, from, to, unfit, before) => {
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
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const s3 = Math.abs(a3);
    const q3 = Math.floor((s3 + s3 + b3) / (b3 + b3));
    const x3 = a3 < 0 ? 0 - q3 : q3;
    const a4 = k4 * x3;
    const b4 = m4 * x1;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a5 = k5 * x2;
    const b5 = m5 * x4;
    const x5 = Number(a5 > b5);
    const a6 = k6 * x2;
    const b6 = m6 * x3;
    const x6 = a6 + b6;
    const a7 = k7 * x6;
    const b7 = m7;
    const x7 = b7 + x5 * (a7 - b7);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x3;
      o1[i] = x7 + 0;
      o2[i] = x5;
    } else unfit[found++] = i;
  }
  return found;
};

/** offered, alternativePrice → limit, excess, isAbove */
const alternativeLimit1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const k7 = factors[6] as number;
  const m7 = factors[7] as number;
  const k8 = factors[8] as number;
  const m8 = factors[9] as number;
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3;
    const b3 = m3;
    const x3 = a3 + b3;
    const x4 = x1 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const x5 = Math.trunc(a5 / b5);
    const a6 = k6 * x2;
    const b6 = m6 * x4;
    const x6 = Number(a6 > b6);
    const a7 = k7 * x2;
    const b7 = m7 * x5;
    const x7 = a7 + b7;
    const a8 = k8 * x7;
    const b8 = m8;
    const x8 = b8 + x6 * (a8 - b8);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(a3) + Math.abs(b3) + s5 + b5 + Math.abs(a6) + Math.abs(b6) + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) < limit) {
      o0[i] = x5 + 0;
      o1[i] = x8 + 0;
      o2[i] = x6;
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
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
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
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
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
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
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
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(a4) + Math.abs(b4) + s6 + b6 + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + Math.abs(a9) + Math.abs(b9) + Math.abs(a10) + Math.abs(b10) + Math.abs(a11) + Math.abs(b11) < limit) {
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
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
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
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) + Math.abs(x4) <= limit) {
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
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
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
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
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
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && Math.abs(a6) + Math.abs(b6) + s8 + b8 + Math.abs(a9) + Math.abs(b9) + Math.abs(a10) + Math.abs(b10) + Math.abs(a11) + Math.abs(b11) + Math.abs(a12) + Math.abs(b12) + Math.abs(a13) + Math.abs(b13) < limit) {
      o0[i] = x8;
      o1[i] = x13 + 0;
      o2[i] = x11;
    } else unfit[found++] = i;
  }
  return found;
};

/** budget → objective, casePot */
const financingSplit1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const limit = factors[4] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const s2 = Math.abs(a2);
    const q2 = Math.floor((s2 + s2 + b2) / (b2 + b2));
    const x2 = a2 < 0 ? 0 - q2 : q2;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x2;
      o1[i] = x3 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** casePot, expectedCases → perCase, caseResidue */
const amountPerCase1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k9 = factors[4] as number;
  const m9 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a6 = k6 * x1;
    const b6 = m6 * x2;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const x7 = x2 * x6;
    const a8 = k8 * x1;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && x2 > 0 && s6 + b6 + Math.abs(a8) + Math.abs(b8) + s9 + b9 < limit) {
      o0[i] = x6;
      o1[i] = x9;
    } else unfit[found++] = i;
  }
  return found;
};

/** cases → expected */
const expectedCasesByDays1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const s2 = Math.abs(a2);
    const q2 = Math.floor((s2 + s2 + b2) / (b2 + b2));
    const x2 = a2 < 0 ? 0 - q2 : q2;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x2;
    } else unfit[found++] = i;
  }
  return found;
};

/** cases, elapsed → expected */
const expectedCasesByDays2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a6 = k6 * x1;
    const b6 = m6 * x2;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && x2 > 0 && s6 + b6 < limit) {
      o0[i] = x6;
    } else unfit[found++] = i;
  }
  return found;
};

/** cases, base → growth */
const caseGrowth1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k7 = factors[2] as number;
  const m7 = factors[3] as number;
  const limit = factors[4] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    const a7 = k7 * x3;
    const b7 = m7 * x2;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && x2 > 0 && Math.abs(a3) + Math.abs(b3) + s7 + b7 < limit) {
      o0[i] = x7;
    } else unfit[found++] = i;
  }
  return found;
};

/** cases → caseRevenue */
const caseRevenue1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const limit = factors[4] as number;
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2 * x1;
    const x2 = a2 + b2;
    const a3 = k3 * x2;
    const b3 = m3;
    const s3 = Math.abs(a3);
    const q3 = Math.floor((s3 + s3 + b3) / (b3 + b3));
    const x3 = a3 < 0 ? 0 - q3 : q3;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x3;
    } else unfit[found++] = i;
  }
  return found;
};

/** objective, perCase, cases → caseRevenue */
const caseRevenue2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const limit = factors[4] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x2 * x3;
    const a5 = k5 * x1;
    const b5 = m5 * x4;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(a5) + Math.abs(b5) + s6 + b6 < limit) {
      o0[i] = x6;
    } else unfit[found++] = i;
  }
  return found;
};

/** cases → caseCosts */
const caseCosts1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k4 = factors[4] as number;
  const m4 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const x2 = a2 + b2;
    const a3 = k3;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x4;
    } else unfit[found++] = i;
  }
  return found;
};

/** caseBudget, budgetCases, cases, costPerExtraCase → caseCosts */
const caseCosts2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k7 = factors[2] as number;
  const m7 = factors[3] as number;
  const k8 = factors[4] as number;
  const m8 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const a5 = k5 * x3;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const x6 = x4 * x5;
    const a7 = k7 * x1;
    const b7 = m7 * x6;
    const x7 = a7 + b7;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && Math.abs(a5) + Math.abs(b5) + Math.abs(a7) + Math.abs(b7) + s8 + b8 < limit) {
      o0[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** dayPrice, days → placer, pool */
const judicialPlacement1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const k7 = factors[6] as number;
  const m7 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = x1 * x2;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5 * x2;
    const b5 = m5;
    const x5 = (a5 + b5 - Math.abs(a5 - b5)) * 0.5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const a7 = k7 * x4;
    const b7 = m7 * x6;
    const x7 = a7 + b7;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && s4 + b4 + Math.abs(a5) + Math.abs(b5) + s6 + b6 + Math.abs(a7) + Math.abs(b7) < limit) {
      o0[i] = x6;
      o1[i] = x7 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** newPlaces, days → placementCost, pool, placer */
const newPlacesCost1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k7 = factors[4] as number;
  const m7 = factors[5] as number;
  const k8 = factors[6] as number;
  const m8 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = x1 * x2;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5;
    const b5 = m5;
    const x5 = a5 + b5;
    const x6 = x3 * x5;
    const a7 = k7 * x6;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x4;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && s4 + b4 + Math.abs(a5) + Math.abs(b5) + s7 + b7 + Math.abs(a8) + Math.abs(b8) < limit) {
      o0[i] = x4;
      o1[i] = x7;
      o2[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** newPlaces, days, occupancy, judicialShare, dayPrice → placementCost, pool, placer */
const newPlacesCost2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k9 = factors[0] as number;
  const m9 = factors[1] as number;
  const k11 = factors[2] as number;
  const m11 = factors[3] as number;
  const k13 = factors[4] as number;
  const m13 = factors[5] as number;
  const k14 = factors[6] as number;
  const m14 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const x6 = x1 * x2;
    const x7 = x3 * x6;
    const x8 = x5 * x7;
    const a9 = k9 * x8;
    const b9 = m9;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    const x10 = x4 * x7;
    const a11 = k11 * x5;
    const b11 = m11;
    const x11 = a11 + b11;
    const x12 = x10 * x11;
    const a13 = k13 * x12;
    const b13 = m13;
    const s13 = Math.abs(a13);
    const q13 = Math.floor((s13 + s13 + b13) / (b13 + b13));
    const x13 = a13 < 0 ? 0 - q13 : q13;
    const a14 = k14 * x9;
    const b14 = m14 * x13;
    const x14 = a14 + b14;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && s9 + b9 + Math.abs(a11) + Math.abs(b11) + s13 + b13 + Math.abs(a14) + Math.abs(b14) < limit) {
      o0[i] = x9;
      o1[i] = x13;
      o2[i] = x14 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** tariff, days → budgetAmount */
const placementBudgetLine1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = a4 + b4;
    const x5 = x2 * x4;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(a3) + Math.abs(b3) + Math.abs(a4) + Math.abs(b4) + s6 + b6 < limit) {
      o0[i] = x6;
    } else unfit[found++] = i;
  }
  return found;
};

/** tariff, tariffBackRegulation, index, knownBackRegulation, days → budgetAmount */
const placementBudgetLine2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k8 = factors[2] as number;
  const m8 = factors[3] as number;
  const k10 = factors[4] as number;
  const m10 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const a6 = k6 * x1;
    const b6 = m6 * x2;
    const x6 = a6 + b6;
    const x7 = x3 * x6;
    const a8 = k8 * x7;
    const b8 = m8 * x4;
    const x8 = a8 + b8;
    const x9 = x5 * x8;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && Math.abs(a6) + Math.abs(b6) + Math.abs(a8) + Math.abs(b8) + s10 + b10 < limit) {
      o0[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

/** soldDays, occupiedDays → isCovered */
const isCovered1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Uint8Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = Number(a3 > b3);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x3;
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
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x4;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    const x7 = x2 * x3;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && s5 + b5 + s6 + b6 + s8 + b8 < limit) {
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
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x1 * x3;
    const x6 = x4 * x5;
    const a7 = k7 * x6;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x5;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const x9 = x2 * x3;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && s7 + b7 + s8 + b8 + s10 + b10 < limit) {
      o0[i] = x7;
      o1[i] = x8;
      o2[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

/** acquisitionCost, lifetime, monthsBefore, monthsAfter → depreciation, bookValue, bookValueEnd, interest */
const straightLine1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k11 = factors[4] as number;
  const m11 = factors[5] as number;
  const k12 = factors[6] as number;
  const m12 = factors[7] as number;
  const k13 = factors[8] as number;
  const m13 = factors[9] as number;
  const k16 = factors[10] as number;
  const m16 = factors[11] as number;
  const k17 = factors[12] as number;
  const m17 = factors[13] as number;
  const k18 = factors[14] as number;
  const m18 = factors[15] as number;
  const k19 = factors[16] as number;
  const m19 = factors[17] as number;
  const k20 = factors[18] as number;
  const m20 = factors[19] as number;
  const limit = factors[20] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length, o1.length, o2.length, o3.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const a5 = k5 * x3;
    const b5 = m5;
    const x5 = (a5 + b5 + Math.abs(a5 - b5)) * 0.5;
    const a6 = k6 * x5;
    const b6 = m6 * x2;
    const x6 = (a6 + b6 - Math.abs(a6 - b6)) * 0.5;
    const x7 = x1 * x6;
    const a11 = k11 * x7;
    const b11 = m11 * x2;
    const s11 = Math.abs(a11);
    const q11 = Math.floor((s11 + s11 + b11) / (b11 + b11));
    const x11 = a11 < 0 ? 0 - q11 : q11;
    const a12 = k12 * x4;
    const b12 = m12;
    const x12 = (a12 + b12 + Math.abs(a12 - b12)) * 0.5;
    const a13 = k13 * x12;
    const b13 = m13 * x2;
    const x13 = (a13 + b13 - Math.abs(a13 - b13)) * 0.5;
    const x14 = x1 * x13;
    const a16 = k16 * x14;
    const b16 = m16 * x2;
    const s16 = Math.abs(a16);
    const q16 = Math.floor((s16 + s16 + b16) / (b16 + b16));
    const x16 = a16 < 0 ? 0 - q16 : q16;
    const a17 = k17 * x1;
    const b17 = m17 * x11;
    const x17 = a17 + b17;
    const a18 = k18 * x16;
    const b18 = m18 * x11;
    const x18 = a18 + b18;
    const a19 = k19 * x1;
    const b19 = m19 * x16;
    const x19 = a19 + b19;
    const a20 = k20 * x17;
    const b20 = m20;
    const s20 = Math.abs(a20);
    const q20 = Math.floor((s20 + s20 + b20) / (b20 + b20));
    const x20 = a20 < 0 ? 0 - q20 : q20;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && x2 > 0 && Math.abs(a5) + Math.abs(b5) + Math.abs(a6) + Math.abs(b6) + s11 + b11 + Math.abs(a12) + Math.abs(b12) + Math.abs(a13) + Math.abs(b13) + s16 + b16 + Math.abs(a17) + Math.abs(b17) + Math.abs(a18) + Math.abs(b18) + Math.abs(a19) + Math.abs(b19) + s20 + b20 < limit) {
      o0[i] = x18 + 0;
      o1[i] = x17 + 0;
      o2[i] = x19 + 0;
      o3[i] = x20;
    } else unfit[found++] = i;
  }
  return found;
};

/** acquisitionCost, lifetime, monthsBefore, monthsAfter, shareOfYear → depreciation, bookValue, bookValueEnd, interest */
const straightLine2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const c5 = inputs[4] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Float64Array;
  const k6 = factors[0] as number;
  const m6 = factors[1] as number;
  const k7 = factors[2] as number;
  const m7 = factors[3] as number;
  const k12 = factors[4] as number;
  const m12 = factors[5] as number;
  const k13 = factors[6] as number;
  const m13 = factors[7] as number;
  const k14 = factors[8] as number;
  const m14 = factors[9] as number;
  const k17 = factors[10] as number;
  const m17 = factors[11] as number;
  const k18 = factors[12] as number;
  const m18 = factors[13] as number;
  const k19 = factors[14] as number;
  const m19 = factors[15] as number;
  const k20 = factors[16] as number;
  const m20 = factors[17] as number;
  const k22 = factors[18] as number;
  const m22 = factors[19] as number;
  const limit = factors[20] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, c5.length, o0.length, o1.length, o2.length, o3.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = c5[i] as number;
    const a6 = k6 * x3;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x6;
    const b7 = m7 * x2;
    const x7 = (a7 + b7 - Math.abs(a7 - b7)) * 0.5;
    const x8 = x1 * x7;
    const a12 = k12 * x8;
    const b12 = m12 * x2;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    const a13 = k13 * x4;
    const b13 = m13;
    const x13 = (a13 + b13 + Math.abs(a13 - b13)) * 0.5;
    const a14 = k14 * x13;
    const b14 = m14 * x2;
    const x14 = (a14 + b14 - Math.abs(a14 - b14)) * 0.5;
    const x15 = x1 * x14;
    const a17 = k17 * x15;
    const b17 = m17 * x2;
    const s17 = Math.abs(a17);
    const q17 = Math.floor((s17 + s17 + b17) / (b17 + b17));
    const x17 = a17 < 0 ? 0 - q17 : q17;
    const a18 = k18 * x1;
    const b18 = m18 * x12;
    const x18 = a18 + b18;
    const a19 = k19 * x17;
    const b19 = m19 * x12;
    const x19 = a19 + b19;
    const a20 = k20 * x1;
    const b20 = m20 * x17;
    const x20 = a20 + b20;
    const x21 = x5 * x18;
    const a22 = k22 * x21;
    const b22 = m22;
    const s22 = Math.abs(a22);
    const q22 = Math.floor((s22 + s22 + b22) / (b22 + b22));
    const x22 = a22 < 0 ? 0 - q22 : q22;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) + (x5 - Math.floor(x5)) <= 0 && x2 > 0 && Math.abs(a6) + Math.abs(b6) + Math.abs(a7) + Math.abs(b7) + s12 + b12 + Math.abs(a13) + Math.abs(b13) + Math.abs(a14) + Math.abs(b14) + s17 + b17 + Math.abs(a18) + Math.abs(b18) + Math.abs(a19) + Math.abs(b19) + Math.abs(a20) + Math.abs(b20) + s22 + b22 < limit) {
      o0[i] = x19 + 0;
      o1[i] = x18 + 0;
      o2[i] = x20 + 0;
      o3[i] = x22;
    } else unfit[found++] = i;
  }
  return found;
};

/** amount → uncorrected, corrected, correction */
const revisedAmount1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const k12 = factors[8] as number;
  const m12 = factors[9] as number;
  const k13 = factors[10] as number;
  const m13 = factors[11] as number;
  const limit = factors[12] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const x2 = a2 + b2;
    const x3 = x1 * x2;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5;
    const b5 = m5;
    const x5 = a5 + b5;
    const a6 = k6;
    const b6 = m6;
    const x6 = a6 + b6;
    const x10 = x2 * x5;
    const x11 = x1 * x10;
    const a12 = k12 * x11;
    const b12 = m12 * x6;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    const a13 = k13 * x12;
    const b13 = m13 * x4;
    const x13 = a13 + b13;
    if ((x1 - Math.floor(x1)) <= 0 && x6 > 0 && Math.abs(a2) + Math.abs(b2) + s4 + b4 + Math.abs(a5) + Math.abs(b5) + Math.abs(a6) + Math.abs(b6) + s12 + b12 + Math.abs(a13) + Math.abs(b13) < limit) {
      o0[i] = x4;
      o1[i] = x12;
      o2[i] = x13 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** wageBudget → resultEffect */
const wageEstimateEffect1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k9 = factors[4] as number;
  const m9 = factors[5] as number;
  const k10 = factors[6] as number;
  const m10 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const x2 = a2 + b2;
    const a3 = k3;
    const b3 = m3;
    const x3 = a3 + b3;
    const x7 = x1 * x2;
    const x8 = x1 * x3;
    const a9 = k9 * x8;
    const b9 = m9 * x7;
    const x9 = a9 + b9;
    const a10 = k10 * x9;
    const b10 = m10 * x3;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    if ((x1 - Math.floor(x1)) <= 0 && x3 > 0 && Math.abs(a2) + Math.abs(b2) + Math.abs(a3) + Math.abs(b3) + Math.abs(a9) + Math.abs(b9) + s10 + b10 < limit) {
      o0[i] = x10;
    } else unfit[found++] = i;
  }
  return found;
};

/** wageBudget, original, revised → resultEffect */
const wageEstimateEffect2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k11 = factors[4] as number;
  const m11 = factors[5] as number;
  const k12 = factors[6] as number;
  const m12 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4;
    const b4 = m4 * x3;
    const x4 = a4 + b4;
    const a5 = k5;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const x9 = x1 * x4;
    const x10 = x1 * x5;
    const a11 = k11 * x10;
    const b11 = m11 * x9;
    const x11 = a11 + b11;
    const a12 = k12 * x11;
    const b12 = m12 * x5;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x5 > 0 && Math.abs(a4) + Math.abs(b4) + Math.abs(a5) + Math.abs(b5) + Math.abs(a11) + Math.abs(b11) + s12 + b12 < limit) {
      o0[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** occupiedDays, budgetedDays, availableDays → budgetedOccupancy, actualOccupancy, deviation, isListed */
const occupancyListing1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const o3 = results[3] as Uint8Array;
  const k8 = factors[0] as number;
  const m8 = factors[1] as number;
  const k9 = factors[2] as number;
  const m9 = factors[3] as number;
  const k10 = factors[4] as number;
  const m10 = factors[5] as number;
  const k12 = factors[6] as number;
  const m12 = factors[7] as number;
  const k13 = factors[8] as number;
  const m13 = factors[9] as number;
  const k14 = factors[10] as number;
  const m14 = factors[11] as number;
  const limit = factors[12] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length, o3.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a8 = k8 * x1;
    const b8 = m8 * x2;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9 * x3;
    const x9 = Number(a9 >= b9);
    const a10 = k10 * x8;
    const b10 = m10 * x3;
    const x10 = Number(a10 >= b10);
    const x11 = Math.max(x9, x10);
    const a12 = k12 * x2;
    const b12 = m12 * x3;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    const a13 = k13 * x1;
    const b13 = m13 * x3;
    const s13 = Math.abs(a13);
    const q13 = Math.floor((s13 + s13 + b13) / (b13 + b13));
    const x13 = a13 < 0 ? 0 - q13 : q13;
    const a14 = k14 * x8;
    const b14 = m14 * x3;
    const s14 = Math.abs(a14);
    const q14 = Math.floor((s14 + s14 + b14) / (b14 + b14));
    const x14 = a14 < 0 ? 0 - q14 : q14;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x3 > 0 && Math.abs(a8) + Math.abs(b8) + Math.abs(a9) + Math.abs(b9) + Math.abs(a10) + Math.abs(b10) + s12 + b12 + s13 + b13 + s14 + b14 < limit) {
      o0[i] = x12;
      o1[i] = x13;
      o2[i] = x14;
      o3[i] = x11;
    } else unfit[found++] = i;
  }
  return found;
};

/** occupiedDays, budgetedDays → revenue, budgetedRevenue, revenueEffect */
const occupancyRevenue1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const s3 = Math.abs(a3);
    const q3 = Math.floor((s3 + s3 + b3) / (b3 + b3));
    const x3 = a3 < 0 ? 0 - q3 : q3;
    const a4 = k4 * x2;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5 * x3;
    const b5 = m5 * x4;
    const x5 = a5 + b5;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x3;
      o1[i] = x4;
      o2[i] = x5 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** occupiedDays, budgetedDays, tariff → revenue, budgetedRevenue, revenueEffect */
const occupancyRevenue2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k7 = factors[2] as number;
  const m7 = factors[3] as number;
  const k8 = factors[4] as number;
  const m8 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const x6 = x2 * x3;
    const a7 = k7 * x6;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x5;
    const b8 = m8 * x7;
    const x8 = a8 + b8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && s5 + b5 + s7 + b7 + Math.abs(a8) + Math.abs(b8) < limit) {
      o0[i] = x5;
      o1[i] = x7;
      o2[i] = x8 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** spendingBefore, spending, index → ceiling, excess, isAbove */
const ceiling2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
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
  const limit = factors[10] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x5;
    const b6 = m6 * x4;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x2;
    const b7 = m7 * x6;
    const x7 = Number(a7 > b7);
    const a8 = k8 * x2;
    const b8 = m8 * x5;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const x9 = b9 + x7 * (a9 - b9);
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && s5 + b5 + Math.abs(a6) + Math.abs(b6) + Math.abs(a7) + Math.abs(b7) + Math.abs(a8) + Math.abs(b8) + Math.abs(a9) + Math.abs(b9) < limit) {
      o0[i] = x5;
      o1[i] = x9 + 0;
      o2[i] = x7;
    } else unfit[found++] = i;
  }
  return found;
};

/** usedDays → usedAmount, unusedAmount */
const specialPlacesPayment1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k4 = factors[4] as number;
  const m4 = factors[5] as number;
  const k5 = factors[6] as number;
  const m5 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2 * x1;
    const x2 = a2 + b2;
    const a3 = k3 * x2;
    const b3 = m3;
    const x3 = (a3 + b3 + Math.abs(a3 - b3)) * 0.5;
    const a4 = k4 * x1;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5 * x3;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x4;
      o1[i] = x5;
    } else unfit[found++] = i;
  }
  return found;
};

/** placeDays, usedDays → usedAmount, unusedAmount */
const specialPlacesPayment2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k3 = factors[0] as number;
  const m3 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const limit = factors[8] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a5 = k5 * x2;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x4;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x5;
      o1[i] = x6;
    } else unfit[found++] = i;
  }
  return found;
};

/** privatePrice → netPrice, vatShare */
const priceWithoutVat1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k4 = factors[4] as number;
  const m4 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2 * x1;
    const b2 = m2;
    const s2 = Math.abs(a2);
    const q2 = Math.floor((s2 + s2 + b2) / (b2 + b2));
    const x2 = a2 < 0 ? 0 - q2 : q2;
    const a3 = k3 * x1;
    const b3 = m3 * x2;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(x1) <= limit) {
      o0[i] = x2;
      o1[i] = x4;
    } else unfit[found++] = i;
  }
  return found;
};

/** costs → neededRevenue, overhead, margin */
const neededRevenue1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k4 = factors[4] as number;
  const m4 = factors[5] as number;
  const k8 = factors[6] as number;
  const m8 = factors[7] as number;
  const k9 = factors[8] as number;
  const m9 = factors[9] as number;
  const k10 = factors[10] as number;
  const m10 = factors[11] as number;
  const k11 = factors[12] as number;
  const m11 = factors[13] as number;
  const k12 = factors[14] as number;
  const m12 = factors[15] as number;
  const limit = factors[16] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const x2 = a2 + b2;
    const a3 = k3 * x2;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x3;
    const b4 = m4;
    const x4 = (a4 + b4 + Math.abs(a4 - b4)) * 0.5;
    const a8 = k8 * x1;
    const b8 = m8 * x4;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    const a9 = k9 * x1;
    const b9 = m9 * x4;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    const a10 = k10 * x8;
    const b10 = m10 * x1;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11 * x9;
    const x11 = a11 + b11;
    const a12 = k12 * x11;
    const b12 = m12;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    if ((x1 - Math.floor(x1)) <= 0 && x4 > 0 && Math.abs(a2) + Math.abs(b2) + Math.abs(a3) + Math.abs(b3) + Math.abs(a4) + Math.abs(b4) + s8 + b8 + s9 + b9 + Math.abs(a10) + Math.abs(b10) + Math.abs(a11) + Math.abs(b11) + s12 + b12 < limit) {
      o0[i] = x8;
      o1[i] = x9;
      o2[i] = x12;
    } else unfit[found++] = i;
  }
  return found;
};

/** costs, overheadShare, marginShare → neededRevenue, overhead, margin */
const neededRevenue2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const k10 = factors[6] as number;
  const m10 = factors[7] as number;
  const k12 = factors[8] as number;
  const m12 = factors[9] as number;
  const k13 = factors[10] as number;
  const m13 = factors[11] as number;
  const k14 = factors[12] as number;
  const m14 = factors[13] as number;
  const k15 = factors[14] as number;
  const m15 = factors[15] as number;
  const limit = factors[16] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4;
    const b4 = m4 * x2;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5 * x3;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a10 = k10 * x1;
    const b10 = m10 * x6;
    const s10 = Math.abs(a10);
    const q10 = Math.floor((s10 + s10 + b10) / (b10 + b10));
    const x10 = a10 < 0 ? 0 - q10 : q10;
    const x11 = x2 * x1;
    const a12 = k12 * x11;
    const b12 = m12 * x6;
    const s12 = Math.abs(a12);
    const q12 = Math.floor((s12 + s12 + b12) / (b12 + b12));
    const x12 = a12 < 0 ? 0 - q12 : q12;
    const a13 = k13 * x10;
    const b13 = m13 * x1;
    const x13 = a13 + b13;
    const a14 = k14 * x13;
    const b14 = m14 * x12;
    const x14 = a14 + b14;
    const a15 = k15 * x14;
    const b15 = m15;
    const s15 = Math.abs(a15);
    const q15 = Math.floor((s15 + s15 + b15) / (b15 + b15));
    const x15 = a15 < 0 ? 0 - q15 : q15;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x6 > 0 && Math.abs(a4) + Math.abs(b4) + Math.abs(a5) + Math.abs(b5) + Math.abs(a6) + Math.abs(b6) + s10 + b10 + s12 + b12 + Math.abs(a13) + Math.abs(b13) + Math.abs(a14) + Math.abs(b14) + s15 + b15 < limit) {
      o0[i] = x10;
      o1[i] = x12;
      o2[i] = x15;
    } else unfit[found++] = i;
  }
  return found;
};

/** tariff, index, units, paidShare → planAmount */
const planPayment2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k8 = factors[0] as number;
  const m8 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const x5 = x1 * x2;
    const x6 = x3 * x5;
    const x7 = x4 * x6;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && s8 + b8 < limit) {
      o0[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** amount → uncorrected, corrected, correction */
const revisedAmountByAdding1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k4 = factors[2] as number;
  const m4 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const k6 = factors[6] as number;
  const m6 = factors[7] as number;
  const k7 = factors[8] as number;
  const m7 = factors[9] as number;
  const k9 = factors[10] as number;
  const m9 = factors[11] as number;
  const k10 = factors[12] as number;
  const m10 = factors[13] as number;
  const limit = factors[14] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length, o2.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const x2 = a2 + b2;
    const x3 = x1 * x2;
    const a4 = k4 * x3;
    const b4 = m4;
    const s4 = Math.abs(a4);
    const q4 = Math.floor((s4 + s4 + b4) / (b4 + b4));
    const x4 = a4 < 0 ? 0 - q4 : q4;
    const a5 = k5;
    const b5 = m5;
    const x5 = a5 + b5;
    const a6 = k6;
    const b6 = m6 * x5;
    const x6 = a6 + b6;
    const a7 = k7;
    const b7 = m7 * x6;
    const x7 = a7 + b7;
    const x8 = x1 * x7;
    const a9 = k9 * x8;
    const b9 = m9;
    const s9 = Math.abs(a9);
    const q9 = Math.floor((s9 + s9 + b9) / (b9 + b9));
    const x9 = a9 < 0 ? 0 - q9 : q9;
    const a10 = k10 * x9;
    const b10 = m10 * x4;
    const x10 = a10 + b10;
    if ((x1 - Math.floor(x1)) <= 0 && Math.abs(a2) + Math.abs(b2) + s4 + b4 + Math.abs(a5) + Math.abs(b5) + Math.abs(a6) + Math.abs(b6) + Math.abs(a7) + Math.abs(b7) + s9 + b9 + Math.abs(a10) + Math.abs(b10) < limit) {
      o0[i] = x4;
      o1[i] = x9;
      o2[i] = x10 + 0;
    } else unfit[found++] = i;
  }
  return found;
};

/** fullTariff, unitsOfYear, otherUnitsOfYear → convertedTariff */
const convertedTariff2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k8 = factors[0] as number;
  const m8 = factors[1] as number;
  const limit = factors[2] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x2;
    const a8 = k8 * x4;
    const b8 = m8 * x3;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && x3 > 0 && s8 + b8 < limit) {
      o0[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** packageNumber → intervalPerDay, tariff */
const ladderTariff1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k2 = factors[0] as number;
  const m2 = factors[1] as number;
  const k3 = factors[2] as number;
  const m3 = factors[3] as number;
  const k5 = factors[4] as number;
  const m5 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const a2 = k2;
    const b2 = m2;
    const s2 = Math.abs(a2);
    const q2 = Math.floor((s2 + s2 + b2) / (b2 + b2));
    const x2 = a2 < 0 ? 0 - q2 : q2;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const x4 = x2 * x3;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    if ((x1 - Math.floor(x1)) <= 0 && s2 + b2 + Math.abs(a3) + Math.abs(b3) + s5 + b5 < limit) {
      o0[i] = x2;
      o1[i] = x5;
    } else unfit[found++] = i;
  }
  return found;
};

/** hourPrice, hoursAWeek, packageNumber → intervalPerDay, tariff */
const ladderTariff2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const k5 = factors[0] as number;
  const m5 = factors[1] as number;
  const k6 = factors[2] as number;
  const m6 = factors[3] as number;
  const k8 = factors[4] as number;
  const m8 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length, o1.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = x1 * x2;
    const a5 = k5 * x4;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x3;
    const b6 = m6;
    const x6 = a6 + b6;
    const x7 = x5 * x6;
    const a8 = k8 * x7;
    const b8 = m8;
    const s8 = Math.abs(a8);
    const q8 = Math.floor((s8 + s8 + b8) / (b8 + b8));
    const x8 = a8 < 0 ? 0 - q8 : q8;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && s5 + b5 + Math.abs(a6) + Math.abs(b6) + s8 + b8 < limit) {
      o0[i] = x5;
      o1[i] = x8;
    } else unfit[found++] = i;
  }
  return found;
};

/** youngerDays, olderDays, furtherDays → boardAndLodging */
const fosterBoard1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const o0 = results[0] as Float64Array;
  const k4 = factors[0] as number;
  const m4 = factors[1] as number;
  const k5 = factors[2] as number;
  const m5 = factors[3] as number;
  const k6 = factors[4] as number;
  const m6 = factors[5] as number;
  const limit = factors[6] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, o0.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const a4 = k4 * x1;
    const b4 = m4 * x2;
    const x4 = a4 + b4;
    const a5 = k5 * x4;
    const b5 = m5 * x3;
    const x5 = a5 + b5;
    const a6 = k6 * x5;
    const b6 = m6;
    const s6 = Math.abs(a6);
    const q6 = Math.floor((s6 + s6 + b6) / (b6 + b6));
    const x6 = a6 < 0 ? 0 - q6 : q6;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) <= limit) {
      o0[i] = x6;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, proposed → limit, excess, isAbove, isByKroner, isByCurrent */
const noticeScreening1: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const o3 = results[3] as Uint8Array;
  const o4 = results[4] as Uint8Array;
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
  const k10 = factors[14] as number;
  const m10 = factors[15] as number;
  const k11 = factors[16] as number;
  const m11 = factors[17] as number;
  const k12 = factors[18] as number;
  const m12 = factors[19] as number;
  const k13 = factors[20] as number;
  const m13 = factors[21] as number;
  const k15 = factors[22] as number;
  const m15 = factors[23] as number;
  const k16 = factors[24] as number;
  const m16 = factors[25] as number;
  const k20 = factors[26] as number;
  const m20 = factors[27] as number;
  const k23 = factors[28] as number;
  const m23 = factors[29] as number;
  const k24 = factors[30] as number;
  const m24 = factors[31] as number;
  const k25 = factors[32] as number;
  const m25 = factors[33] as number;
  const k26 = factors[34] as number;
  const m26 = factors[35] as number;
  const k27 = factors[36] as number;
  const m27 = factors[37] as number;
  const k30 = factors[38] as number;
  const m30 = factors[39] as number;
  const limit = factors[40] as number;
  const end = Math.min(to, c1.length, c2.length, o0.length, o1.length, o2.length, o3.length, o4.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const a3 = k3 * x1;
    const b3 = m3;
    const x3 = a3 + b3;
    const a4 = k4 * x2;
    const b4 = m4;
    const x4 = a4 + b4;
    const a5 = k5 * x3;
    const b5 = m5;
    const s5 = Math.abs(a5);
    const q5 = Math.floor((s5 + s5 + b5) / (b5 + b5));
    const x5 = a5 < 0 ? 0 - q5 : q5;
    const a6 = k6 * x5;
    const b6 = m6 * x3;
    const x6 = (a6 + b6 + Math.abs(a6 - b6)) * 0.5;
    const a7 = k7 * x4;
    const b7 = m7 * x6;
    const x7 = Number(a7 > b7);
    const a8 = k8 * x3;
    const b8 = m8;
    const x8 = a8 + b8;
    const a9 = k9 * x8;
    const b9 = m9;
    const x9 = a9 + b9;
    const a10 = k10 * x9;
    const b10 = m10;
    const s10 = Math.abs(a10);
    const x10 = Math.floor(a10 / b10);
    const a11 = k11 * x10;
    const b11 = m11;
    const x11 = a11 + b11;
    const a12 = k12 * x1;
    const b12 = m12;
    const s12 = Math.abs(a12);
    const x12 = Math.floor(a12 / b12);
    const a13 = k13 * x1;
    const b13 = m13 * x12;
    const x13 = Number(a13 > b13);
    const x14 = 1 - x13;
    const a15 = k15 * x2;
    const b15 = m15;
    const s15 = Math.abs(a15);
    const x15 = Math.floor(a15 / b15);
    const a16 = k16 * x2;
    const b16 = m16 * x15;
    const x16 = Number(a16 > b16);
    const x17 = 1 - x16;
    const x18 = x14 * x17;
    const x19 = x7 * x18;
    const a20 = k20 * x4;
    const b20 = m20 * x11;
    const x20 = Number(a20 > b20);
    const x21 = 1 - x20;
    const x22 = x19 * x21;
    const a23 = k23 * x3;
    const b23 = m23;
    const x23 = a23 + b23;
    const a24 = k24 * x23;
    const b24 = m24;
    const x24 = a24 + b24;
    const a25 = k25 * x24;
    const b25 = m25;
    const s25 = Math.abs(a25);
    const x25 = Math.ceil(a25 / b25);
    const a26 = k26 * x4;
    const b26 = m26 * x5;
    const x26 = a26 + b26;
    const a27 = k27 * x26;
    const b27 = m27;
    const x27 = b27 + x7 * (a27 - b27);
    const x28 = 1 - x22;
    const x29 = x7 * x28;
    const a30 = k30 * x4;
    const b30 = m30 * x25;
    const x30 = Number(a30 > b30);
    const x31 = 1 - x30;
    const x32 = x29 * x31;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) <= 0 && Math.abs(x1) + Math.abs(x2) <= limit) {
      o0[i] = x5;
      o1[i] = x27 + 0;
      o2[i] = x7;
      o3[i] = x22;
      o4[i] = x32;
    } else unfit[found++] = i;
  }
  return found;
};

/** current, currentBackRegulation, proposed, proposedBackRegulation → limit, excess, isAbove, isByKroner, isByCurrent */
const noticeScreening2: Loop = (inputs, results, factors, from, to, unfit, before) => {
  const c1 = inputs[0] as Float64Array;
  const c2 = inputs[1] as Float64Array;
  const c3 = inputs[2] as Float64Array;
  const c4 = inputs[3] as Float64Array;
  const o0 = results[0] as Float64Array;
  const o1 = results[1] as Float64Array;
  const o2 = results[2] as Uint8Array;
  const o3 = results[3] as Uint8Array;
  const o4 = results[4] as Uint8Array;
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
  const k12 = factors[14] as number;
  const m12 = factors[15] as number;
  const k13 = factors[16] as number;
  const m13 = factors[17] as number;
  const k14 = factors[18] as number;
  const m14 = factors[19] as number;
  const k15 = factors[20] as number;
  const m15 = factors[21] as number;
  const k17 = factors[22] as number;
  const m17 = factors[23] as number;
  const k18 = factors[24] as number;
  const m18 = factors[25] as number;
  const k22 = factors[26] as number;
  const m22 = factors[27] as number;
  const k25 = factors[28] as number;
  const m25 = factors[29] as number;
  const k26 = factors[30] as number;
  const m26 = factors[31] as number;
  const k27 = factors[32] as number;
  const m27 = factors[33] as number;
  const k28 = factors[34] as number;
  const m28 = factors[35] as number;
  const k29 = factors[36] as number;
  const m29 = factors[37] as number;
  const k32 = factors[38] as number;
  const m32 = factors[39] as number;
  const limit = factors[40] as number;
  const end = Math.min(to, c1.length, c2.length, c3.length, c4.length, o0.length, o1.length, o2.length, o3.length, o4.length);
  let found = before;
  for (let i = from; i < end; i++) {
    const x1 = c1[i] as number;
    const x2 = c2[i] as number;
    const x3 = c3[i] as number;
    const x4 = c4[i] as number;
    const a5 = k5 * x1;
    const b5 = m5 * x2;
    const x5 = a5 + b5;
    const a6 = k6 * x3;
    const b6 = m6 * x4;
    const x6 = a6 + b6;
    const a7 = k7 * x5;
    const b7 = m7;
    const s7 = Math.abs(a7);
    const q7 = Math.floor((s7 + s7 + b7) / (b7 + b7));
    const x7 = a7 < 0 ? 0 - q7 : q7;
    const a8 = k8 * x7;
    const b8 = m8 * x5;
    const x8 = (a8 + b8 + Math.abs(a8 - b8)) * 0.5;
    const a9 = k9 * x6;
    const b9 = m9 * x8;
    const x9 = Number(a9 > b9);
    const a10 = k10 * x5;
    const b10 = m10 * x4;
    const x10 = a10 + b10;
    const a11 = k11 * x10;
    const b11 = m11;
    const x11 = a11 + b11;
    const a12 = k12 * x11;
    const b12 = m12;
    const s12 = Math.abs(a12);
    const x12 = Math.floor(a12 / b12);
    const a13 = k13 * x12;
    const b13 = m13 * x4;
    const x13 = a13 + b13;
    const a14 = k14 * x1;
    const b14 = m14;
    const s14 = Math.abs(a14);
    const x14 = Math.floor(a14 / b14);
    const a15 = k15 * x1;
    const b15 = m15 * x14;
    const x15 = Number(a15 > b15);
    const x16 = 1 - x15;
    const a17 = k17 * x3;
    const b17 = m17;
    const s17 = Math.abs(a17);
    const x17 = Math.floor(a17 / b17);
    const a18 = k18 * x3;
    const b18 = m18 * x17;
    const x18 = Number(a18 > b18);
    const x19 = 1 - x18;
    const x20 = x16 * x19;
    const x21 = x9 * x20;
    const a22 = k22 * x6;
    const b22 = m22 * x13;
    const x22 = Number(a22 > b22);
    const x23 = 1 - x22;
    const x24 = x21 * x23;
    const a25 = k25 * x5;
    const b25 = m25;
    const x25 = a25 + b25;
    const a26 = k26 * x25;
    const b26 = m26;
    const x26 = a26 + b26;
    const a27 = k27 * x26;
    const b27 = m27;
    const s27 = Math.abs(a27);
    const x27 = Math.ceil(a27 / b27);
    const a28 = k28 * x6;
    const b28 = m28 * x7;
    const x28 = a28 + b28;
    const a29 = k29 * x28;
    const b29 = m29;
    const x29 = b29 + x9 * (a29 - b29);
    const x30 = 1 - x24;
    const x31 = x9 * x30;
    const a32 = k32 * x6;
    const b32 = m32 * x27;
    const x32 = Number(a32 > b32);
    const x33 = 1 - x32;
    const x34 = x31 * x33;
    if ((x1 - Math.floor(x1)) + (x2 - Math.floor(x2)) + (x3 - Math.floor(x3)) + (x4 - Math.floor(x4)) <= 0 && Math.abs(x1) + Math.abs(x2) + Math.abs(x3) + Math.abs(x4) <= limit) {
      o0[i] = x7;
      o1[i] = x29 + 0;
      o2[i] = x9;
      o3[i] = x24;
      o4[i] = x34;
    } else unfit[found++] = i;
  }
  return found;
};

export const LOOPS: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  ["input, input, input, product 2 3, signed 0 4, size 4, product 1 5, half-away 7 6 = 8", dayTariff1],
  ["input, input, input, input, product 2 3, signed 0 5, size 5, product 1 6, product 4 8, half-away 9 7 = 10", dayTariff2],
  ["input, input, input, input, product 2 3, product 4 5, signed 0 6, size 6, product 1 7, half-away 9 8 = 10", dayTariff3],
  ["input, input, input, input, input, product 2 3, product 4 6, signed 0 7, size 7, product 1 8, product 5 10, half-away 11 9 = 12", dayTariff4],
  ["input, input, signed 0 2, size 2, product 1 3, half-away 5 4, half-away 3 4, sum 6 7 = 6, 7, 8", unitTariff1],
  ["input, input, input, signed 0 3, size 3, product 1 4, half-away 6 5, product 2 4, half-away 8 5, sum 7 9 = 7, 9, 10", unitTariff2],
  ["input, input, sum 0 1, exceeds 3 0, choose 4 2 2, towards-zero 5 0, larger 3 6, smaller 7 6, sum 3 8 = 6, 3, 8, 9", carryOver1],
  ["input, input, input, sum 2 1, exceeds 4 0, choose 5 3 3, towards-zero 6 0, larger 4 7, smaller 8 7, sum 4 9 = 7, 4, 9, 10", carryOver2],
  ["input, input, input, input, sum 2 1, exceeds 5 0, choose 6 3 3, towards-zero 7 0, smaller 5 0, larger 9 8, larger 5 0, smaller 11 8, reaches 4 10, reaches 12 4, and 13 14, larger 4 10, smaller 16 12, sum 5 17 = 8, 5, 10, 12, flag 15, 17, 18", carryOverAsStated1],
  ["input, input, sum 1 2, sum 3 0, half-away 4 0, larger 5 0, larger 5 0 = 5, 6, 7", yearResult1],
  ["input, input, input, sum 1 2, sum 4 3, half-away 5 0, larger 6 0, larger 6 0 = 6, 7, 8", yearResult2],
  ["input, input, sum 2 1, larger 3 0, sum 1 2, larger 5 0 = 4, 6", budgetDeviation1],
  ["input, input, sum 1 0, sum 3 0, half-away 4 0, half-away 5 0, half-away 2 0, half-away 7 0, sum 6 8, sum 5 7, sum 10 9 = 5, 6, 8, 9, 11", closingSettlement1],
  ["input, input, input, input, input, input, sum 1 2, sum 7 3, half-away 8 0, product 5 9, half-away 10 0, half-away 4 0, product 6 12, half-away 13 0, sum 11 14, sum 9 12, sum 16 15 = 9, 11, 14, 15, 17", closingSettlement2],
  ["input, input, larger 1 0, towards-zero 2 0, sum 4 0, larger 5 0, smaller 3 6, sum 3 7 = 4, 7, 8", setAside1],
  ["input, input, input, larger 1 0, towards-zero 3 0, sum 5 2, larger 6 0, smaller 4 7, sum 4 8 = 5, 8, 9", setAside2],
  ["input, input, input, sum 3 2, product 1 4, half-away 5 0, sum 0 0, product 1 2, product 7 8, half-away 9 0, sum 6 10 = 6, 10, 11", revenueDeviation1],
  ["input, input, input, input, input, sum 3 2, product 1 6, half-away 7 0, sum 4 5, signed 0 5, size 5, product 9 10, product 1 2, product 12 13, half-away 14 11, sum 8 15 = 8, 15, 16", revenueDeviation2],
  ["input, smaller 1 0, sum 2 0, larger 3 0, smaller 1 0, sum 5 0, larger 6 0, sum 1 0, larger 8 0, sum 4 7, sum 10 9, half-away 11 0 = 12", yearlyRefund1],
  ["input, input, smaller 1 0, sum 3 0, larger 4 0, product 2 5, smaller 1 0, sum 7 0, larger 8 0, product 2 9, sum 1 0, larger 11 0, product 2 12, sum 6 10, sum 14 13, half-away 15 0 = 16", monthlyRefund2],
  ["input, smaller 1 0, sum 2 0, larger 3 0, sum 1 0, larger 5 0, sum 4 6, half-away 7 0 = 8", olderRefund1],
  ["input, reaches 1 0, choose 2 0 0, reaches 1 0, choose 4 0 3, reaches 1 0, choose 6 0 5, half-away 7 0, half-away 7 0 = 8, 9", supervisionTariff1],
  ["input, input, reaches 2 0, choose 3 0 0, reaches 2 0, choose 5 0 4, reaches 2 0, choose 7 0 6, product 1 8, half-away 9 0, half-away 9 0 = 10, 11", supervisionTariff2],
  ["input, input, product 1 2, half-away 3 0 = 4", supervisionCharge1],
  ["input, half-away 0 0, larger 2 0, exceeds 1 3, sum 1 2, choose 4 5 0 = 2, 6, flag 4", capLimit1],
  ["input, input, half-away 1 0, larger 3 1, exceeds 2 4, sum 2 3, choose 5 6 0 = 3, 7, flag 5", capLimit2],
  ["input, input, sum 0 0, product 1 3, towards-zero 4 0, exceeds 2 4, sum 2 5, choose 6 7 0 = 5, 8, flag 6", alternativeLimit1],
  ["input, input, sum 1 0, half-away 3 0, sum 2 0, larger 4 3, exceeds 5 6, sum 5 4, choose 7 8 0 = 4, 9, flag 7", noticeLimit1],
  ["input, input, input, sum 1 0, product 3 4, half-away 5 0, sum 2 0, larger 6 5, exceeds 7 8, sum 7 6, choose 9 10 0 = 6, 11, flag 9", noticeLimit2],
  ["input, input, input, input, sum 1 2, half-away 5 0, sum 3 4, larger 6 5, exceeds 7 8, sum 7 6, choose 9 10 0 = 6, 11, flag 9", noticeLimit3],
  ["input, input, input, input, input, sum 1 2, product 5 6, half-away 7 0, sum 3 4, larger 8 7, exceeds 9 10, sum 9 8, choose 11 12 0 = 8, 13, flag 11", noticeLimit4],
  ["input, half-away 1 0, sum 1 2 = 2, 3", financingSplit1],
  ["input, input, signed 0 2, size 2, product 1 3, half-away 5 4, product 2 6, sum 1 7, half-away 8 0 = 6, 9", amountPerCase1],
  ["input, half-away 1 0 = 2", expectedCasesByDays1],
  ["input, input, signed 0 2, size 2, product 1 3, half-away 5 4 = 6", expectedCasesByDays2],
  ["input, input, sum 1 2, signed 0 2, size 2, product 3 4, half-away 6 5 = 7", caseGrowth1],
  ["input, sum 0 1, half-away 2 0 = 3", caseRevenue1],
  ["input, input, input, product 2 3, sum 1 4, half-away 5 0 = 6", caseRevenue2],
  ["input, sum 1 0, sum 0 2, half-away 3 0 = 4", caseCosts1],
  ["input, input, input, input, sum 3 2, product 4 5, sum 1 6, half-away 7 0 = 8", caseCosts2],
  ["input, input, product 1 2, half-away 3 0, smaller 2 0, half-away 5 0, sum 4 6 = 6, 7", judicialPlacement1],
  ["input, input, product 1 2, half-away 3 0, sum 0 0, product 3 5, half-away 6 0, sum 4 7 = 4, 7, 8", newPlacesCost1],
  ["input, input, input, input, input, product 1 2, product 3 6, product 5 7, half-away 8 0, product 4 7, sum 5 0, product 10 11, half-away 12 0, sum 9 13 = 9, 13, 14", newPlacesCost2],
  ["input, input, sum 1 0, sum 3 0, product 2 4, half-away 5 0 = 6", placementBudgetLine1],
  ["input, input, input, input, input, sum 1 2, product 3 6, sum 7 4, product 5 8, half-away 9 0 = 10", placementBudgetLine2],
  ["input, input, exceeds 1 2 = flag 3", isCovered1],
  ["input, input, input, product 1 3, half-away 4 0, half-away 4 0, product 2 3, half-away 7 0 = 5, 6, 8", annualEffect1],
  ["input, input, input, input, product 1 3, product 4 5, half-away 6 0, half-away 5 0, product 2 3, half-away 9 0 = 7, 8, 10", annualEffect2],
  ["input, input, input, input, larger 3 0, smaller 5 2, product 1 6, signed 0 2, size 2, product 7 8, half-away 10 9, larger 4 0, smaller 12 2, product 1 13, product 8 14, half-away 15 9, sum 1 11, sum 16 11, sum 1 16, half-away 17 0 = 18, 17, 19, 20", straightLine1],
  ["input, input, input, input, input, larger 3 0, smaller 6 2, product 1 7, signed 0 2, size 2, product 8 9, half-away 11 10, larger 4 0, smaller 13 2, product 1 14, product 9 15, half-away 16 10, sum 1 12, sum 17 12, sum 1 17, product 5 18, half-away 21 0 = 19, 18, 20, 22", straightLine2],
  ["input, sum 0 0, product 1 2, half-away 3 0, sum 0 0, sum 0 0, signed 0 6, size 6, product 5 7, product 2 9, product 1 10, half-away 11 8, sum 12 4 = 4, 12, 13", revisedAmount1],
  ["input, sum 0 0, sum 0 0, signed 0 3, size 3, product 2 4, product 1 6, product 1 5, sum 8 7, half-away 9 5 = 10", wageEstimateEffect1],
  ["input, input, input, sum 0 3, sum 0 2, signed 0 5, size 5, product 4 6, product 1 8, product 1 7, sum 10 9, half-away 11 7 = 12", wageEstimateEffect2],
  ["input, input, input, signed 0 3, size 3, product 2 4, product 1 4, sum 7 6, reaches 8 5, reaches 8 5, or 9 10, half-away 6 5, half-away 7 5, half-away 8 5 = 12, 13, 14, flag 11", occupancyListing1],
  ["input, input, half-away 1 0, half-away 2 0, sum 3 4 = 3, 4, 5", occupancyRevenue1],
  ["input, input, input, product 1 3, half-away 4 0, product 2 3, half-away 6 0, sum 5 7 = 5, 7, 8", occupancyRevenue2],
  ["input, input, input, product 1 3, half-away 4 0, larger 5 4, exceeds 2 6, sum 2 5, choose 7 8 0 = 5, 9, flag 7", ceiling2],
  ["input, sum 0 1, larger 2 0, half-away 1 0, half-away 3 0 = 4, 5", specialPlacesPayment1],
  ["input, input, sum 1 2, larger 3 0, half-away 2 0, half-away 4 0 = 5, 6", specialPlacesPayment2],
  ["input, half-away 1 0, sum 1 2, half-away 3 0 = 2, 4", priceWithoutVat1],
  ["input, sum 0 0, sum 2 0, larger 3 0, signed 0 4, size 4, product 1 5, half-away 7 6, half-away 7 6, sum 8 1, sum 10 9, half-away 11 0 = 8, 9, 12", neededRevenue1],
  ["input, input, input, sum 0 2, sum 4 3, larger 5 0, signed 0 6, size 6, product 1 7, half-away 9 8, product 2 9, half-away 11 8, sum 10 1, sum 13 12, half-away 14 0 = 10, 12, 15", neededRevenue2],
  ["input, input, input, input, product 1 2, product 3 5, product 4 6, half-away 7 0 = 8", planPayment2],
  ["input, sum 0 0, product 1 2, half-away 3 0, sum 0 0, sum 0 5, sum 0 6, product 1 7, half-away 8 0, sum 9 4 = 4, 9, 10", revisedAmountByAdding1],
  ["input, input, input, product 1 2, signed 0 3, size 3, product 4 5, half-away 7 6 = 8", convertedTariff2],
  ["input, half-away 0 0, sum 1 0, product 2 3, half-away 4 0 = 2, 5", ladderTariff1],
  ["input, input, input, product 1 2, half-away 4 0, sum 3 0, product 5 6, half-away 7 0 = 5, 8", ladderTariff2],
  ["input, input, input, sum 1 2, sum 4 3, half-away 5 0 = 6", fosterBoard1],
  ["input, input, sum 1 0, sum 2 0, half-away 3 0, larger 5 3, exceeds 4 6, sum 3 0, sum 8 0, floor 9 0, sum 10 0, floor 1 0, exceeds 1 12, not 13, floor 2 0, exceeds 2 15, not 16, and 14 17, and 7 18, exceeds 4 11, not 20, and 19 21, sum 3 0, sum 23 0, ceiling 24 0, sum 4 5, choose 7 26 0, not 22, and 7 28, exceeds 4 25, not 30, and 29 31 = 5, 27, flag 7, flag 22, flag 32", noticeScreening1],
  ["input, input, input, input, sum 1 2, sum 3 4, half-away 5 0, larger 7 5, exceeds 6 8, sum 5 4, sum 10 0, floor 11 0, sum 12 4, floor 1 0, exceeds 1 14, not 15, floor 3 0, exceeds 3 17, not 18, and 16 19, and 9 20, exceeds 6 13, not 22, and 21 23, sum 5 0, sum 25 0, ceiling 26 0, sum 6 7, choose 9 28 0, not 24, and 9 30, exceeds 6 27, not 32, and 31 33 = 7, 29, flag 9, flag 24, flag 34", noticeScreening2],
]);
