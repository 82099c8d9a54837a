package app.parallax.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The pictures in their folder, and the page that shows them all. */
final class Pictures {
    private final Path folder;
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * @param set what belongs together on the page
     */
    void add(String set, String name, BufferedImage image) throws IOException {
        String file = set + "-" + name + ".png";
        ImageIO.write(image, "png", folder.resolve(file).toFile());
        names.computeIfAbsent(set, s -> new ArrayList<>()).add(file);
    }

    /** Where the page is. */
    Path writeIndex() throws IOException {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><meta charset="utf-8"><title>Parallax in pictures</title>
                <style>body{font:15px sans-serif;margin:2em;background:#e8ebef}
                figure{display:inline-block;margin:0 1em 1.5em 0}img{width:640px;border:1px solid #999;display:block}</style>
                <h1>Parallax in pictures</h1>
                """);
        names.forEach((set, files) -> {
            page.append("<h2>").append(set).append("</h2>\n");
            files.forEach(file -> page.append(
                    "<figure><a href=\"%1$s\"><img loading=\"lazy\" src=\"%1$s\" alt=\"%1$s\"></a><figcaption>%1$s</figcaption></figure>\n"
                            .formatted(file)));
        });
        return Files.writeString(folder.resolve("index.html"), page);
    }
}
