package news.cutline.ingest.wording.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.page.ImportedPage.Contributor;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Euronews with AP                          | Euronews with AP                  | Euronews; AP",
                "By Jane Doe                                  | Jane Doe                          | Jane Doe",
                "BY JANE DOE                                  | JANE DOE                          | JANE DOE",
                "By: Jane Doe                                 | Jane Doe                          | Jane Doe",
                "By Jane Doe, John Roe and Ann Lee            | Jane Doe, John Roe and Ann Lee    | Jane Doe; John Roe; Ann Lee",
                "By Jane Doe in Kyiv and John Roe in Moscow   | Jane Doe in Kyiv and John Roe in Moscow | Jane Doe; John Roe",
                "By Jane Doe, New York                        | Jane Doe, New York                | Jane Doe",
                "By Jane Doe, Arts correspondent              | Jane Doe, Arts correspondent      | Jane Doe (Arts correspondent)",
                "By Jane Doe Arts correspondent               | Jane Doe Arts correspondent       | Jane Doe (Arts correspondent)",
                "Von Eva Muster, Reporterin in Rom            | Eva Muster, Reporterin in Rom     | Eva Muster (Reporterin in Rom)",
                "Written by Jane Doe                          | Jane Doe                          | Jane Doe",
                "Von Max Muster, dpa                          | Max Muster, dpa                   | Max Muster; dpa",
                "Von Max Muster, Berlin                       | Max Muster, Berlin                | Max Muster",
                "Ein Kommentar von Erika Beispiel             | Erika Beispiel                    | Erika Beispiel",
                "Par Jean d'Ormesson avec AFP                 | Jean d'Ormesson avec AFP          | Jean d'Ormesson; AFP",
                "Por Ana Ruiz y Luis Campos                   | Ana Ruiz y Luis Campos            | Ana Ruiz; Luis Campos",
                "di Giulia Bianchi                            | Giulia Bianchi                    | Giulia Bianchi",
                "Por João Souza, g1 Minas — Serra Branca      | João Souza, g1 Minas — Serra Branca | João Souza",
                "Door Jan van der Meer                        | Jan van der Meer                  | Jan van der Meer",
                "Autor: Jan Kowalski                          | Jan Kowalski                      | Jan Kowalski"
            })
    void byline_names_its_contributors(String line, String shown, String contributors) {
        var byline = Byline.read(line).orElseThrow();

        assertThat(byline.shown()).isEqualTo(shown);
        assertThat(String.join(
                        "; ",
                        byline.contributors().stream().map(BylineTest::spelled).toList()))
                .isEqualTo(contributors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Thursday the river had risen.",
                "By the time she arrived",
                "Von Beginn an war es still",
                "Von Braun las jeden Vertrag.",
                "Par endroits, la digue a cédé.",
                "Por primera vez en la historia",
                "Di notte piove",
                "Door de regen",
                "By",
                "Jane Doe",
                "From here to eternity",
                "Text und Bild",
                ""
            })
    void prose_that_opens_with_a_word_of_the_list_is_no_byline(String prose) {
        assertThat(Byline.read(prose)).isEmpty();
    }

    private static String spelled(Contributor contributor) {
        return contributor.role() == null ? contributor.name() : contributor.name() + " (" + contributor.role() + ")";
    }
}
