const round = Math.fround;

/** Nearest whole number to a single-precision number of magnitude below 2²², halves to even. */
export function nearest(value: number): number {
  return round(round(value + 12582912) - 12582912);
}

/** Nearest whole number within 16 bits, as {@link nearest}. */
export function narrow(value: number): number {
  return nearest(Math.min(32767, Math.max(-32768, value)));
}

/** Hyperbolic tangent in single precision, off by at most 2e-6; step by step as in `models/kernels/kernels.as`. */
export function tanh(value: number): number {
  const x = Math.min(Math.max(value, -7), 7);
  const z = round(x * x);
  let p = round(round(z * round(3.930015957563005e-6)) + round(2.2769897873838787e-3));
  p = round(round(z * p) + round(0.12302184063984915));
  p = round(round(z * p) + round(0.9999956876079354));
  let q = round(round(z * round(1.4235092931965754e-4)) + round(2.1072184248764683e-2));
  q = round(round(z * q) + round(0.4563403260156469));
  q = round(round(z * q) + 1);
  return round(round(x * p) / q);
}

/** Logistic function in single precision, off by at most 1e-6. */
export function sigmoid(value: number): number {
  return round(round(0.5 * tanh(round(0.5 * value))) + 0.5);
}
