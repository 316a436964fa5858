package news.cutline.article.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Boats leave the harbour,            boats-leave-the-harbour
        '  „Boats“ – they leave!  ',        boats-they-leave
        It's the captain’s day,             its-the-captains-day
        Straße in Łódź: Ærø & Øre,          strasse-in-lodz-aero-ore
        Þingvellir ísıġ,                    thingvellir-isig
        İstanbul'da,                        istanbulda
        '№ 5, ½ €, ﬁrst ＡＢ',              no-5-1-2-first-ab
        e\u0301cole,                        ecole
        Лодки покидают гавань,              lodki-pokidaiut-gavan
        Човни залишають гавань,             chovni-zalishaiut-gavan
        Τα πλοία φεύγουν,                   ta-ploia-pheugoun
        ბათუმი,                             batumi
        北京的船,                            bei-jing-de-chuan
        서울의 배,                           seoulyi-bae
        """)
    void words_of_any_alphabet_make_a_slug(String words, String slug) {
        assertThat(Slugs.of(words, "story")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"🚢 ⚓", "…!", "' '", "019aa3c4-5678-7abc-8def-0123456789ab"})
    void what_gives_no_slug_is_named_otherwise(String words) {
        assertThat(Slugs.of(words, "story")).isEqualTo("story");
    }

    @Test
    void long_headline_ends_with_a_whole_word() {
        assertThat(Slugs.of("harbour ".repeat(20), "story")).isEqualTo("harbour-".repeat(9) + "harbour");
        assertThat(Slugs.of("h".repeat(200), "story")).isEqualTo("h".repeat(80));
        assertThat(Slugs.of("北".repeat(200), "story"))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-bei");
    }
}
