package news.cutline.ingest.wording.credit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;

class CreditLineTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "credit-lines.txt", delimiter = '|', numLinesToSkip = 1)
    void credit_line_is_taken_apart(ArgumentsAccessor row) {
        var expected = new ImportedCredit(
                requireNonNull(row.getString(2)),
                people(row.getString(3)),
                row.getString(4),
                row.get(5, SupplierCategory.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInteger(9));

        assertThat(CreditLine.read(requireNonNull(row.getString(1))).map(CreditLine::credit))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo by the river",
                "Photo by the river was taken at dawn.",
                "Photo: what the camera saw",
                "Copyright law",
                "Copyright law is older than the camera.",
                "Foto: So sah es früher in der Stadt aus",
                "Video: Was jetzt passiert",
                "By Thursday the river had risen",
                "Reuters/Ipsos Poll Shows Biden Lead Widening",
                "Staff photographers protest",
                "Source close to the minister",
                "Credit where credit is due",
                "Bild und Ton waren schlecht",
                "Foto",
                "©",
                "",
                "He cited two sources. Jane Doe and Reuters.",
                "Jane Doe/Reuters said so.",
                "privat",
                "Archiv"
            })
    void prose_that_mentions_a_word_of_the_lists_is_no_credit(String prose) {
        assertThat(CreditLine.read(prose).filter(line -> line.evidence() != Evidence.LIKELY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, NAMES",
        "Photo Finish, NAMES",
        "Getty Images Sues AI Firm, NAMES",
        "Reuters, LIKELY",
        "Copyright Jane Doe, LIKELY",
        "Foto Jane Doe, NAMED",
        "Jane Doe/AFP, NAMED",
        "Jane Doe/The Guardian, NAMED",
        "Getty Images, CERTAIN",
        "Foto: Jane Doe, CERTAIN",
        "© Jane Doe, CERTAIN",
        "Foto Ansa, CERTAIN"
    })
    void evidence_grows_with_what_the_line_shows(String text, Evidence evidence) {
        assertThat(CreditLine.read(text).map(CreditLine::evidence)).contains(evidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAPAN OUT (AP Photo/Bob) | AP Photo/Bob | JAPAN OUT |",
                "AP Photo/Bob, NO SALES, JAPAN OUT | AP Photo/Bob | NO SALES, JAPAN OUT |",
                "NO SALES, NO ARCHIVES. Photo by Jane Doe/AFP | Jane Doe/AFP | NO SALES, NO ARCHIVES |",
                "© 2024 Reuters/Jim. No use in Japan. | © 2024 Reuters/Jim | No use in Japan |",
                "(Crédit : Marie Curie/Reuters – usage interdit au Japon) | Marie Curie/Reuters | usage interdit au Japon |",
                "Bild: IMAGO / Sven Simon (nur für redaktionelle Nutzung) | IMAGO / Sven Simon | nur für redaktionelle Nutzung |",
                "Foto: Jane D. Keine Weitergabe. Sperrfrist 5 Uhr. | Jane D. | Keine Weitergabe | Sperrfrist 5 Uhr",
                "Photo: Jane Doe/AFP | Jane Doe/AFP | |"
            })
    void restrictions_are_neither_names_nor_lost(
            String text, String creditLine, @Nullable String restriction, @Nullable String another) {
        var credit = CreditLine.read(text).orElseThrow().credit();

        assertThat(credit.creditLine()).isEqualTo(creditLine);
        assertThat(credit.restrictions())
                .containsExactlyElementsOf(
                        Stream.of(restriction, another).filter(Objects::nonNull).toList());
        assertThat(credit.creators()).extracting(Contributor::name).noneMatch(creator -> creator.contains("OUT"));
    }

    @Test
    void restriction_alone_is_no_credit() {
        assertThat(CreditLine.read("FOR EDITORIAL USE ONLY. NO SALES.")).isEmpty();
    }

    @Test
    void line_of_any_length_is_read_in_no_time() {
        assertThat(CreditLine.read("Foto: " + "Jane ".repeat(400_000))).isEmpty();
        assertThat(CreditLine.read("©".repeat(2_000_000))).isEmpty();
    }

    private static List<Contributor> people(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split("; "))
                        .map(name -> new Contributor(name, null))
                        .toList();
    }
}
