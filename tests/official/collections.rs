//! Vectors of unions and enums as messages, in the eyes of the official accessors.

use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::accepts::{both, each, same_event, same_perhaps};
use crate::readers::*;

#[test]
fn unions_in_vectors_and_as_messages_read_the_same() {
    let mut rng = Rng::new(0x0ff3);
    for _ in 0..1_500 {
        let value: zoo::Unions = random(&mut rng);
        same_unions(root::<Unions<'_>>(&simple(&value)), &value);
        let value: zoo::Event = random(&mut rng);
        same_event(root::<EventWrapper<'_>>(&simple(&value)).value().unwrap(), &value);
        let value: zoo::Perhaps = random(&mut rng);
        same_perhaps(root::<PerhapsWrapper<'_>>(&simple(&value)).value().unwrap(), &value);
        let value: zoo::Tree = random(&mut rng);
        same_tree(root::<TreeWrapper<'_>>(&simple(&value)), &value);
    }
}

fn same_unions(read: Unions<'_>, value: &zoo::Unions) {
    each(read.events().unwrap(), &value.events, |a, b| same_event(a.value().unwrap(), b));
    each(read.boxed().unwrap(), &value.boxed, |a, b| same_perhaps(a.value().unwrap(), b));
    both(read.trees(), value.trees.as_ref(), |a, b| each(a, b, same_tree));
}

fn same_tree(read: TreeWrapper<'_>, value: &zoo::Tree) {
    let Tree { tag, value: table } = read.value().unwrap();
    match value {
        zoo::Tree::Leaf(n) => assert_eq!((tag, Leaf(table).value()), (1, Some(*n))),
        zoo::Tree::Branch(children) => {
            assert_eq!(tag, 2);
            each(Branch(table).value().unwrap(), children, same_tree);
        }
        zoo::Tree::Named { name, children } => {
            let named = Named(table);
            assert_eq!((tag, named.name()), (3, Some(name.as_str())));
            each(named.children().unwrap(), children, same_tree);
        }
    }
}
