package news.cutline.browser;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A picture for pages whose own pictures are nowhere.
final class Drawing {

    private Drawing() {}

    /// @param address of the picture, which says in a word if it is upright
    static byte[] png(String address) {
        var height = address.contains("portrait") ? 480 : 180;
        var image = new BufferedImage(320, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x9db8c7), 0, height, new Color(0x3d5a6c)));
        canvas.fillRect(0, 0, 320, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
