package news.cutline.delivery.share;

/// The value of an attribute in double quotes, in HTML as in XML.
public final class Attribute {

    private Attribute() {}

    public static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
