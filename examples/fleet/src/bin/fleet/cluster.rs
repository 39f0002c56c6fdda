//! Three servers that keep each message three times.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use flatstream_fleet::Outcome;

use crate::process::Process;

/// The servers of one cluster.
pub struct Cluster {
    pub servers: Vec<Process>,
    /// Their addresses, with commas between them.
    pub addresses: String,
}

impl Cluster {
    /// Starts three of them.
    pub fn start(program: &Path, folder: &Path, logs: &Path) -> Outcome<Self> {
        let ports = free_ports::<6>()?;
        let (clients, routes) = ports.split_at(3);
        let all_routes = listed("nats://", routes);
        let mut servers = vec![];
        for (n, (client, route)) in clients.iter().zip(routes).enumerate() {
            let name = format!("server-{n}");
            let store = folder.join(&name).display().to_string();
            let (port, route) = (client.to_string(), format!("nats://127.0.0.1:{route}"));
            let args = [
                &["-js", "-a", "127.0.0.1", "-p", &port, "-n", &name, "-sd", &store][..],
                &["--cluster_name", "fleet", "--cluster", &route, "--routes", &all_routes],
            ];
            let args = args.concat().into_iter().map(str::to_owned).collect();
            servers.push(Process::start(&name, program, args, logs)?);
        }
        Ok(Cluster { servers, addresses: listed("", clients) })
    }

    /// The one with this name.
    pub fn server(&mut self, name: &str) -> Outcome<&mut Process> {
        let found = self.servers.iter_mut().find(|server| server.name == name);
        Ok(found.ok_or_else(|| format!("there is no server `{name}`"))?)
    }
}

fn listed(scheme: &str, ports: &[u16]) -> String {
    let all: Vec<String> = ports.iter().map(|port| format!("{scheme}127.0.0.1:{port}")).collect();
    all.join(",")
}

fn free_ports<const N: usize>() -> Outcome<[u16; N]> {
    let mut listeners = vec![];
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        *port = listener.local_addr()?.port();
        // All of them are held until there are enough, so that they differ.
        listeners.push(listener);
    }
    Ok(ports)
}
