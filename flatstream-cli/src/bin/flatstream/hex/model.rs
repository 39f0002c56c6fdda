//! The schemas of what is in frames, each made once.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use flatstream::dynamic::DynSchema;
use flatstream::schema::Schema;
use flatstream_journal::Kind;

use crate::output::n_messages;
use crate::source::Type;

/// A schema that is known to be sound.
pub struct Model {
    pub schema: Schema,
    pub reads: DynSchema,
}

/// What is in a frame.
pub struct Known {
    pub name: String,
    pub payload: Payload,
}

#[derive(Clone)]
pub enum Payload {
    Message(Rc<Model>),
    Chunk,
    /// Why it cannot be read.
    Unknown(String),
}

/// Those that were asked for.
#[derive(Default)]
pub struct Models {
    types: RefCell<Vec<(Arc<Type>, Payload)>>,
    records: RefCell<[Option<Payload>; 3]>,
}

impl Models {
    /// What a journal itself writes, by its number.
    pub fn record(&self, number: u32) -> Known {
        let (name, payload) = match (number, number & 0xf) {
            (1, _) => ("a session".to_owned(), self.own(0, Kind::Session)),
            (2, _) => ("a schema".to_owned(), self.own(1, Kind::Schema)),
            (4, _) => ("an index".to_owned(), self.own(2, Kind::Index)),
            (_, 3) => {
                (format!("a chunk of {}", n_messages(u64::from(number >> 4))), Payload::Chunk)
            }
            _ => {
                let why = "this program does not know such records".to_owned();
                (format!("a record of type {number}"), Payload::Unknown(why))
            }
        };
        Known { name, payload }
    }

    pub fn message(&self, name: &str, ty: Option<&Arc<Type>>) -> Known {
        let unknown = || Payload::Unknown("the schema of its type is not in the journal".into());
        let payload = ty.map_or_else(unknown, |ty| self.of_type(ty));
        Known { name: name.to_owned(), payload }
    }

    fn own(&self, place: usize, kind: Kind) -> Payload {
        let make = || payload(kind.schema().ok_or("it is not known".into()));
        self.records.borrow_mut()[place].get_or_insert_with(make).clone()
    }

    fn of_type(&self, ty: &Arc<Type>) -> Payload {
        let mut types = self.types.borrow_mut();
        if let Some((_, payload)) = types.iter().find(|(known, _)| Arc::ptr_eq(known, ty)) {
            return payload.clone();
        }
        let schema = Schema::from_bfbs(&ty.bfbs).map_err(|error| error.to_string());
        let payload = payload(schema);
        types.push((ty.clone(), payload.clone()));
        payload
    }
}

fn payload(schema: Result<Schema, String>) -> Payload {
    let model = schema.and_then(|schema| {
        let reads = DynSchema::new(&schema).map_err(|complaint| complaint.to_string())?;
        Ok(Model { schema, reads })
    });
    match model {
        Ok(model) => Payload::Message(Rc::new(model)),
        Err(why) => Payload::Unknown(format!("its schema: {why}")),
    }
}
