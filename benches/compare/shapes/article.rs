//! Text in several scripts, little of it ASCII.

use crate::common::{message, Rng};

message! {
    pub struct Article {
        pub title: String,
        pub author: String,
        pub language: String,
        pub tags: Vec<String>,
        pub lines: Vec<String>,
    }
}

/// A language and some of its words: one with ASCII in between, three without.
const LANGUAGES: [(&str, [&str; 6]); 4] = [
    ("de", ["Übung", "für", "schöne", "Straßen", "und", "Gärten"]),
    ("ru", ["быстрая", "лиса", "прыгает", "через", "ленивую", "собаку"]),
    ("ja", ["日本語", "の", "文章", "を", "読みます", "。"]),
    ("el", ["γρήγορη", "αλεπού", "πηδά", "πάνω", "από", "🦊"]),
];

/// `n` articles of 40 lines.
pub fn articles(n: usize) -> Vec<Article> {
    let mut rng = Rng::new(8);
    let article = |_| {
        let (language, words) = rng.pick(&LANGUAGES);
        let mut text = |n_words| {
            let words: Vec<&str> = (0..n_words).map(|_| *rng.pick(words)).collect();
            words.join(" ")
        };
        Article {
            title: text(5),
            author: text(2),
            language: String::from(*language),
            tags: (0..6).map(|_| text(1)).collect(),
            lines: (0..40).map(|line| text(4 + line % 9)).collect(),
        }
    };
    (0..n).map(article).collect()
}
