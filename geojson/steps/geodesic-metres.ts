import type { Position } from "geojson";

const RADIANS = Math.PI / 180;

/** WGS84: semi-major axis in metres, flattening. */
const AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const MINOR_AXIS_M = AXIS_M * (1 - FLATTENING);

/** Turns after which the longitude on the auxiliary sphere has long settled, save for nearly antipodal positions. */
const MOST_TURNS = 50;

/**
 * Length of the geodesic between two positions on the WGS84 ellipsoid in metres: Vincenty's inverse formula (1975), good
 * to a millimetre. Not for positions on opposite sides of the earth.
 */
export function geodesicMetres(from: Position, to: Position): number {
  const [lonA = 0, latA = 0] = from;
  const [lonB = 0, latB = 0] = to;
  const difference = (lonB - lonA) * RADIANS;
  const reducedA = Math.atan((1 - FLATTENING) * Math.tan(latA * RADIANS));
  const reducedB = Math.atan((1 - FLATTENING) * Math.tan(latB * RADIANS));
  const [sinA, cosA] = [Math.sin(reducedA), Math.cos(reducedA)];
  const [sinB, cosB] = [Math.sin(reducedB), Math.cos(reducedB)];
  let lambda = difference;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const sinSigma = Math.hypot(cosB * Math.sin(lambda), cosA * sinB - sinA * cosB * Math.cos(lambda));
    if (sinSigma === 0) return 0;
    const cosSigma = sinA * sinB + cosA * cosB * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosA * cosB * Math.sin(lambda)) / sinSigma;
    const cosSquaredAlpha = 1 - sinAlpha ** 2;
    // Along the equator the second term of the middle of the line vanishes.
    const cosMiddle = cosSquaredAlpha === 0 ? 0 : cosSigma - (2 * sinA * sinB) / cosSquaredAlpha;
    const c = (FLATTENING / 16) * cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * cosSquaredAlpha));
    const inner = cosMiddle + c * cosSigma * (2 * cosMiddle ** 2 - 1);
    const next = difference + (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma * inner);
    const isSettled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (isSettled) return lengthOf(cosSquaredAlpha, sinSigma, cosSigma, sigma, cosMiddle);
  }
  throw new Error(
    `no geodesic found between ${from.join()} and ${to.join()}: expected positions on one side of the earth`,
  );
}

/** Length of the settled arc, by the series in the second eccentricity. */
function lengthOf(
  cosSquaredAlpha: number,
  sinSigma: number,
  cosSigma: number,
  sigma: number,
  cosMiddle: number,
): number {
  const u = (cosSquaredAlpha * (AXIS_M ** 2 - MINOR_AXIS_M ** 2)) / MINOR_AXIS_M ** 2;
  const a = 1 + (u / 16_384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const third = (b / 6) * cosMiddle * (4 * sinSigma ** 2 - 3) * (4 * cosMiddle ** 2 - 3);
  const correction = b * sinSigma * (cosMiddle + (b / 4) * (cosSigma * (2 * cosMiddle ** 2 - 1) - third));
  return MINOR_AXIS_M * a * (sigma - correction);
}
