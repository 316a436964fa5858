package news.cutline.ingest.wording.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTailTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The harbour on Monday. Foto: A. B./dpa                 | The harbour on Monday.      | Foto: A. B./dpa",
                "The harbour on Monday Foto: A. B./dpa                  | The harbour on Monday       | Foto: A. B./dpa",
                "The harbour on MondayFoto: A. B./dpa                   | The harbour on Monday       | Foto: A. B./dpa",
                "The harbour on Monday (Foto: A. B./dpa)                | The harbour on Monday       | (Foto: A. B./dpa)",
                "The harbour on Monday — Foto: Ana Ruiz/TV Mar          | The harbour on Monday       | Foto: Ana Ruiz/TV Mar",
                "The harbour on Monday. (AP Photo/Jane Doe, File)       | The harbour on Monday.      | (AP Photo/Jane Doe, File)",
                "The harbour on Monday [Jane Doe/Reuters]               | The harbour on Monday       | [Jane Doe/Reuters]",
                "The harbour on Monday. JANE DOE/AFP                    | The harbour on Monday.      | JANE DOE/AFP",
                "The harbour on Monday.Jane Doe (EFE)                   | The harbour on Monday.      | Jane Doe (EFE)",
                "The harbour of St. Ives. Getty Images                  | The harbour of St. Ives.    | Getty Images",
                "The harbour on Monday. © Reuters/C. D.                 | The harbour on Monday.      | © Reuters/C. D.",
                "The harbour on Monday. Fot. Jan Kowalski / PAP         | The harbour on Monday.      | Fot. Jan Kowalski / PAP",
                "The harbour on Monday. Beeld Jan de Vries/de Bode      | The harbour on Monday.      | Beeld Jan de Vries/de Bode",
                "“The harbour is ours.” Photograph: Jane Doe/Alamy      | “The harbour is ours.”      | Photograph: Jane Doe/Alamy",
                "U.S. President Joe Biden. Jane Doe/AFP                 | U.S. President Joe Biden.   | Jane Doe/AFP"
            })
    void caption_ends_where_its_credit_begins(String line, String caption, String credit) {
        var tail = CreditTail.in(line).orElseThrow();

        assertThat(tail.caption()).isEqualTo(caption);
        assertThat(tail.text()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He joined the agency in 2001. Reuters did not comment.",
                "The ministry confirmed the figures on Monday. (dpa)",
                "She asked for the picture (a photo by her father) and left.",
                "They were joined by Jane Doe and John Roe.",
                "The paper printed the photo: a man on a horse.",
                "The minister spoke for an hour about copyright.",
                "Foto: A. B./dpa",
                "00:41 - Video: Reuters"
            })
    void sentence_is_not_cut(String line) {
        assertThat(CreditTail.in(line)).isEmpty();
    }
}
