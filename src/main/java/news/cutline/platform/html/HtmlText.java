package news.cutline.platform.html;

/// Words as they stand in HTML that is handed on as text, both between tags and in quoted attributes.
public final class HtmlText {

    private HtmlText() {}

    public static String escape(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (var index = 0; index < words.length(); index++) {
            var sign = words.charAt(index);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
