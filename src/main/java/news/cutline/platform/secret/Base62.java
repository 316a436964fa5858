package news.cutline.platform.secret;

import java.security.SecureRandom;

/// Digits that survive every address, shell and double click.
final class Base62 {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Base62() {}

    static String random(SecureRandom random, int length) {
        var text = new StringBuilder(length);
        random.ints(length, 0, DIGITS.length()).forEach(digit -> text.append(DIGITS.charAt(digit)));
        return text.toString();
    }

    /// The number, with leading zeros.
    static String write(long number, int length) {
        var text = new char[length];
        var rest = number;
        for (var place = length - 1; place >= 0; place--) {
            text[place] = DIGITS.charAt((int) (rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return new String(text);
    }
}
