//! A file that ends anywhere.

use flatstream_journal::{Journal, JournalError, Mode};

use crate::kit::{file, frames, known, places};

#[test]
fn cut_at_every_byte_it_is_the_frames_in_front() {
    let file = file();
    let (all, places) = (frames(&file), places(&file));
    for cut in 0..=file.len() {
        let n = places.iter().filter(|place| place.end <= cut).count();
        let border = if n > 0 { places[n - 1].end } else { cut.min(16) / 16 * 16 };
        let torn = &file[..cut];

        let journal = Journal::new(torn, Mode::StopAtTornTail).unwrap();
        let mut read = journal.frames();
        let got: Vec<_> = read.by_ref().map(|frame| known(frame.unwrap())).collect();
        assert_eq!(got, all[..n], "cut at {cut}");
        assert!(read.next().is_none());
        let tail = read.tail().map(|tail| (tail.offset as usize, tail.len as usize));
        assert_eq!(tail, (border < cut).then_some((border, cut - border)), "cut at {cut}");

        for mode in [Mode::Strict, Mode::SkipCorrupt] {
            let journal = Journal::new(torn, mode).unwrap();
            let errors: Vec<_> = journal.frames().filter_map(Result::err).collect();
            match &errors[..] {
                [] => assert_eq!(border, cut),
                [JournalError::TornTail(tail)] => assert_eq!(tail.offset as usize, border),
                other => panic!("cut at {cut}: {other:?}"),
            }
        }
    }
}

/// As a file system may leave it that had reserved room.
#[test]
fn zeros_behind_the_end_are_a_tail() {
    let whole = file();
    for (i, place) in places(&whole).into_iter().enumerate() {
        for cut in [place.start, place.start + 8, place.start + 40, place.end - 1] {
            let mut torn = whole[..cut].to_vec();
            torn.resize(cut.next_multiple_of(4096), 0);
            let journal = Journal::new(&torn, Mode::StopAtTornTail).unwrap();
            let mut read = journal.frames();
            // Where only zeros were cut off, they are there again.
            let n = read.by_ref().map(Result::unwrap).count();
            assert!(n == i || cut == place.end - 1 && n == i + 1, "{n} of {i}");
            assert!(read.tail().is_some());
        }
    }
}
