package news.cutline.article.readiness;

import java.util.regex.Pattern;

/// Tells file names from credit lines: where a picture desk's tool finds no credit, it likes to put the name of the
/// file.
final class FileName {

    private static final Pattern ENDING = Pattern.compile(
            "\\.(jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|bmp|svg|psd|eps|dng|cr[23]|nef|arw|orf|rw2"
                    + "|mp4|m4[av]|mov|avi|mkv|webm|mp3|wav|flac|ogg|pdf)$",
            Pattern.CASE_INSENSITIVE);

    /// What cameras, telephones and messengers call their files, such as `DSC0001`, `_MG_4711` and
    /// `IMG-20260101-WA0003`.
    private static final Pattern OF_A_CAMERA = Pattern.compile(
            "_?(img|mg|dsc[fn]?|dcim|pxl|mvi(mg)?|vid|gopr|dji|cimg|pict|sam|image|photo|p(?=\\d{7}))"
                    + "[-_]?\\d{3,}([-_ (]+(wa)?\\d+\\)?)*",
            Pattern.CASE_INSENSITIVE);

    private FileName() {}

    static boolean is(String line) {
        var words = line.strip();
        return ENDING.matcher(words).find() || OF_A_CAMERA.matcher(words).matches();
    }
}
