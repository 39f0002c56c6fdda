//! Which nodes of a graph are in one circle.

/// The group of each node: nodes that reach each other are in one, and groups are numbered so that an edge
/// leads to a lower number, or stays in its group.
///
/// The algorithm of Kosaraju and Sharir, in time that is linear in the number of edges. No recursion: the
/// way through a graph of strangers may be long.
pub(super) fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    let back = reversed(edges);
    let mut seen = vec![false; edges.len()];
    let mut order = Vec::new();
    for node in 0..edges.len() {
        visit(&back, node, &mut seen, &mut order);
    }
    let mut group = vec![0; edges.len()];
    let mut n_groups = 0;
    let mut seen = vec![false; edges.len()];
    for node in order.into_iter().rev() {
        let mut members = Vec::new();
        visit(edges, node, &mut seen, &mut members);
        members.iter().for_each(|member| group[*member] = n_groups);
        n_groups += usize::from(!members.is_empty());
    }
    group
}

fn reversed(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut back = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| back[*to].push(from));
    }
    back
}

/// All that is reached from `start` and was not seen, each behind what is reached from it.
fn visit(edges: &[Vec<usize>], start: usize, seen: &mut [bool], order: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut way = vec![(start, 0)];
    while let Some((node, next)) = way.last_mut() {
        match edges[*node].get(*next) {
            None => {
                order.push(*node);
                way.pop();
            }
            Some(target) => {
                *next += 1;
                if !std::mem::replace(&mut seen[*target], true) {
                    way.push((*target, 0));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::groups;

    /// By the definition: each reaches the other.
    fn reaches(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
        let mut seen = vec![false; edges.len()];
        let mut rest = vec![from];
        while let Some(node) = rest.pop() {
            if !std::mem::replace(&mut seen[node], true) {
                rest.extend(&edges[node]);
            }
        }
        seen[to]
    }

    #[test]
    fn groups_are_circles_in_the_order_of_needs() {
        // All graphs of four nodes without edges to themselves.
        for bits in 0u32..1 << 12 {
            let mut edges = vec![Vec::new(); 4];
            let pairs = (0..4).flat_map(|a| (0..4).map(move |b| (a, b))).filter(|(a, b)| a != b);
            for (bit, (a, b)) in pairs.enumerate() {
                if bits >> bit & 1 == 1 {
                    edges[a].push(b);
                }
            }
            let group = groups(&edges);
            for (a, b) in (0..4).flat_map(|a| (0..4).map(move |b| (a, b))) {
                let (there, back) = (reaches(&edges, a, b), reaches(&edges, b, a));
                assert_eq!(group[a] == group[b], there && back, "{edges:?}");
                assert!(!there || group[b] <= group[a], "{edges:?}");
            }
        }
    }
}
