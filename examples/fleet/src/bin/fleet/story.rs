//! What happens.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use flatstream_fleet::broker::{patiently, Broker, Partition};
use flatstream_fleet::totals::Totals;
use flatstream_fleet::Outcome;
use flatstream_nats::async_nats::jetstream::stream::Stream;
use tokio::time::sleep;

use crate::cluster::Cluster;
use crate::options::Options;
use crate::process::Process;

const REPLICAS: usize = 3;
/// The collector writes what it has when so many seconds are over.
const SECONDS: u64 = 2;
/// Nothing takes so long that still goes on.
const PATIENCE: Duration = Duration::from_secs(120);

/// From the first process to the totals.
pub async fn run(options: &Options) -> Outcome {
    let _ = fs::remove_dir_all(&options.folder);
    let logs = options.folder.join("logs");
    fs::create_dir_all(&logs)?;
    let mut fleet = Fleet::start(options, &logs).await?;
    let n = options.messages;

    let agent = options.seed as usize % fleet.agents.len();
    fleet.until_stored(n / 4).await?;
    fleet.kill_agent(agent).await?;
    fleet.until_stored(n * 2 / 5).await?;
    fleet.kill_collector().await?;
    fleet.until_stored(n * 3 / 5).await?;
    fleet.kill_leader().await?;

    fleet.until_ended().await?;
    let totals = fleet.totals()?;
    fleet.say(&format!("{} messages are in Parquet files, as the collector says", totals.count()));
    totals.save(&options.folder.join("totals.json"))
}

struct Fleet<'a> {
    options: &'a Options,
    started: Instant,
    cluster: Cluster,
    agents: Vec<Process>,
    collector: Process,
    stream: Stream,
}

impl<'a> Fleet<'a> {
    async fn start(options: &'a Options, logs: &Path) -> Outcome<Self> {
        let started = Instant::now();
        let cluster = Cluster::start(&options.server, &options.folder, logs)?;
        let broker = Broker { servers: cluster.addresses.clone(), replicas: REPLICAS };
        let of_broker = [
            "--servers".to_owned(),
            broker.servers.clone(),
            "--replicas".to_owned(),
            REPLICAS.to_string(),
        ];
        // So that they have something left to do when they are killed.
        let jetstream = broker.connect().await?;
        let stream = broker.stream(&jetstream, Partition(0)).await?;
        broker.schemas(&jetstream).await?;
        let collector = start_collector(options, &of_broker, logs)?;
        let agents = (0..options.agents)
            .map(|agent| start_agent(options, agent, &of_broker, logs))
            .collect::<Outcome<Vec<Process>>>()?;
        let fleet = Fleet { options, started, cluster, agents, collector, stream };
        fleet.say(&format!(
            "{} agents measure, three servers keep what they send three times, and a collector writes it into files",
            options.agents
        ));
        Ok(fleet)
    }

    fn say(&self, text: &str) {
        println!("{:6.1} s  {text}", self.started.elapsed().as_secs_f64());
    }

