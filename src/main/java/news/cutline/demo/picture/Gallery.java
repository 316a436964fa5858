package news.cutline.demo.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

/// The pictures of the demo newsroom by the ids of their media. Each is drawn when it is first wanted, and then kept:
/// there are few, and each is some hundred kilobytes.
@ApplicationScoped
public class Gallery {

    private static final List<Drawing> DRAWINGS = List.of(
            landscape(SeaScenes::harbourAtDawn),
            landscape(SeaScenes::lighthouseInStorm),
            landscape(LandScenes::dunes),
            landscape(SeaScenes::ferry),
            landscape(TownScenes::townHallSquare),
            landscape(TownScenes::schoolYard),
            landscape(EveningScenes::footballPitch),
            landscape(TownScenes::marketStalls),
            landscape(LandScenes::windTurbines),
            landscape(StreetScenes::bridgeAtNight),
            new Drawing(1200, 1200, SeaScenes::sealOnSandbank),
            new Drawing(1067, 1600, StreetScenes::bicycleStreet),
            landscape(EveningScenes::theatreStage),
            landscape(LandScenes::orchard),
            new Drawing(1200, 1200, StreetScenes::snowOnRoofs));

    private static final Map<UUID, Drawing> BY_ID =
            IntStream.range(0, DRAWINGS.size()).boxed().collect(Collectors.toMap(Gallery::id, DRAWINGS::get));

    private final Map<UUID, byte[]> drawn = new ConcurrentHashMap<>();

    /// A picture that can be drawn.
    private record Drawing(int width, int height, Consumer<Canvas> scene) {

        byte[] png() {
            var canvas = new Canvas(width, height, width + 31L * height);
            scene.accept(canvas);
            canvas.texture();
            return canvas.png();
        }
    }

    private static Drawing landscape(Consumer<Canvas> scene) {
        return new Drawing(1600, 1067, scene);
    }

    /// Media of the demo newsroom are numbered in the order of the drawings.
    private static UUID id(int index) {
        return UUID.fromString("0199d6c0-0000-7000-8004-%012d".formatted(index + 1));
    }

    /// The picture of a medium as a PNG file; empty where the medium is none of the demo's.
    public Optional<byte[]> png(UUID medium) {
        return Optional.ofNullable(BY_ID.get(medium))
                .map(drawing -> drawn.computeIfAbsent(medium, unseen -> drawing.png()));
    }
}
