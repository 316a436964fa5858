package news.cutline.embed.provider;

import java.util.Locale;
import java.util.Map;

/// What a map of ordinary size shows around a point (Web Mercator): addresses for people name a point and a zoom,
/// players want two corners.
final class MapWindow {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 450;
    private static final double TILE = 256;
    private static final double WORLD = 360;
    private static final double NORTHMOST = 85;
    private static final int CLOSEST = 19;

    private MapWindow() {}

    static void settle(Map<String, String> values) {
        if (values.containsKey("zoom") && values.containsKey("latitude") && values.containsKey("longitude")) {
            var zoom = Math.min(Double.parseDouble(values.get("zoom")), CLOSEST);
            var latitude = Math.clamp(Double.parseDouble(values.get("latitude")), -NORTHMOST, NORTHMOST);
            var longitude = Math.clamp(Double.parseDouble(values.get("longitude")), -WORLD / 2, WORLD / 2);
            var pixel = WORLD / (TILE * Math.pow(2, zoom));
            var across = Math.min(pixel * WIDTH / 2, WORLD / 2);
            var along = Math.min(pixel * HEIGHT / 2 * Math.cos(Math.toRadians(latitude)), NORTHMOST);
            values.put(
                    "window",
                    String.format(
                            Locale.ROOT,
                            "%.5f,%.5f,%.5f,%.5f",
                            longitude - across,
                            Math.max(latitude - along, -NORTHMOST),
                            longitude + across,
                            Math.min(latitude + along, NORTHMOST)));
        }
    }
}
