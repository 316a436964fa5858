package news.cutline.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.cutline.ingest.markup.HtmlSource;
import news.cutline.ingest.wording.WordList.Section;
import news.cutline.ingest.wording.credit.CreditLine;

class WordListTest {

    static Stream<WordList> lists() {
        var wording = Stream.of("dates.txt", "embeds.txt", "furniture.txt", "related.txt")
                .map(file -> WordList.read(WordList.class, file));
        var credits = Stream.of("bylines.txt", "credits.txt", "names.txt", "restrictions.txt", "suppliers.txt")
                .map(file -> WordList.read(CreditLine.class, file));
        var markup = Stream.of("inline.txt", "parts.txt", "schema.txt", "zones.txt")
                .map(file -> WordList.read(HtmlSource.class, file));
        return Stream.of(wording, credits, markup).flatMap(lists -> lists);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void section_is_explained_and_repeats_nothing(WordList list) {
        assertThat(list.sections()).allSatisfy(section -> {
            assertThat(section.explanation()).isNotBlank();
            assertThat(section.entries()).isNotEmpty();
            assertThat(section.entries().stream().map(WordList::fold)).doesNotHaveDuplicates();
        });
    }

    @Test
    void another_spelling_of_a_supplier_contains_the_name_that_is_shown() {
        var spellings = WordList.read(CreditLine.class, "suppliers.txt").sections().stream()
                .map(Section::entries)
                .flatMap(List::stream)
                .filter(entry -> entry.contains(" = "))
                .map(entry -> entry.split(" = "));

        assertThat(spellings).allSatisfy(spelling -> assertThat(spelling[0]).containsIgnoringCase(spelling[1]));
    }

    @Test
    void list_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> WordList.read(WordList.class, "nothing.txt")).hasMessageContaining("nothing.txt");
    }

    @Test
    void section_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> new WordList(List.of()).section("nothing")).hasMessageContaining("nothing");
    }
}
