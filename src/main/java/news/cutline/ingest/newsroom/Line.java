package news.cutline.ingest.newsroom;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import news.cutline.article.publication.PastPeriod;

/// One thing of a newsroom's file.
///
/// @param index of the line in the file, from 0
record Line(int index, LineKind kind, Record draft, Beside beside) {

    /// What is told of a thing beside its draft.
    record Beside(
            @NotNull UUID id,
            @Size(max = 100) List<@NotNull @Valid PastPeriod> publications,
            @Size(max = 100) List<@NotNull @Valid PastCorrection> corrections) {

        Beside {
            publications = publications == null ? List.of() : List.copyOf(publications);
            corrections = corrections == null ? List.of() : List.copyOf(corrections);
        }
    }

    UUID id() {
        return beside.id;
    }

    List<PastPeriod> publications() {
        return beside.publications;
    }

    List<PastCorrection> corrections() {
        return beside.corrections;
    }

    <D extends Record> D draft(Class<D> type) {
        return type.cast(draft);
    }

    /// Where the thing stands in the file.
    String pointer() {
        return "/" + index + "/" + kind.member();
    }
}
