//! `#[derive(StreamSerialize)]` for the `flatstream` crate.

/// See `flatstream::StreamSerialize`.
#[proc_macro_derive(StreamSerialize, attributes(flatstream))]
pub fn derive_stream_serialize(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let _ = input;
    proc_macro::TokenStream::new()
}
