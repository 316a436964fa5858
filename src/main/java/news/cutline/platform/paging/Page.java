package news.cutline.platform.paging;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of a list.
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "How many there are in all; only with `total=true`.") @Nullable
        Total total) {

    /// The same page of what is made of its items.
    public <U> Page<U> map(Function<T, U> making) {
        return new Page<>(items.stream().map(making).toList(), next, total);
    }

    /// How many items a list has: counted, or at least this many where counting would cost too much.
    @Schema(name = "Total")
    public record Total(long count, boolean exact) {}
}
