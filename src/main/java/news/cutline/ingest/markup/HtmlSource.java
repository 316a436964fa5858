package news.cutline.ingest.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.Findings;
import news.cutline.ingest.page.Findings.Place;

/// The text of an HTML page, decoded as browsers do it (WHATWG Encoding): a byte order mark beats what the sender
/// declared, which beats what the page declares; without any of them the page is windows-1252, unless it is valid
/// UTF-8 or has the zeros of UTF-16.
///
/// @param guessed the charset where nobody declared one and it is not UTF-8
/// @param isDamaged whether some bytes are none of the charset's
public record HtmlSource(String text, @Nullable String guessed, boolean isDamaged) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", CASE_INSENSITIVE);

    /// Browsers read some names as the larger charset that everybody means by them.
    private static final Map<String, String> MEANT = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949");

    private static final List<Mark> MARKS = List.of(
            new Mark(UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Mark(UTF_16LE, List.of(0xFF, 0xFE)),
            new Mark(UTF_16BE, List.of(0xFE, 0xFF)));

    /// @param sent the charset that the sender declared, or null
    public static HtmlSource of(byte[] bytes, @Nullable Charset sent) {
        for (var mark : MARKS) {
            if (mark.opens(bytes)) {
                return decoded(bytes, mark.bytes.size(), mark.charset, null);
            }
        }
        var declared = Optional.ofNullable(sent).map(HtmlSource::meant).or(() -> declaredIn(bytes));
        if (declared.isPresent()) {
            return decoded(bytes, 0, declared.get(), null);
        }
        var wide = wide(bytes);
        if (wide != null) {
            return decoded(bytes, 0, wide, wide.name());
        }
        var unicode = decoded(bytes, 0, UTF_8, null);
        return unicode.isDamaged ? decoded(bytes, 0, WINDOWS_1252, WINDOWS_1252.name()) : unicode;
    }

    /// Says in the report what had to be assumed.
    public void report(Findings findings) {
        if (guessed != null) {
            findings.miss(
                    "charset",
                    Place.NOWHERE,
                    guessed,
                    "Neither the request nor the page says in which charset it is; it was read as " + guessed
                            + ", as browsers do.");
        }
        if (isDamaged) {
            findings.miss(
                    "characters",
                    Place.NOWHERE,
                    null,
                    "Some bytes are not of the charset that is declared; they show as \uFFFD.");
        }
    }

    private static HtmlSource decoded(byte[] bytes, int from, Charset charset, @Nullable String guessed) {
        var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return new HtmlSource(charset.newDecoder().decode(rest.slice()).toString(), guessed, false);
        } catch (CharacterCodingException damaged) {
            return new HtmlSource(charset.decode(rest).toString(), guessed, guessed == null);
        }
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), ISO_8859_1);
        var meta = META.matcher(start);
        if (!meta.find()) {
            return Optional.empty();
        }
        try {
            var declared = meant(Charset.forName(meta.group(1)));
            // Whoever could read the declaration byte by byte has shown that it is wrong.
            return Optional.of(declared.name().startsWith("UTF-16") ? UTF_8 : declared);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Charset meant(Charset declared) {
        return Charset.forName(MEANT.getOrDefault(declared.name(), declared.name()));
    }

    /// Markup in UTF-16 has a zero in every other byte.
    private static @Nullable Charset wide(byte[] bytes) {
        var pairs = Math.min(bytes.length, 512) / 2;
        var high = 0;
        var low = 0;
        for (var i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (low * 2 > pairs && high * 4 < pairs) {
            return UTF_16LE;
        }
        return high * 2 > pairs && low * 4 < pairs ? UTF_16BE : null;
    }

    private record Mark(Charset charset, List<Integer> bytes) {

        boolean opens(byte[] text) {
            for (var i = 0; i < bytes.size(); i++) {
                if (text.length <= i || (text[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
