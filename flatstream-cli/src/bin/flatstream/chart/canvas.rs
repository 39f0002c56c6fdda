//! Lines of characters in a terminal.

/// Of lines, in terminals with colors: bright enough for dark ones, dark enough for light ones.
const COLORS: [u8; 8] = [34, 33, 32, 31, 35, 36, 94, 91];

/// What a line is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Eight dots in a character; lines are told apart by colors, if at all.
    Dots { colors: bool },
    /// The letter of the line in each character that it goes through.
    Letters,
}

/// A picture of `width` times `height` characters.
pub struct Canvas {
    style: Style,
    width: usize,
    height: usize,
    cells: Vec<Cell>,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    /// As Unicode numbers the dots of braille.
    dots: u8,
    line: usize,
}

/// By row and column.
const BRAILLE: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

impl Canvas {
    pub fn new(style: Style, width: usize, height: usize) -> Self {
        Canvas { style, width, height, cells: vec![Cell::default(); width * height] }
    }

    /// Dots across and down.
    pub fn resolution(&self) -> (usize, usize) {
        let (across, down) = self.dots_in_cell();
        (self.width * across, self.height * down)
    }

    fn dots_in_cell(&self) -> (usize, usize) {
        match self.style {
            Style::Dots { .. } => (2, 4),
            Style::Letters => (1, 1),
        }
    }

    /// A dot of a line, from the upper left.
    pub fn dot(&mut self, x: usize, y: usize, line: usize) {
        let (across, down) = self.dots_in_cell();
        let (column, row) = (x / across, y / down);
        if column >= self.width || row >= self.height {
            return;
        }
        let cell = &mut self.cells[row * self.width + column];
        let dot = if across == 2 { BRAILLE[y % 4][x % 2] } else { 1 };
        *cell = Cell { dots: cell.dots | dot, line };
    }

    /// Dots from one place to another, both of them included: Bresenham's.
    pub fn line(&mut self, from: (usize, usize), to: (usize, usize), line: usize) {
        let (mut x, mut y) = (from.0 as i64, from.1 as i64);
        let (to_x, to_y) = (to.0 as i64, to.1 as i64);
        let (dx, dy) = ((to_x - x).abs(), -(to_y - y).abs());
        let mut error = dx + dy;
        loop {
            self.dot(x as usize, y as usize, line);
            if (x, y) == (to_x, to_y) {
                return;
            }
            let twice = 2 * error;
            if twice >= dy {
                error += dy;
                x += (to_x - x).signum();
            }
            if twice <= dx {
                error += dx;
                y += (to_y - y).signum();
            }
        }
    }

    /// A row of characters.
    pub fn row(&self, row: usize) -> String {
        let cells = &self.cells[row * self.width..(row + 1) * self.width];
        let mut text = String::new();
        let mut color = None;
        for cell in cells {
            let wanted = (self.style == Style::Dots { colors: true } && cell.dots != 0)
                .then(|| COLORS[cell.line % COLORS.len()]);
            if let Some(wanted) = wanted.filter(|wanted| color != Some(*wanted)) {
                text.push_str(&format!("\x1b[{wanted}m"));
                color = Some(wanted);
            }
            text.push(self.glyph(cell));
        }
        if color.is_some() {
            text.push_str("\x1b[0m");
        }
        text
    }

    fn glyph(&self, cell: &Cell) -> char {
        match (cell.dots, self.style) {
            (0, _) => ' ',
            (dots, Style::Dots { .. }) => char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' '),
            (_, Style::Letters) => letter(cell.line),
        }
    }
}

/// Of a line.
fn letter(line: usize) -> char {
    char::from(b'a' + (line % 26) as u8)
}

/// How a line is shown beside its name.
pub fn sign(style: Style, line: usize) -> String {
    match style {
        Style::Letters => letter(line).to_string(),
        Style::Dots { colors: true } => {
            format!("\x1b[{}m━━\x1b[0m", COLORS[line % COLORS.len()])
        }
        Style::Dots { colors: false } => "━━".to_owned(),
    }
}

/// Characters of a sign.
pub fn sign_len(style: Style) -> usize {
    match style {
        Style::Letters => 1,
        Style::Dots { .. } => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_from_end_to_end() {
        let mut canvas = Canvas::new(Style::Dots { colors: false }, 2, 1);
        canvas.line((0, 3), (3, 0), 0);
        assert_eq!(canvas.row(0), "⡠⠊");
        let mut canvas = Canvas::new(Style::Letters, 3, 2);
        canvas.line((0, 1), (2, 0), 0);
        canvas.line((0, 0), (0, 0), 1);
        assert_eq!((canvas.row(0), canvas.row(1)), ("baa".into(), "a  ".into()));
    }

    #[test]
    fn colors_are_set_once_and_given_back() {
        let mut canvas = Canvas::new(Style::Dots { colors: true }, 3, 1);
        canvas.line((0, 0), (5, 0), 1);
        assert_eq!(canvas.row(0), "\x1b[33m⠉⠉⠉\x1b[0m");
    }

    #[test]
    fn nothing_is_drawn_outside() {
        let mut canvas = Canvas::new(Style::Letters, 1, 1);
        canvas.dot(1, 0, 0);
        canvas.dot(0, 5, 0);
        assert_eq!(canvas.row(0), " ");
    }
}