    /// Until the stream has so many messages.
    async fn until_stored(&mut self, messages: u64) -> Outcome {
        let until = Instant::now() + PATIENCE;
        while self.n_stored().await? < messages {
            self.check()?;
            if Instant::now() > until {
                return Err(format!("after {PATIENCE:?} there are no {messages} messages").into());
            }
            sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    async fn n_stored(&self) -> Outcome<u64> {
        let info = patiently("the stream", async || self.stream.get_info().await).await?;
        Ok(info.state.messages)
    }

    fn check(&mut self) -> Outcome {
        let all = self.agents.iter_mut().chain([&mut self.collector]);
        all.chain(&mut self.cluster.servers).try_for_each(|process| process.check().map(drop))
    }

    /// What it took, where the system says so.
    fn say_seconds(&self) {
        let seconds = |all: &[Process]| all.iter().map(Process::seconds).sum::<f64>();
        let (agents, servers) = (seconds(&self.agents), seconds(&self.cluster.servers));
        let collector = self.collector.seconds();
        if agents + servers + collector > 0.0 {
            self.say(&format!(
                "seconds of a core: {agents:.1} for agents, {servers:.1} for servers, {collector:.1} for the collector"
            ));
        }
    }

    async fn kill_agent(&mut self, agent: usize) -> Outcome {
        self.agents[agent].kill().await?;
        let n_stored = self.n_stored().await?;
        let name = self.agents[agent].name.clone();
        self.say(&format!("{name} is killed, when {n_stored} messages are stored"));
        sleep(Duration::from_secs(1)).await;
        self.agents[agent].restart()?;
        self.say(&format!("{name} is started again: it goes on with its journal"));
        Ok(())
    }

    async fn kill_leader(&mut self) -> Outcome {
        let info = patiently("the stream", async || self.stream.get_info().await).await?;
        let leader = info.cluster.and_then(|cluster| cluster.leader);
        let leader = leader.ok_or("the stream has no leader")?;
        self.cluster.server(&leader)?.kill().await?;
        let n_stored = info.state.messages;
        self.say(&format!(
            "{leader}, which leads the stream, is killed, when {n_stored} messages are stored"
        ));
        sleep(Duration::from_secs(3)).await;
        self.cluster.server(&leader)?.restart()?;
        self.say(&format!("{leader} is started again"));
        Ok(())
    }

    async fn kill_collector(&mut self) -> Outcome {
        self.collector.kill().await?;
        let n_stored = self.n_stored().await?;
        self.say(&format!("the collector is killed, when {n_stored} messages are stored"));
        self.collector.restart()?;
        self.say("the collector is started again: it goes on behind its ledger");
        Ok(())
    }

    /// Agents end when all of theirs is stored, the collector when all is in files.
    async fn until_ended(&mut self) -> Outcome {
        let all = async {
            for agent in &mut self.agents {
                agent.ended().await?;
            }
            self.collector.ended().await
        };
        match tokio::time::timeout(PATIENCE, all).await {
            Ok(ended) => ended?,
            Err(_) => return Err(format!("not all have ended after {PATIENCE:?}").into()),
        }
        self.check()?;
        self.say_seconds();
        let n_stored = self.n_stored().await?;
        match n_stored == self.options.messages {
            true => Ok(()),
            false => Err(format!(
                "the stream has {n_stored} messages, and not {}",
                self.options.messages
            )
            .into()),
        }
    }

    /// What the agents say that they have sent.
    fn totals(&self) -> Outcome<Totals> {
        let mut totals = Totals::default();
        for agent in 0..self.options.agents {
            let ours = Totals::load(&folder_of(self.options, agent).join("totals.json"))?;
            let (said, expected) = (ours.count(), self.options.messages_of(agent));
            if said != expected {
                return Err(
                    format!("agent-{agent} has sent {said} messages, and not {expected}").into()
                );
            }
            totals.add_all(ours);
        }
        Ok(totals)
    }
}

fn folder_of(options: &Options, agent: u32) -> PathBuf {
    options.folder.join(format!("agent-{agent}"))
}

/// Programs of this package lie in one folder.
fn program(name: &str) -> Outcome<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    Ok(env::current_exe()?.with_file_name(file))
}

fn start_agent(options: &Options, agent: u32, broker: &[String], logs: &Path) -> Outcome<Process> {
    let folder = folder_of(options, agent).display().to_string();
    let rate = match options.rate {
        0 => 0,
        rate => (rate / u64::from(options.agents)).max(1),
    };
    let own = [
        ("--folder", folder),
        ("--device", agent.to_string()),
        ("--messages", options.messages_of(agent).to_string()),
        ("--rate", rate.to_string()),
        ("--seed", options.seed.to_string()),
    ];
    let args = own.into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
    let args = args.chain(broker.iter().cloned()).collect();
    Process::start(&format!("agent-{agent}"), &program("fleet-agent")?, args, logs)
}

fn start_collector(options: &Options, broker: &[String], logs: &Path) -> Outcome<Process> {
    let own = [
        ("--folder", options.folder.join("parquet").display().to_string()),
        ("--rows", (options.messages / 10).clamp(100, 100_000).to_string()),
        ("--seconds", SECONDS.to_string()),
        ("--until", options.messages.to_string()),
    ];
    let args = own.into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
    let args = args.chain(broker.iter().cloned()).collect();
    Process::start("collector", &program("fleet-collector")?, args, logs)
}
