package news.cutline.embed.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.embed.Player;
import news.cutline.embed.provider.PastedCode.Found;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;

/// The codes as the providers hand them out, shortened only where they repeat themselves.
class PastedCodeTest {

    private final PastedCode code = new PastedCode(new Providers(List.of("player.example.org")));

    @Test
    void youtube() {
        var found = read("""
                <iframe width="560" height="315" src="https://www.youtube.com/embed/aqz-KE-bpKQ?si=Qx1&amp;start=15"
                 title="YouTube video player" frameborder="0" allow="autoplay; clipboard-write"
                 referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>""");

        assertThat(found.player())
                .isEqualTo(new Player("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=15", 560, 315));
        assertThat(found.title()).isNull();
        assertThat(found.known().link()).isEqualTo("https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=15");
    }

    @Test
    void vimeo() {
        var found = read("""
                <div style="padding:56.25% 0 0 0;position:relative;"><iframe
                 src="https://player.vimeo.com/video/791813674?h=2c9cfc5030&amp;badge=0&amp;autopause=0"
                 frameborder="0" allow="autoplay" style="position:absolute;" title="The lifeboat"></iframe></div>
                <script src="https://player.vimeo.com/api/player.js"></script>""");

        assertThat(found.player())
                .isEqualTo(new Player("https://player.vimeo.com/video/791813674?h=2c9cfc5030&dnt=1", 16, 9));
        assertThat(found.title()).isEqualTo("The lifeboat");
    }

    @Test
    void post_on_x_keeps_its_words() {
        var found = read("""
                <blockquote class="twitter-tweet"><p lang="en" dir="ltr">just setting up my
                 <a href="https://twitter.com/other/status/19">twttr</a></p>&mdash; jack (@jack)
                <a href="https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw">March 21, 2006</a></blockquote>
                <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>""");

        assertThat(found.player())
                .isEqualTo(new Player("https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true", null, 600));
        assertThat(found.known().link()).isEqualTo("https://x.com/jack/status/20");
        assertThat(found.text()).isEqualTo("just setting up my twttr — jack (@jack) March 21, 2006");
    }

    @Test
    void post_on_instagram() {
        var found = read("""
                <blockquote class="instagram-media" data-instgrm-captioned data-instgrm-version="14"
                 data-instgrm-permalink="https://www.instagram.com/reel/CyaREiaxY7o/?utm_source=ig_embed"
                 style="background:#FFF;"><div><a href="https://www.instagram.com/reel/CyaREiaxY7o/">View this post
                 on Instagram</a></div></blockquote><script async src="//www.instagram.com/embed.js"></script>""");

        assertThat(found.player().src()).isEqualTo("https://www.instagram.com/reel/CyaREiaxY7o/embed/captioned/");
    }

    @Test
    void post_on_tiktok() {
        var found = read("""
                <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173"
                 data-video-id="6718335390845095173"><section><a target="_blank" title="@scout2015"
                 href="https://www.tiktok.com/@scout2015?refer=embed">@scout2015</a> Scramble up ur name</section>
                </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>""");

        assertThat(found.player()).isEqualTo(new Player("https://www.tiktok.com/player/v1/6718335390845095173", 9, 16));
    }

    @Test
    void post_on_facebook_as_frame_and_as_element() {
        var frame = read("""
                <iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fcourier%2Fposts%2Fpfbid0FSLBXAf&show_text=true&width=500"
                 width="500" height="709" style="border:none;overflow:hidden" scrolling="no"></iframe>""");
        var element = read("""
                <div id="fb-root"></div><script async defer crossorigin="anonymous"
                 src="https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v21.0"></script>
                <div class="fb-post" data-href="https://www.facebook.com/courier/posts/pfbid0FSLBXAf" data-width="500">
                <blockquote cite="https://www.facebook.com/courier/posts/pfbid0FSLBXAf"
                 class="fb-xfbml-parse-ignore">Posted by Courier</blockquote></div>""");

        assertThat(frame.player().src()).isEqualTo(element.player().src());
        assertThat(frame.player().height()).isEqualTo(709);
        assertThat(frame.player().width()).isNull();
    }

    @Test
    void sound_on_soundcloud() {
        var found = read("""
                <iframe width="100%" height="300" scrolling="no" frameborder="no" allow="autoplay"
                 src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500&auto_play=true"></iframe>
                <div style="font-size: 10px;"><a href="https://soundcloud.com/forss">Forss</a></div>""");

        assertThat(found.player())
                .isEqualTo(new Player(
                        "https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293",
                        null, 300));
        assertThat(found.known().link()).isNull();
    }

