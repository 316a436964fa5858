package news.cutline.ingest.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.wording.credit.Byline;

/// What a line was found to be.
///
/// @param piece the part of the page that starts with this line, or null
/// @param remarks what the report says about the line, at least one thing
record Label(@Nullable Piece piece, List<Remark> remarks) {

    sealed interface Piece {
        record Headline(String text) implements Piece {}

        record Kicker(String text) implements Piece {}

        record Standfirst(String text) implements Piece {}

        /// Who wrote the story.
        ///
        /// @param isDated whether the same line gives the date
        record By(Byline byline, boolean isDated) implements Piece {}

        record PublicationDate() implements Piece {}

        record Block(ImportedBlock block) implements Piece {}

        record Embed(String kind) implements Piece {}
    }

    enum Fate {
        RECOGNISED,
        MERGED,
        LEFT_OUT
    }

    /// @param text the part of the line that is meant, null for all of it
    record Remark(Fate fate, String code, @Nullable String text, String detail) {}

    Label {
        remarks = List.copyOf(remarks);
    }

    static Label recognised(@Nullable Piece piece, String code, String detail) {
        return new Label(piece, List.of(new Remark(Fate.RECOGNISED, code, null, detail)));
    }

    static Label block(ImportedBlock block, String code, String detail) {
        return recognised(new Piece.Block(block), code, detail);
    }

    static Label merged(String code, String detail) {
        return new Label(null, List.of(new Remark(Fate.MERGED, code, null, detail)));
    }

    static Label leftOut(String code, String detail) {
        return new Label(null, List.of(new Remark(Fate.LEFT_OUT, code, null, detail)));
    }
}
