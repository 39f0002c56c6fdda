//! The server, and the stream there that a word on the command line means.

use std::env;
use std::path::PathBuf;

use clap::{Args, ValueHint};
use flatstream_cli::harmless;
use flatstream_nats::async_nats::jetstream::context::{GetStreamError, GetStreamErrorKind};
use flatstream_nats::async_nats::jetstream::response::Response;
use flatstream_nats::async_nats::jetstream::stream::Stream;
use flatstream_nats::async_nats::jetstream::{self, Context, ErrorCode};
use flatstream_nats::async_nats::{Client, ConnectOptions};
use serde::Deserialize;
use serde_json::json;

use crate::{Failure, Result};

const HERE: &str = "nats://127.0.0.1:4222";

/// Where the server is, and who asks.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Server")]
pub struct Server {
    /// The servers of NATS, with commas between them; if nothing is said NATS_URL, or nats://127.0.0.1:4222
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// Who asks, or without a password a token; NATS_USER
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// The password; NATS_PASSWORD, which others on this machine do not see
    #[arg(long, value_name = "TEXT")]
    password: Option<String>,
    /// A file of credentials; NATS_CREDS
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    creds: Option<PathBuf>,
    /// The bucket that schemas are in
    #[arg(long, value_name = "NAME", default_value = flatstream_nats::BUCKET)]
    pub bucket: String,
}

/// A connection.
pub struct Link {
    pub client: Client,
    pub jetstream: Context,
}

impl Server {
    pub async fn connect(&self) -> Result<Link> {
        let url = self.server.clone().or_else(|| set("NATS_URL")).unwrap_or_else(|| HERE.into());
        let urls: Vec<String> = url.split(',').map(|it| it.trim().to_owned()).collect();
        let connected = self.options().await?.connect(urls).await;
        let client = connected.map_err(|error| {
            format!(
                "{}: {error}: --server URL says where a server of NATS is",
                without_secrets(&url)
            )
        })?;
        Ok(Link { jetstream: jetstream::new(client.clone()), client })
    }

    async fn options(&self) -> Result<ConnectOptions> {
        let user = self.user.clone().or_else(|| set("NATS_USER"));
        let password = self.password.clone().or_else(|| set("NATS_PASSWORD"));
        let creds = self.creds.clone().or_else(|| set("NATS_CREDS").map(PathBuf::from));
        let options = ConnectOptions::new().name("flatstream");
        let options = match (user, password) {
            (Some(user), Some(password)) => options.user_and_password(user, password),
            (Some(token), None) => options.token(token),
            (None, Some(_)) => return Err(crate::usage("whose password is that? say --user NAME")),
            (None, None) => options,
        };
        let Some(path) = creds else { return Ok(options) };
        let read = options.credentials_file(&path).await;
        Ok(read.map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

fn set(variable: &str) -> Option<String> {
    env::var(variable).ok().filter(|value| !value.is_empty())
}

/// A URL may have a password in front of an `@`.
fn without_secrets(urls: &str) -> String {
    let without = |url: &str| match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://{host}"),
        (None, Some((_, host))) => host.to_owned(),
        (_, None) => url.to_owned(),
    };
    urls.split(',').map(without).collect::<Vec<_>>().join(",")
}

impl Link {
    /// The stream of this name, if there is one.
    pub async fn stream(&self, name: &str) -> Result<Option<Stream>> {
        let is_name = !name.contains(['.', '*', '>', ' ']);
        match self.jetstream.get_stream(name).await {
            _ if !is_name => Ok(None),
            Ok(stream) => Ok(Some(stream)),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(no_jetstream(error)),
        }
    }

    /// The only stream that has a subject.
    pub async fn stream_of(&self, subject: &str) -> Result<Stream> {
        let shown = harmless::line(subject);
        let mut names = self.streams_of(subject).await?;
        match (names.pop(), names.is_empty()) {
            (Some(name), true) => Ok(self.jetstream.get_stream(name).await?),
            (Some(last), false) => {
                names.push(last);
                names.sort();
                let names = names.join(", ");
                Err(crate::usage(format!(
                    "`{shown}` is in several streams: say which with --stream; there are: {names}"
                )))
            }
            (None, _) => Err(format!(
                "no stream has the subject `{shown}`: `nats stream add NAME --subjects '{shown}'` makes one"
            )
            .into()),
        }
    }

    async fn streams_of(&self, subject: &str) -> Result<Vec<String>> {
        let asked = self.jetstream.request("STREAM.NAMES", &json!({ "subject": subject })).await;
        match asked.map_err(no_jetstream)? {
            Response::Ok(Names { streams }) => Ok(streams.unwrap_or_default()),
            Response::Err { error } => Err(error.into()),
        }
    }

    /// Of `--stream`.
    pub async fn named(&self, name: &str) -> Result<Stream> {
        let shown = harmless::line(name);
        let found = self.stream(name).await?;
        Ok(found.ok_or_else(|| format!("no stream is called `{shown}`"))?)
    }
}

#[derive(Deserialize)]
struct Names {
    streams: Option<Vec<String>>,
}

fn is_missing(error: &GetStreamError) -> bool {
    match error.kind() {
        GetStreamErrorKind::JetStream(error) => error.error_code() == ErrorCode::STREAM_NOT_FOUND,
        kind => {
            matches!(kind, GetStreamErrorKind::EmptyName | GetStreamErrorKind::InvalidStreamName)
        }
    }
}

fn no_jetstream(error: impl std::fmt::Display) -> Failure {
    format!("JetStream does not answer: {error}; is it switched on there, and this account allowed to use it?").into()
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn secrets_are_not_shown() {
        for (url, shown) in [
            ("nats://me:secret@host:4222", "nats://host:4222"),
            ("me:secret@host", "host"),
            ("nats://host,tls://t@other", "nats://host,tls://other"),
        ] {
            assert_eq!(without_secrets(url), shown);
        }
    }
}
