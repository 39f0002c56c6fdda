//! Servers for tests, and messages.

use std::env;
use std::fs;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use async_nats::jetstream::{self, stream::Config, stream::Stream, Context};
use async_nats::Client;
use flatstream::{OwnedView, StreamSerialize};
use flatstream_nats::{async_nats, Ordered, Subscription};

/// Where the server is, for `cargo xtask test`: then it has to be there.
const VARIABLE: &str = "FLATSTREAM_NATS_SERVER";

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme", file_identifier = "NUMB")]
pub struct Numbered {
    pub n: u64,
    pub text: String,
}

pub fn numbered(n: u64) -> Numbered {
    Numbered { n, text: format!("number {n} {}", "x".repeat(n as usize % 100)) }
}

/// The program; without it, says once what is left out.
fn program() -> Option<&'static Path> {
    static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let required = env::var_os(VARIABLE).map(PathBuf::from);
        let is_required = required.is_some();
        let fetched = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .with_file_name("tools/nats/usr/sbin/nats-server");
        let places = || vec!["nats-server".into(), "/usr/sbin/nats-server".into(), fetched];
        let found = required.map_or_else(places, |path| vec![path]).into_iter().find(runs);
        assert!(!is_required || found.is_some(), "{VARIABLE} says that it is there");
        if found.is_none() {
            // Not a macro: the test runner would keep that to itself.
            let line = b"left out: JetStream with real servers, for which `cargo xtask test` fetches nats-server\n";
            std::io::stderr().write_all(line).expect("standard error takes a line");
        }
        found
    });
    found.as_deref()
}

fn runs(path: &PathBuf) -> bool {
    let mut command = Command::new(path);
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Ends with the test.
pub struct Server {
    pub child: Child,
    pub name: String,
    pub port: u16,
}

impl Server {
    fn start(name: &str, dir: &Path, port: u16, more: &[String]) -> Option<Self> {
        let log = fs::File::create(dir.join(format!("{name}.log"))).unwrap();
        let child = Command::new(program()?)
            .args(["-js", "-a", "127.0.0.1", "-p", &port.to_string(), "-n", name, "-sd"])
            .arg(dir.join(name))
            .args(more)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("nats-server starts");
        Some(Server { child, name: name.to_owned(), port })
    }

    /// As `kill -9` does.
    pub fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    pub fn url(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    fn wait(&self) {
        let until = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(Instant::now() < until, "{} does not listen", self.name);
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An empty folder of this test.
fn folder() -> PathBuf {
    static N: AtomicUsize = AtomicUsize::new(0);
    let n = N.fetch_add(1, Ordering::Relaxed);
    let dir =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nats/{}-{n}", std::process::id()));
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).unwrap();
    dir
}

fn free_ports<const N: usize>() -> [u16; N] {
    let all = [(); N].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port"));
    all.map(|listener| listener.local_addr().unwrap().port())
}

/// A server with JetStream, its client and one stream, `NUMBERS` of `numbers.>`.
pub struct One {
    pub server: Server,
    pub client: Client,
    pub jetstream: Context,
    pub stream: Stream,
    dir: PathBuf,
}

impl One {
    pub async fn start() -> Option<Self> {
        One::start_with(config(1)).await
    }

    pub async fn start_with(config: Config) -> Option<Self> {
        program()?;
        let dir = folder();
        let [port] = free_ports();
        let server = Server::start("one", &dir, port, &[])?;
        server.wait();
        let client = connect(&[&server]).await;
        let jetstream = jetstream::new(client.clone());
        let stream = jetstream.create_stream(config).await.unwrap();
        Some(One { server, client, jetstream, stream, dir })
    }

    /// Kills the server, and starts it again on the same files.
    pub fn restart(&mut self) {
        self.restart_with("");
    }

    /// The same with something in its configuration.
    pub fn restart_with(&mut self, config: &str) {
        self.server.kill();
        let path = self.dir.join("config");
        fs::write(&path, config).unwrap();
        let more = ["-c".to_owned(), path.to_str().unwrap().to_owned()];
        self.server = Server::start("one", &self.dir, self.server.port, &more).unwrap();
        self.server.wait();
    }
}

impl Drop for One {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Three servers, and one stream, `NUMBERS`, with three replicas.
pub struct Three {
    pub servers: Vec<Server>,
    pub jetstream: Context,
    pub stream: Stream,
    dir: PathBuf,
}

impl Three {
    pub async fn start() -> Option<Self> {
        program()?;
        let dir = folder();
        let ports: [u16; 6] = free_ports();
        let routes: Vec<String> =
            ports[3..].iter().map(|port| format!("nats://127.0.0.1:{port}")).collect();
        let start = |n: usize| {
            let listen = format!("nats://127.0.0.1:{}", ports[3 + n]);
            let more = ["--cluster_name", "C", "--cluster", &listen, "--routes", &routes.join(",")];
            Server::start(&format!("n{n}"), &dir, ports[n], &more.map(str::to_owned))
        };
        let servers: Vec<Server> = (0..3).map_while(start).collect();
        servers.iter().for_each(Server::wait);
        let jetstream = jetstream::new(connect(&servers.iter().collect::<Vec<_>>()).await);
        let stream = replicated(&jetstream).await;
        Some(Three { servers, jetstream, stream, dir })
    }

    /// Kills the leader of the stream. Returns its name.
    pub async fn kill_leader(&mut self) -> String {
        let info = self.stream.get_info().await.expect("the stream has a leader");
        let leader = info.cluster.and_then(|it| it.leader).expect("it is in a cluster");
        let server = self.servers.iter_mut().find(|it| it.name == leader).expect("one of ours");
        server.kill();
        leader
    }
}

impl Drop for Three {
    fn drop(&mut self) {
        self.servers.clear();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Until the cluster has elected who places streams.
async fn replicated(jetstream: &Context) -> Stream {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        match jetstream.create_stream(config(3)).await {
            Ok(stream) => return stream,
            Err(error) if Instant::now() > until => panic!("no stream: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}

async fn connect(servers: &[&Server]) -> Client {
    let urls: Vec<String> = servers.iter().map(|server| server.url()).collect();
    let options = async_nats::ConnectOptions::new()
        .reconnect_delay_callback(|_| Duration::from_millis(50))
        .retry_on_initial_connect();
    options.connect(urls).await.expect("it takes connections")
}

pub fn config(num_replicas: usize) -> Config {
    Config {
        name: "NUMBERS".into(),
        subjects: vec!["numbers.>".into()],
        num_replicas,
        ..Default::default()
    }
}

/// The numbers that the stream has, in order; each message has been checked.
pub async fn numbers(stream: &Stream) -> Vec<u64> {
    let (mut messages, n_stored) = opened(stream).await;
    let mut numbers = Vec::new();
    for _ in 0..n_stored {
        let message = messages.next().await.expect("it is good");
        assert_eq!(message.view(), numbered(message.view().n()));
        assert_eq!(message.id.map(|id| id.sequence), Some(message.view().n()));
        numbers.push(message.view().n());
    }
    numbers
}

/// Shortly after a server was killed, the others have something else to do.
async fn opened(stream: &Stream) -> (Ordered<OwnedView<Numbered>>, u64) {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let messages = Subscription::of::<Numbered>().ordered(stream).await;
        let info = stream.get_info().await;
        match (messages, info) {
            (Ok(messages), Ok(info)) => return (messages, info.state.messages),
            (Err(error), _) if Instant::now() > until => panic!("{error}"),
            (_, Err(error)) if Instant::now() > until => panic!("{error}"),
            _ => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}
