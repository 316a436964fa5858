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
                "U.S. President Joe Biden. Jane Doe/AFP                 | U.S. President Joe Biden.   | Jane Doe/AFP",
                "Olaf Scholz (Foto: dpa)                                | Olaf Scholz                 | (Foto: dpa)",
                "`Olaf Scholz | Foto: dpa`                             | Olaf Scholz                 | Foto: dpa",
                "Emmanuel Macron (Photo AFP)                            | Emmanuel Macron             | (Photo AFP)",
                "Kölner Dom (Foto: Hans Müller)                         | Kölner Dom                  | (Foto: Hans Müller)",
                "Obama. REUTERS/Jane Doe                                | Obama.                      | REUTERS/Jane Doe",
                "Prom (fot. Shutterstock)                               | Prom                        | (fot. Shutterstock)",
                "Kapitan. Fot. Adam Warżawa/PAP                         | Kapitan.                    | Fot. Adam Warżawa/PAP",
                "Balsa — Foto: Divulgação                               | Balsa                       | Foto: Divulgação",
                "港に入るフェリー（写真：共同通信）                        | 港に入るフェリー              | （写真：共同通信）",
                "港の桟橋(C)Getty Images                                 | 港の桟橋                     | (C)Getty Images",
                "船長。 Photo: AFP                                        | 船長。                       | Photo: AFP",
                "항구의 페리. 사진=연합뉴스                                 | 항구의 페리.                  | 사진=연합뉴스",
                "渡轮进港 图/视觉中国                                       | 渡轮进港                     | 图/视觉中国",
                "القبطان في الميناء. تصوير: أحمد علي                      | القبطان في الميناء.           | تصوير: أحمد علي"
            })
    void caption_ends_where_its_credit_begins(String line, String caption, String credit) {
        var tail = CreditTail.in(line).orElseThrow();

        assertThat(tail.caption()).isEqualTo(caption);
        assertThat(tail.text()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taylor Swift (Getty Images)                         | Taylor Swift              | (Getty Images)",
                "Il traghetto in porto. (ANSA)                       | Il traghetto in porto.    | (ANSA)",
                "The ferry. Handout                                  | The ferry.                | Handout",
                "The ferry left on Monday. [Jane Doe/POLITICO]       | The ferry left on Monday. | [Jane Doe/POLITICO]",
                "El ferry en el puerto. JUAN PÉREZ                   | El ferry en el puerto.    | JUAN PÉREZ"
            })
    void less_is_enough_in_what_is_known_to_be_a_caption(String text, String caption, String credit) {
        var tail = CreditTail.inCaption(text).orElseThrow();

        assertThat(tail.caption()).isEqualTo(caption);
        assertThat(tail.text()).isEqualTo(credit);
        assertThat(CreditTail.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe/AFP",
                "ANA RUIZ (EFE)",
                "Getty Images (Jane Doe)",
                "Jane Doe talks to John Roe. They met in May.",
                "The harbour on Monday. Jane Doe"
            })
    void caption_is_not_cut_without_a_reason(String text) {
        assertThat(CreditTail.inCaption(text)).isEmpty();
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
