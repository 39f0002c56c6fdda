//! What in a message a part belongs to: a path, shared by all that is under it.

use super::walk::LIMIT;

/// A place in a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node(u32);

/// Where values are, seen from the root.
pub struct Tree<'s> {
    nodes: Vec<Inner<'s>>,
}

struct Inner<'s> {
    above: Node,
    step: Step<'s>,
    /// Behind the first items of a vector.
    is_far: bool,
}

#[derive(Clone, Copy)]
pub enum Step<'s> {
    Root,
    Field(&'s str),
    Item(u32),
}

impl<'s> Tree<'s> {
    pub const ROOT: Node = Node(0);

    pub fn new() -> Self {
        Tree { nodes: vec![Inner { above: Node(0), step: Step::Root, is_far: false }] }
    }

    pub fn add(&mut self, above: Node, step: Step<'s>) -> Node {
        let is_item_far = matches!(step, Step::Item(index) if index >= LIMIT);
        let is_far = is_item_far || self.is_far(above);
        self.nodes.push(Inner { above, step, is_far });
        Node((self.nodes.len() - 1) as u32)
    }

    /// Whether it is behind the first items of a vector, or under one that is.
    pub fn is_far(&self, node: Node) -> bool {
        self.inner(node).is_far
    }

    /// `cores[1].percent`; of the root nothing.
    pub fn path(&self, node: Node) -> String {
        let mut steps = vec![];
        let mut at = node;
        while !matches!(self.inner(at).step, Step::Root) {
            steps.push(self.inner(at).step);
            at = self.inner(at).above;
        }
        steps.iter().rev().fold(String::new(), |path, step| match step {
            Step::Root => path,
            Step::Field(name) if path.is_empty() => (*name).to_owned(),
            Step::Field(name) => format!("{path}.{name}"),
            Step::Item(index) => format!("{path}[{index}]"),
        })
    }

    fn inner(&self, node: Node) -> &Inner<'s> {
        &self.nodes[node.0 as usize]
    }
}
