package app.parallax.ui;

import app.parallax.testing.WindowTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class PreviewTest {
    @Test
    void preview() throws Exception {
        AtomicReference<ReaderWindow> window = new AtomicReference<>();
        FxToolkit.registerStage(() -> {
            var stage = new javafx.stage.Stage();
            stage.setWidth(1600);
            stage.setHeight(1000);
            ReaderWindow w = new ReaderWindow(stage, new ByHand(), Runnable::run, Runnable::run);
            window.set(w);
            w.show();
            return stage;
        });
        shot(window.get(), "0-empty");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> window.get().open(List.of(Path.of("nato-2023"), Path.of("news-2023"), Path.of("mlo-2023")))).get();
        System.out.println(javafx.scene.text.Font.getFamilies());
        settle();
        shot(window.get(), "1-open");
        WaitForAsyncUtils.asyncFx(() -> window.get().shell().model()).get();
        new org.testfx.api.FxRobot().push(javafx.scene.input.KeyCode.F8);
        settle();
        shot(window.get(), "2-f8");
        new org.testfx.api.FxRobot().push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.DIGIT3);
        settle();
        shot(window.get(), "3-three");
        new org.testfx.api.FxRobot().push(javafx.scene.input.KeyCode.ALT, javafx.scene.input.KeyCode.DIGIT2);
        settle();
        shot(window.get(), "4-points");
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(60);
        }
    }

    private static void shot(ReaderWindow window, String name) throws Exception {
        var image = WaitForAsyncUtils.asyncFx(() -> window.stage().getScene().snapshot(null)).get();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new java.io.File("/tmp/parallax/ui-" + name + ".png"));
    }
}
