mod name {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
        words: &'a [u16],
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
        terms: Vec<u16>,
    }
}

mod ty {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
        words: &'a [u16],
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
        words: Vec<u32>,
    }
}

mod shorter {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
        words: &'a [u16],
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
    }
}

mod longer {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
        words: Vec<u16>,
    }
}

mod id {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
    }

    #[derive(StreamSerialize)]
    #[flatstream(reserved(0))]
    struct LineOwned {
        text: String,
    }
}

mod default {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
        #[flatstream(default = 20)]
        width: i8,
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
        #[flatstream(default = 21)]
        width: i8,
    }
}

mod required {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        #[flatstream(required)]
        text: &'a str,
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        text: String,
    }
}

mod identifier {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        text: &'a str,
    }

    #[derive(StreamSerialize)]
    #[flatstream(file_identifier = "LINE")]
    struct LineOwned {
        text: String,
    }
}

mod parts {
    use flatstream::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(owned = LineOwned)]
    struct Line<'a> {
        words: &'a [Word<'a>],
    }

    #[derive(StreamSerialize)]
    struct LineOwned {
        words: Vec<WordOwned>,
    }

    #[derive(StreamSerialize)]
    struct Word<'a> {
        text: &'a str,
    }

    #[derive(StreamSerialize)]
    struct WordOwned {
        letters: String,
    }
}

fn main() {}