    @Test
    void chart_of_datawrapper_as_frame_and_as_script() {
        var frame = read("""
                <iframe title="More than Earth can handle" aria-label="Line chart" id="datawrapper-chart-WpAbK"
                 src="https://datawrapper.dwcdn.net/WpAbK/2/" scrolling="no" frameborder="0" data-external="1"
                 style="width: 0; min-width: 100% !important; border: none;" height="500"></iframe>
                <script type="text/javascript">window.addEventListener("message",function(a){});</script>""");
        var script = read("""
                <div style="min-height:452px" id="datawrapper-vis-WpAbK"><script type="text/javascript" defer
                 src="https://datawrapper.dwcdn.net/WpAbK/embed.js" charset="utf-8" data-target="#datawrapper-vis-WpAbK">
                </script><noscript><img src="https://datawrapper.dwcdn.net/WpAbK/full.png" alt="Chart" /></noscript></div>""");

        assertThat(frame.player()).isEqualTo(new Player("https://datawrapper.dwcdn.net/WpAbK/2/", null, 500));
        assertThat(frame.title()).isEqualTo("More than Earth can handle");
        assertThat(script.player().src()).isEqualTo("https://datawrapper.dwcdn.net/WpAbK/");
    }

    @Test
    void chart_of_flourish() {
        var found = read("""
                <div class="flourish-embed flourish-chart" data-src="visualisation/8474060?245"><script
                 src="https://public.flourish.studio/resources/embed.js"></script><noscript><img
                 src="https://public.flourish.studio/visualisation/8474060/thumbnail" width="100%" /></noscript></div>""");

        assertThat(found.player().src()).isEqualTo("https://flo.uri.sh/visualisation/8474060/embed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        //www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2!2d-93.27!3d42.06 | https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2!2d-93.27!3d42.06
        https://www.openstreetmap.org/export/embed.html?bbox=7.15%2C53.60%2C8.15%2C53.95&amp;layer=mapnik | https://www.openstreetmap.org/export/embed.html?bbox=7.15%2C53.60%2C8.15%2C53.95&layer=mapnik
        http://embed.documentcloud.org/documents/20615101-resumen/?embed=1&amp;title=1 | https://embed.documentcloud.org/documents/20615101-resumen/?embed=1&responsive=1&title=1
        https://open.spotify.com/embed/episode/0IxfiKRMdnSIcDIMxChsd7?utm_source=generator | https://open.spotify.com/embed/episode/0IxfiKRMdnSIcDIMxChsd7
        https://geo.dailymotion.com/player/xmztx.html?video=x84sh87 | https://geo.dailymotion.com/player/xmztx.html?video=x84sh87
        https://player.example.org/v/42 | https://player.example.org/v/42
        """)
    void frame(String src, String player) {
        assertThat(read("<p><iframe src=\"" + src + "\" width=600 height=450px></iframe></p>")
                        .player()
                        .src())
                .isEqualTo(player);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='https://evil.example/'></iframe>",
                "<iframe srcdoc='<script>x()</script>'></iframe>",
                "<iframe src='javascript:x()'></iframe>",
                "<script>x()</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<p>text<script>x()</script></p>",
                "<object data='https://evil.example/x.swf'></object>",
                "<embed src='https://evil.example/x'>",
                "<svg><script>x()</script></svg>",
                "<template><iframe src='https://evil.example/'></iframe></template>",
                "<noscript><iframe src='https://evil.example/'></iframe></noscript>",
                "<blockquote class='twitter-tweet'><a href='https://evil.example/jack/status/20'>x</a></blockquote>"
                        + "<script src='https://platform.twitter.com/widgets.js'></script>",
                "<iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe><iframe src='https://evil.example/'></iframe>",
                "<iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe><script src='https://evil.example/x.js'></script>",
                "<iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe><object data='x'></object>",
                "<iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe><iframe src='https://youtu.be/bqz-KE-bpKQ'></iframe>"
            })
    void what_belongs_to_nobody_is_refused(String html) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> code.read(html))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>We are safe.</p></blockquote>",
                "<blockquote class='twitter-tweet'><a href='https://evil.example/jack/status/20'>x</a></blockquote>",
                "<p onclick='x()'>See <a href='https://www.youtube.com/watch?v=aqz-KE-bpKQ'>this</a></p>",
                "<!-- <iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe> -->",
                "&lt;iframe src='https://youtu.be/aqz-KE-bpKQ'>",
                "<textarea><iframe src='https://youtu.be/aqz-KE-bpKQ'></iframe></textarea>"
            })
    void text_stays_text(String html) {
        assertThat(code.read(html)).isEmpty();
    }

    @Test
    void characters_that_no_text_may_have_are_not_smuggled_in_by_html() {
        var found = read("<iframe src='https://youtu.be/aqz-KE-bpKQ' title='Boats&#1;&#xFFFE;&#8;leave'></iframe>");

        assertThat(found.title()).isEqualTo("Boats   leave");
    }

    private Found read(String html) {
        return code.read(html).orElseThrow();
    }
}
