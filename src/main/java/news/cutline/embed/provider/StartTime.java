package news.cutline.embed.provider;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where playing begins. Addresses for people may say `1m30s`, those of players only seconds.
final class StartTime {

    private static final String START = "start";
    private static final Pattern TIME = Pattern.compile("(?:([0-9]{1,2})h)?(?:([0-9]{1,3})m)?(?:([0-9]{1,6})s?)?");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int MINUTES = 2;
    private static final int SECONDS = 3;

    private StartTime() {}

    static void settle(Map<String, String> values) {
        var time = TIME.matcher(values.getOrDefault(START, ""));
        var seconds = time.matches()
                ? HOUR * number(time.group(1)) + MINUTE * number(time.group(MINUTES)) + number(time.group(SECONDS))
                : 0;
        if (seconds > 0) {
            values.put(START, String.valueOf(seconds));
        } else {
            values.remove(START);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
