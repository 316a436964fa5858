package news.cutline.ingest.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line that opens with a bullet or a number.
///
/// @param number 0 for a bullet
public record ListItem(int number, char mark, String text) {

    private static final Pattern BULLET = Pattern.compile("([•·▪‣◦●■*-]) +(.+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})([.)]) +(.+)");

    public static Optional<ListItem> read(String line) {
        var bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return Optional.of(new ListItem(0, bullet.group(1).charAt(0), bullet.group(2)));
        }
        var number = NUMBER.matcher(line);
        return number.matches()
                ? Optional.of(new ListItem(
                        Integer.parseInt(number.group(1)), number.group(2).charAt(0), number.group(3)))
                : Optional.empty();
    }

    /// A hyphen or a number may also open a lone sentence; a bullet is always a list.
    public boolean isBullet() {
        return number == 0 && mark != '-' && mark != '*';
    }

    public boolean isFollowedBy(ListItem next) {
        return mark == next.mark && (number == 0 ? next.number == 0 : next.number == number + 1);
    }
}
