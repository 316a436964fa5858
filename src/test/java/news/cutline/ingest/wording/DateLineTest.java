package news.cutline.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 hours ago",
                "12 March 2024",
                "March 12, 2024, 5:00 AM ET",
                "Published: 12 March 2024",
                "Updated 2 hours ago",
                "Sun 10 Mar 2024 17.02 GMT",
                "03/12/2024",
                "2024-03-12",
                "Stand: 12.03.2024, 14:02 Uhr",
                "vor 3 Stunden",
                "12. März 2024, 15:22 Uhr",
                "Publié le 12 mars 2024 à 06h00, modifié le 12 mars 2024 à 09h15",
                "Publié le 12/03/2024 à 11:02, mis à jour le 12/03/2024 à 15:40",
                "Madrid - 12 MAR 2024 - 10:00 CET",
                "Puerto Claro - 12 MAR 2024 - 10:00 CET",
                "12 marzo 2024 alle 18:40",
                "Publicado em 12/03/2024 às 08:30",
                "12/03/2024 14h33  Atualizado há 2 horas",
                "gisteren, 16:45",
                "Updated an hour ago",
                "vor einer Stunde",
                "March 12, 2024 2:10 PM GMT+1",
                "dinsdag, 18:04",
                "12 marca 2024, 07:15"
            })
    void line_of_nothing_but_a_date_is_recognised(String line) {
        assertThat(DateLine.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March of the 100 penguins",
                "In May 2024 she left.",
                "Today",
                "Yesterday's papers",
                "2024",
                "90 minutes that changed him",
                "Elections on 12 March 2024 will be close",
                "Windows 95",
                "12 angry men",
                "On the 12th the river rose"
            })
    void words_around_a_date_make_it_prose(String line) {
        assertThat(DateLine.matches(line)).isFalse();
    }
}
