package news.cutline.page.code;

import java.util.List;
import java.util.stream.IntStream;

import news.cutline.delivery.code.Framed;

/// What there is code for.
///
/// @param language of its words
record Offer(Framed framed, String language) {

    private static final int[] WIDTHS = {320, 480, 600, 800, 1_200};

    /// The widths to choose from; the one that was chosen is among them.
    public List<Integer> widths() {
        return IntStream.concat(IntStream.of(WIDTHS), IntStream.of(framed.width()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
