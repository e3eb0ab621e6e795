declare module "topojson-client" {
  /** The features of one of a topology's objects, as GeoJSON. */
  export function feature(topology: unknown, object: string): unknown;
}
