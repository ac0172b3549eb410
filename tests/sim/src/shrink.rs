//! Finding the smallest part of a history that still breaks a claim (delta debugging: Zeller and Hildebrandt, 2002).

/// Gives a part of `0..length` that still fails, from which no single step can be left out.
///
/// `fails` is asked of parts in their order; that the whole of `0..length` fails is the caller's to know.
pub(crate) fn shrink(length: usize, mut fails: impl FnMut(&[usize]) -> bool) -> Vec<usize> {
    let mut kept: Vec<usize> = (0..length).collect();
    let mut size = length.div_ceil(2).max(1);
    loop {
        let mut has_shrunk = false;
        let mut start = 0;
        while start < kept.len() {
            let end = (start + size).min(kept.len());
            let without: Vec<usize> = kept.iter().take(start).chain(kept.iter().skip(end)).copied().collect();
            if fails(&without) {
                kept = without;
                has_shrunk = true;
            } else {
                start = end;
            }
        }
        if size == 1 && !has_shrunk {
            return kept;
        }
        if !has_shrunk || size > 1 {
            size = (size / 2).max(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_steps_that_matter_are_left() {
        let fails = |kept: &[usize]| [3, 17, 18].iter().all(|step| kept.contains(step));
        assert_eq!(shrink(40, fails), [3, 17, 18]);
        assert_eq!(shrink(1, |_| true), Vec::<usize>::new());
        assert_eq!(shrink(0, |_| true), Vec::<usize>::new());
    }
}
