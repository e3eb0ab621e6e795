/** The package comes without types. */
declare module "html-encoding-sniffer" {
  const sniff: (
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ) => string;
  export = sniff;
}
